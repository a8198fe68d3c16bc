/** One edit carried out on the provisions of an edition. Nothing is skipped: what cannot be done is a diagnostic. */

import { normaliseText } from '../../engine/index.ts';
import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticData,
  diagnostic,
} from '../diagnostics/index.ts';
import type { Edit, ProvisionPath, Span } from '../syntax/index.ts';
import type { EditionProvision, EditRecord, RepealedProvision } from './edition.ts';
import {
  compareNumbers,
  editionProvision,
  everyProvision,
  findProvision,
  nearestProvision,
  replaceProvision,
  splitRows,
  type WordingSource,
} from './provisions.ts';
import { changeRow } from './rows.ts';
import { replaceWords } from './words.ts';

/** Provisions as they stand between two edits. */
export interface EditState {
  readonly provisions: readonly EditionProvision[];
  readonly repealed: readonly RepealedProvision[];
}

/** Who edits: the amending (or adopting) act, and the provision of it in which the edit stands. */
export interface EditContext extends WordingSource {
  readonly carrier: string;
}

export interface EditOutcome {
  readonly state: EditState;
  readonly diagnostics: readonly Diagnostic[];
  /** Ids of the provisions and rows it touched, for finding two edits of one target. */
  readonly touched: readonly string[];
}

type Result = EditState | { readonly problem: Diagnostic };

/** Carries out an edit on each of its targets. A target that fails leaves the state as it was. */
export function applyEdit(state: EditState, edit: Edit, context: EditContext): EditOutcome {
  const diagnostics: Diagnostic[] = [];
  const touched: string[] = [];
  const report: Report = (code, span, data) =>
    diagnostic(code, context.file, span, data, { provision: context.carrier });
  const record: EditRecord = {
    id: `${context.act} ${context.carrier}`,
    act: context.act,
    provision: context.carrier,
    operation: edit.operation,
    file: context.file,
  };
  let current = state;
  for (const target of edit.targets) {
    touched.push(targetId(target));
    const guard = guardProblem(current, edit, target, report);
    if (guard !== undefined) diagnostics.push(guard);
    if (guard?.severity === 'error') continue;
    const result = applyTo(current, edit, target, context, record, report);
    if ('problem' in result) diagnostics.push(result.problem);
    else current = result;
  }
  diagnostics.push(...strayWordings(edit, report));
  return { state: current, diagnostics, touched };
}

type Report = <C extends DiagnosticCode>(code: C, span: Span, data: DiagnosticData<C>) => Diagnostic;

function targetId(target: ProvisionPath): string {
  const { provision, rows } = splitRows(target);
  return rows.length === 0 ? provision : `${provision} row ${rows.join(' row ')}`;
}

function applyTo(
  state: EditState,
  edit: Edit,
  target: ProvisionPath,
  context: EditContext,
  record: EditRecord,
  report: Report,
): Result {
  const { provision: id, rows } = splitRows(target);
  const found = findProvision(state.provisions, id);
  const adds = edit.operation === 'add' && rows.length === 0;
  if (adds) return addProvision(state, edit, target, context, record, report);
  if (found === undefined) return { problem: missingTarget(state, id, target, report) };
  if (rows.length > 0) return changeRows(state, edit, found, target, rows, context, record, report);
  switch (edit.operation) {
    case 'replace': {
      const wording = wordingFor(edit, target);
      if (wording === undefined)
        return { problem: report('edit-without-wording', target.span, { target: id }) };
      const fresh = editionProvision(wording, id.slice(0, parentEnd(id)), context, found.heading);
      return withEdit(state, id, [succeed(found, fresh, record)], record);
    }
    case 'repeal':
      return {
        ...withEdit(state, id, [], record),
        repealed: [...state.repealed, { id, edit: record, former: found }],
      };
    case 'insert-after': {
      const parent = id.slice(0, parentEnd(id));
      const fresh = edit.provisions.map((node) => editionProvision(node, parent, context, found.heading));
      if (fresh.length === 0) return { problem: report('edit-without-wording', target.span, { target: id }) };
      const clash = fresh.find((p) => findProvision(state.provisions, p.id) !== undefined);
      if (clash !== undefined)
        return { problem: report('provision-exists', target.span, { target: clash.id }) };
      return withEdit(state, id, [found, ...fresh.map((p) => ({ ...p, edits: [record] }))], record);
    }
    case 'words': {
      const words = edit.words;
      const changed =
        words === undefined ? undefined : replaceWords(found, words.before.value, words.after.value);
      if (words === undefined || changed === undefined) {
        const before = words?.before.value ?? '';
        return {
          problem: report('words-not-found', words?.before.span ?? target.span, {
            target: id,
            words: before,
          }),
        };
      }
      const wording = wordingFor(edit, target);
      const rules =
        wording === undefined ? found.declarations : editionProvision(wording, '', context).declarations;
      const source = { act: context.act, file: wording === undefined ? found.file : context.file };
      return withEdit(
        state,
        id,
        [succeed(found, { ...changed, declarations: rules, ...source }, record)],
        record,
      );
    }
    case 'add':
      return state;
  }
}

/** The new wording keeps the history of the old one. */
function succeed(old: EditionProvision, fresh: EditionProvision, record: EditRecord): EditionProvision {
  return { ...fresh, edits: [...old.edits, record], former: [...old.former, { ...old, former: [] }] };
}

