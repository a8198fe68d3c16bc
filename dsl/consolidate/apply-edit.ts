/** One edit carried out on the provisions of an edition. Nothing is skipped: what cannot be done is a diagnostic. */
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Edit, ProvisionPath } from '../syntax/index.ts';
import { changeRows } from './change-rows.ts';
import { changeWords } from './change-words.ts';
import type { Touch } from './edit-clashes.ts';
import {
  type EditContext,
  type EditJob,
  type EditResult,
  type EditState,
  editJob,
  isWordingOf,
  missingTarget,
  missingWording,
  parentOf,
  reporter,
  succeed,
  targetId,
  withEdit,
  wordingFor,
} from './edit-job.ts';
import type { EditionProvision } from './edition.ts';
import { guardProblem } from './guard.ts';
import { compareNumbers, editionProvision, findProvision, provisionId, splitRows } from './provisions.ts';

/** The provisions after an edit, what was wrong with it, what it changed. */
export interface EditOutcome {
  readonly state: EditState;
  readonly diagnostics: readonly Diagnostic[];
  /** For finding two edits of one target. */
  readonly touches: readonly Touch[];
}

/** Carries out an edit on each of its targets, or on some. A target that fails leaves the state as it was. */
export function applyEdit(
  state: EditState,
  edit: Edit,
  context: EditContext,
  targets: readonly ProvisionPath[] = edit.targets,
): EditOutcome {
  const diagnostics: Diagnostic[] = [];
  const touches: Touch[] = [];
  let current = state;
  for (const target of targets) {
    const job = editJob(current, edit, target, context);
    const guard = guardProblem(job);
    if (guard !== undefined) diagnostics.push(guard);
    if (guard?.severity === 'error') continue;
    const result = applyTo(job);
    if ('problem' in result) diagnostics.push(result.problem);
    else {
      current = result.state;
      if (result.warning !== undefined) diagnostics.push(result.warning);
      touches.push(...touchesOf(job));
    }
  }
  diagnostics.push(...strayWordings(edit, context));
  return { state: current, diagnostics, touches };
}

function applyTo(job: EditJob): EditResult {
  const { state, edit, id, rows, record, report } = job;
  if (edit.operation === 'add' && rows.length === 0) return addProvision(job);
  const found = findProvision(state.provisions, id);
  if (found === undefined) return { problem: missingTarget(job, id) };
  if (edit.operation === 'words') return changeWords(job, found);
  if (rows.length > 0) return changeRows(job, found);
  switch (edit.operation) {
    case 'replace': {
      const wording = wordingFor(edit, job.target);
      if (wording === undefined) return missingWording(job);
      const fresh = editionProvision(wording, parentOf(id), job.context, found.heading);
      return { state: withEdit(job, id, [succeed(found, fresh, record)]) };
    }
    case 'repeal': {
      const repealed = [...state.repealed, { id, edit: record, former: found }];
      return { state: { ...withEdit(job, id, []), repealed } };
    }
    case 'insert-after': {
      const fresh = edit.provisions.map((node) =>
        editionProvision(node, parentOf(id), job.context, found.heading),
      );
      if (fresh.length === 0) return missingWording(job);
      const clash = fresh.find((p) => findProvision(state.provisions, p.id) !== undefined);
      if (clash !== undefined) {
        return { problem: report('provision-exists', job.target.span, { target: clash.id }) };
      }
      const inserted = fresh.map((p) => ({ ...p, edits: [record] }));
      return { state: withEdit(job, id, [found, ...inserted]) };
    }
    case 'add':
      return { state };
  }
}

/** Adds a provision where its number belongs. */
function addProvision(job: EditJob): EditResult {
  const { state, edit, target, id, context, record, report } = job;
  if (findProvision(state.provisions, id) !== undefined) {
    return { problem: report('provision-exists', target.span, { target: id }) };
  }
  const wording = wordingFor(edit, target);
  if (wording === undefined) return missingWording(job);
  const parentId = parentOf(id);
  const parent = parentId === '' ? undefined : findProvision(state.provisions, parentId);
  if (parentId !== '' && parent === undefined) return { problem: missingTarget(job, parentId) };
  const siblings = parent === undefined ? state.provisions : parent.parts;
  const previous = siblings.findLast(
    (p) => p.unit === wording.unit && compareNumbers(p.number, wording.number.text) < 0,
  );
  const fresh = { ...editionProvision(wording, parentId, context, previous?.heading), edits: [record] };
  if (parent !== undefined) {
    const parts = insertAfter(parent.parts, previous, fresh);
    return { state: withEdit(job, parent.id, [{ ...parent, parts, edits: [...parent.edits, record] }]) };
  }
  const last = previous ?? (wording.unit === 'annex' ? state.provisions.at(-1) : undefined);
  return { state: { ...state, provisions: insertAfter(state.provisions, last, fresh) } };
}

function insertAfter(
  list: readonly EditionProvision[],
  previous: EditionProvision | undefined,
  fresh: EditionProvision,
): EditionProvision[] {
  const at = previous === undefined ? 0 : list.findIndex((p) => p.id === previous.id) + 1;
  return [...list.slice(0, at), fresh, ...list.slice(at)];
}

/** What an edit changed of a target; provisions that it put after the target are what it changed then. */
function touchesOf({ edit, target, rows, id, context }: EditJob): Touch[] {
  const { act, carrier, file } = context;
  const place = { act, carrier, file, span: target.span };
  if (edit.operation === 'insert-after') {
    if (rows.length > 0) return [];
    return edit.provisions.map((node) => ({ ...place, target: provisionId(node, parentOf(id)) }));
  }
  const words = edit.words?.before.value;
  return [{ ...place, target: targetId(target), ...(words === undefined ? {} : { words }) }];
}

/** New provisions that no target of the edit asks for. */
function strayWordings(edit: Edit, context: EditContext): Diagnostic[] {
  if (edit.operation === 'insert-after' && edit.targets.every((t) => splitRows(t).rows.length === 0))
    return [];
  return edit.provisions
    .filter((node) => !edit.targets.some((target) => isWordingOf(node, target)))
    .map((node) =>
      reporter(context)('wording-without-target', node.span, { provision: provisionId(node, '') }),
    );
}
