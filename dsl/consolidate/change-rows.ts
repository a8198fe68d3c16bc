/** Edits of rows: competencies and their groups, grades, activities, categories of a group. */
import type { Declaration, NoteItem, Span } from '../syntax/index.ts';
import { type EditJob, type EditResult, succeed, targetId, withEdit } from './edit-job.ts';
import type { EditionProvision, RowSource } from './edition.ts';
import { editionProvision, splitRows, type WordingSource } from './provisions.ts';
import { changeRow, spansIn } from './rows.ts';

/** Carries out an edit of a row of a provision. `current` is the provision where its words have changed already. */
export function changeRows(job: EditJob, found: EditionProvision, current = found): EditResult {
  const { edit, target, rows, context, record, report } = job;
  const from = edit.provisions.flatMap((node) => editionProvision(node, '', context).declarations);
  const kind = edit.operation === 'words' ? 'replace' : edit.operation;
  const targeted = edit.targets.map((other) => splitRows(other).rows);
  const change = changeRow(current.declarations, rows, kind, from, targeted);
  if ('declarations' in change) {
    const rowSources = sourcesOf(found, from, context);
    const changed = succeed(found, { ...current, declarations: change.declarations, rowSources }, record);
    return { state: withEdit(job, found.id, [changed]) };
  }
  const named = (row: string) => `${[found.id, ...rows.slice(0, -1)].join(' row ')} row ${row}`;
  switch (change.problem) {
    case 'no-row':
      return {
        problem: report('row-missing', target.span, {
          target: found.id,
          row: rows.join(' '),
          nearest: change.nearest ?? '',
        }),
      };
    case 'no-wording':
      return { problem: report('edit-without-wording', target.span, { target: targetId(target) }) };
    case 'exists':
      return { problem: report('provision-exists', target.span, { target: named(change.row) }) };
    case 'stray':
      return { problem: report('wording-without-target', target.span, { provision: named(change.row) }) };
  }
}

/** Where the spans of declarations that an edit brings belong, beside those of earlier edits. */
export function sourcesOf(
  found: EditionProvision,
  from: readonly (Declaration | NoteItem)[],
  { file, act }: WordingSource,
): ReadonlyMap<Span, RowSource> {
  const fresh = spansIn(from).map((span): [Span, RowSource] => [span, { file, act }]);
  return new Map([...(found.rowSources ?? []), ...fresh]);
}