/** Replaces a provision and notes the edit on the provisions it is a part of. */
function withEdit(
  state: EditState,
  id: string,
  by: readonly EditionProvision[],
  record: EditRecord,
): EditState {
  const provisions = replaceProvision(state.provisions, id, by).map((provision) =>
    id.startsWith(`${provision.id} `) ? { ...provision, edits: [...provision.edits, record] } : provision,
  );
  return { ...state, provisions };
}

function addProvision(
  state: EditState,
  edit: Edit,
  target: ProvisionPath,
  context: EditContext,
  record: EditRecord,
  report: Report,
): Result {
  const id = splitRows(target).provision;
  if (findProvision(state.provisions, id) !== undefined) {
    return { problem: report('provision-exists', target.span, { target: id }) };
  }
  const wording = wordingFor(edit, target);
  if (wording === undefined) return { problem: report('edit-without-wording', target.span, { target: id }) };
  const parentId = id.slice(0, parentEnd(id));
  const parent = parentId === '' ? undefined : findProvision(state.provisions, parentId);
  if (parentId !== '' && parent === undefined) {
    return { problem: missingTarget(state, parentId, target, report) };
  }
  const siblings = parent === undefined ? state.provisions : parent.parts;
  const before = siblings.filter(
    (p) => p.unit === wording.unit && compareNumbers(p.number, wording.number.text) < 0,
  );
  const previous = before.at(-1);
  const fresh = { ...editionProvision(wording, parentId, context, previous?.heading), edits: [record] };
  if (parent !== undefined) {
    const parts = insertAfter(parent.parts, previous, fresh);
    return withEdit(state, parent.id, [{ ...parent, parts, edits: [...parent.edits, record] }], record);
  }
  const lastOfUnit = previous ?? (wording.unit === 'annex' ? state.provisions.at(-1) : undefined);
  return { ...state, provisions: insertAfter(state.provisions, lastOfUnit, fresh) };
}

function insertAfter(
  list: readonly EditionProvision[],
  previous: EditionProvision | undefined,
  fresh: EditionProvision,
): EditionProvision[] {
  const at = previous === undefined ? 0 : list.findIndex((p) => p.id === previous.id) + 1;
  return [...list.slice(0, at), fresh, ...list.slice(at)];
}

function changeRows(
  state: EditState,
  edit: Edit,
  found: EditionProvision,
  target: ProvisionPath,
  rows: readonly string[],
  context: EditContext,
  record: EditRecord,
  report: Report,
): Result {
  const from = edit.provisions.flatMap((node) => editionProvision(node, '', context).declarations);
  const kind = edit.operation === 'words' ? 'replace' : edit.operation;
  const declarations = changeRow(found.declarations, rows, kind === 'repeal' ? { kind } : { kind, from });
  if (declarations === undefined) {
    return { problem: report('row-missing', target.span, { target: found.id, row: rows.join(' ') }) };
  }
  return withEdit(state, found.id, [succeed(found, { ...found, declarations }, record)], record);
}

function missingTarget(state: EditState, id: string, target: ProvisionPath, report: Report): Diagnostic {
  const gone = state.repealed.find((r) => r.id === id || id.startsWith(`${r.id} `));
  if (gone !== undefined) {
    return report('edit-of-repealed', target.span, { target: id, edit: gone.edit.id });
  }
  const ids = [...everyProvision(state.provisions)].map((p) => p.id);
  const nearest = nearestProvision(id, ids);
  return report('edit-target-missing', target.span, { target: id, nearest: nearest ?? '' });
}

function guardProblem(
  state: EditState,
  edit: Edit,
  target: ProvisionPath,
  report: Report,
): Diagnostic | undefined {
  const guard = edit.guard;
  if (guard === undefined) return undefined;
  const found = findProvision(state.provisions, splitRows(target).provision);
  const span = guard[0]?.span ?? edit.span;
  if (found === undefined) return undefined;
  if (found.adopted || found.notInHand !== undefined) {
    return report('guard-unverifiable', span, { target: found.id });
  }
  const expected = normaliseText(guard.map((line) => line.text).join('\n'));
  const actual = normaliseText(wholeText(found));
  return expected === actual ? undefined : report('guard-mismatch', span, { target: found.id, actual });
}

function wholeText(provision: EditionProvision): string {
  return [...everyProvision([provision])].flatMap((p) => p.text.map((line) => line.text)).join('\n');
}

/** New provisions that no target of the edit asks for. */
function strayWordings(edit: Edit, report: Report): Diagnostic[] {
  if (edit.operation === 'insert-after' || edit.targets.some((t) => splitRows(t).rows.length > 0)) return [];
  return edit.provisions
    .filter((node) => !edit.targets.some((target) => isWordingOf(node, target)))
    .map((node) =>
      report('wording-without-target', node.span, { provision: `${node.unit} ${node.number.text}` }),
    );
}

function wordingFor(edit: Edit, target: ProvisionPath) {
  return edit.provisions.find((node) => isWordingOf(node, target));
}

function isWordingOf(node: Edit['provisions'][number], target: ProvisionPath): boolean {
  const last = target.steps.at(-1);
  return last !== undefined && last.unit === node.unit && last.number.text === node.number.text;
}

/** The length of the parent's id inside an id; 0 for points and annexes. */
function parentEnd(id: string): number {
  const words = id.split(' ');
  return words.slice(0, -2).join(' ').length;
}
