/** Answers that change, and why, for people. */
import type { Cause, ReplayChange } from '../../dsl/index.ts';
import { type NamedAnswer, noSuchRuleText, noValueText, provisionName } from '../../engine/index.ts';
import type { Context } from '../context.ts';
import { editLine } from './edits.ts';

/** What changes from what to what; null: values that are not the same in all cases. */
export interface ShownChange extends Pick<ReplayChange, 'name' | 'before' | 'after'> {
  readonly from: Shown | null;
  readonly to: Shown | null;
}

type Shown = Pick<NamedAnswer, 'value' | 'status'>;

/** `grade: good (2020-02-01) → low (2021-02-01)`. */
export function changeText({ name, from, to, before, after }: ShownChange, context: Context): string {
  const { change } = context.messages.replay;
  return change(
    name,
    dayOf(before, context),
    shownText(from, context),
    dayOf(after, context),
    shownText(to, context),
  );
}

/** The first day of an edition. */
export function dayOf({ from }: ReplayChange['before'], { messages }: Context): string {
  return from ?? messages.table.unknownDay;
}

/** An answer, or why there is none. */
export function shownText(shown: Shown | null, { language, messages }: Context): string {
  if (shown === null) return messages.replayRun.differing;
  const { value, status } = shown;
  if (status === 'decided') return typeof value === 'string' ? value : JSON.stringify(value);
  // Of a list of changes it is plain which rule is meant; that the edition asks for nothing is enough.
  return status === 'no-such-rule' ? noSuchRuleText('requirement', language) : noValueText(status, language);
}

/** The lines of the causes, so far from the left. */
export function becauseLines(because: readonly Cause[], indentation: string, context: Context): string[] {
  const { replay: m } = context.messages;
  return because.map(({ act, provision, edit }) => {
    const where = provisionName(provision, context.language);
    const source = edit === null ? `${act}: ${m.otherBase}` : editLine(edit, context);
    return `${indentation}${m.because} ${where} (${source})`;
  });
}
