/** What carrying out one edit on one of its targets works with. */
import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticData,
  diagnostic,
} from '../diagnostics/index.ts';
import type { Edit, Provision, ProvisionPath, Span } from '../syntax/index.ts';
import type { EditionProvision, EditRecord, RepealedProvision } from './edition.ts';
import {
  everyProvision,
  nearestProvision,
  replaceProvision,
  splitRows,
  type WordingSource,
} from './provisions.ts';

/** Provisions as they stand between two edits. */
export interface EditState {
  readonly provisions: readonly EditionProvision[];
  readonly repealed: readonly RepealedProvision[];
}

/** Who edits: the amending (or adopting) act, and the provision of it in which the edit stands. */
export interface EditContext extends WordingSource {
  readonly carrier: string;
}

/** Notes a finding at a place of the amending act. */
export type Report = <C extends DiagnosticCode>(code: C, span: Span, data: DiagnosticData<C>) => Diagnostic;

/** One edit, one of its targets, and the provisions it meets. */
export interface EditJob {
  readonly state: EditState;
  readonly edit: Edit;
  readonly target: ProvisionPath;
  /** The target's id without its row, and the row's name path. */
  readonly id: string;
  readonly rows: readonly string[];
  readonly context: EditContext;
  readonly record: EditRecord;
  readonly report: Report;
}

/** The provisions after the edit, or why it could not be carried out. */
export type EditResult =
  | { readonly state: EditState; readonly warning?: Diagnostic }
  | { readonly problem: Diagnostic };

/** The work of an edit on one target. */
export function editJob(state: EditState, edit: Edit, target: ProvisionPath, context: EditContext): EditJob {
  const { provision: id, rows } = splitRows(target);
  const { act, carrier, file } = context;
  const record = { id: `${act} ${carrier}`, act, provision: carrier, operation: edit.operation, file };
  return { state, edit, target, id, rows, context, record, report: reporter(context) };
}

/** Tells findings about an edit, at the provision of the act in which it stands. */
export function reporter(context: EditContext): Report {
  return (code, span, data) => diagnostic(code, context.file, span, data, { provision: context.carrier });
}

/** A target as an id, with its row. */
export function targetId(target: ProvisionPath): string {
  const { provision, rows } = splitRows(target);
  return rows.length === 0 ? provision : `${provision} row ${rows.join(' row ')}`;
}

/** The new wording keeps the history of the old one. */
export function succeed(
  old: EditionProvision,
  fresh: EditionProvision,
  record: EditRecord,
): EditionProvision {
  return { ...fresh, edits: [...old.edits, record], former: [...old.former, { ...old, former: [] }] };
}

/** Puts provisions in the place of one, and notes the edit on the provisions it is a part of. */
export function withEdit(job: EditJob, id: string, by: readonly EditionProvision[]): EditState {
  const { state, record } = job;
  const provisions = replaceProvision(state.provisions, id, by).map((provision) =>
    id.startsWith(`${provision.id} `) ? { ...provision, edits: [...provision.edits, record] } : provision,
  );
  return { ...state, provisions };
}

/** There is no such provision: it was taken out, or never was; then the nearest is told. */
export function missingTarget({ state, target, report }: EditJob, id: string): Diagnostic {
  const gone = state.repealed.find((r) => r.id === id || id.startsWith(`${r.id} `));
  if (gone !== undefined) {
    return report('edit-of-repealed', target.span, { target: id, edit: gone.edit.id });
  }
  const ids = [...everyProvision(state.provisions)].map((p) => p.id);
  const nearest = nearestProvision(id, ids);
  return report('edit-target-missing', target.span, { target: id, nearest: nearest ?? '' });
}

/** The edit gives nothing to put in the place of the target. */
export function missingWording({ target, report }: EditJob): EditResult {
  return { problem: report('edit-without-wording', target.span, { target: targetId(target) }) };
}

/** The new wording that the edit gives for a target. */
export function wordingFor(edit: Edit, target: ProvisionPath): Provision | undefined {
  return edit.provisions.find((node) => isWordingOf(node, target));
}

/** Whether a provision below the edit is the new wording of a target: the same unit and number. */
export function isWordingOf(node: Provision, target: ProvisionPath): boolean {
  const last = target.steps.findLast((step) => step.unit !== 'row');
  return last !== undefined && last.unit === node.unit && last.number.text === node.number.text;
}

/** The id of the provision that an id's provision is a part of; empty for points and annexes. */
export function parentOf(id: string): string {
  return id.split(' ').slice(0, -2).join(' ');
}
