/** Guards: the former wording that an edit expects. */
import { normaliseText } from '../../engine/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { EditJob } from './edit-job.ts';
import type { EditionProvision } from './edition.ts';
import { everyProvision, findProvision } from './provisions.ts';

/**
 * Compares the text of the target with the guard (quotes, dashes and spaces apart): an error where they differ,
 * a warning where the text is not in hand. A target that does not exist is told elsewhere.
 */
export function guardProblem({ state, edit, id, report }: EditJob): Diagnostic | undefined {
  const guard = edit.guard;
  if (guard === undefined) return undefined;
  const found = findProvision(state.provisions, id);
  const span = guard[0]?.span ?? edit.span;
  if (found === undefined) return undefined;
  if (!isTextInHand(found)) return report('guard-unverifiable', span, { target: found.id });
  const expected = normaliseText(guard.map((line) => line.text).join('\n'));
  const actual = normaliseText(wholeText(found));
  return expected === actual ? undefined : report('guard-mismatch', span, { target: found.id, actual });
}

/** Whether the official text of a provision is in hand; a reconstructed or adopted one has only rules. */
export function isTextInHand(provision: EditionProvision): boolean {
  return !provision.adopted && provision.notInHand === undefined;
}

function wholeText(provision: EditionProvision): string {
  return [...everyProvision([provision])].flatMap((p) => p.text.map((line) => line.text)).join('\n');
}
