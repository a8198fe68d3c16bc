/** Which cases a filter shows. */
import type { RowCounts, RowFilter } from '../shapes.ts';
import type { BodyResults } from './body-results.ts';
import type { ChangeOfRow } from './changes.ts';
import { NumberList } from './number-list.ts';

/** Two neighbouring columns that were compared. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** The rows that a filter shows, in order. */
export function filteredRows(results: BodyResults, pairs: readonly Pair[], filter: RowFilter): Uint32Array {
  const { show } = filter;
  const hasId = (row: number) => filter.id === '' || results.caseAt(row).id.includes(filter.id);
  const rows = new NumberList();
  if (show === 'changed' || show === 'changed-any') {
    let last = -1;
    for (const change of results.changes.from(0)) {
      if (change.row === last || !isMeant(change, pairs, filter) || !hasId(change.row)) continue;
      last = change.row;
      rows.push(change.row);
    }
    return rows.values;
  }
  for (let row = 0; row < results.size; row += 1) {
    const isShown =
      show === 'all' || (show === 'failed' ? results.stateAt(row) === 'failed' : results.isRefused(row));
    if (isShown && hasId(row)) rows.push(row);
  }
  return rows.values;
}

/** How many rows each kind of filter would show. */
export function rowCounts(results: BodyResults, pairs: readonly Pair[], filter: RowFilter): RowCounts {
  const count = (show: RowFilter['show']) => filteredRows(results, pairs, { ...filter, show }).length;
  return {
    all: count('all'),
    changed: count('changed'),
    'changed-any': count('changed-any'),
    failed: count('failed'),
    refused: count('refused'),
  };
}

function isMeant({ group, id }: ChangeOfRow, pairs: readonly Pair[], filter: RowFilter): boolean {
  const pair = filter.pair === null ? undefined : pairs[filter.pair];
  return (
    (filter.show === 'changed-any' || group.question === filter.question) &&
    (filter.group === null || id === filter.group) &&
    (pair === undefined || (group.before === pair.before && group.after === pair.after))
  );
}
