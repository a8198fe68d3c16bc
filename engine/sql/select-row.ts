/** Choosing the one row, exception or condition that holds. */
import type { ValueType } from '../program/index.ts';
import { columnsIn, commonForm, differ, valueAt } from './forms.ts';
import type { Form, Given, Held, HeldYesNo, Stop } from './held.ts';
import { NULL } from './literal.ts';
import { CONFLICT, MISSING, NO_RULE, open, weightsOf } from './stops.ts';
import type { Writer } from './writer.ts';

/** A row: whether it holds, and what it gives. */
export interface WrittenRow {
  readonly holds: HeldYesNo;
  readonly gives: Given;
}

/** What has been chosen. */
export interface Chosen extends Held {
  /** The number of the row, from 1; NULL where none has decided. */
  readonly row: string;
  /** Whether no row holds, and that is sure. */
  readonly isSilent: string;
}

/** Rows, and whether no two of them can hold at once. */
export interface Rows {
  readonly rows: readonly WrittenRow[];
  readonly isExclusive: boolean;
  /** The type that the rows give. */
  readonly type: ValueType | null;
}

/**
 * Writes the choice. None: no rule, or the reason why a row could not be tried. Two that differ: conflict. A row that may
 * still come to hold keeps the answer open, unless it gives the same.
 */
export function selectRow(w: Writer, { rows, isExclusive, type }: Rows): Chosen {
  const form = commonForm(
    rows.map(({ gives }) => gives.value),
    type,
  );
  const found = w.named(caseOf(rows.map(({ holds }, at) => [holds.code, String(at + 1)])));
  const all = rows.map(
    ({ gives }): RowColumns => ({ columns: columnsIn(form, gives.value), stop: gives.stop }),
  );
  const width = columnsIn(form, null).length;
  const values = Array.from({ length: width }, (_, at) =>
    w.named(
      chosenOf(
        found,
        all.map(({ columns }) => columns[at] ?? NULL),
      ),
    ),
  );
  const own = w.named(
    chosenOf(
      found,
      all.map(({ stop }) => stop.code),
    ),
  );
  const untried = w.namedStop(open(...rows.map(({ holds }) => holds.stop)));
  const differing = all.map((row) =>
    differs(form, row, { columns: values, stop: { ...row.stop, code: own } }),
  );
  const conflict = isExclusive ? NULL : w.named(conflictOf(rows, all, found, own, differing));
  const opens = rows.flatMap(({ holds: { stop } }, at) =>
    stop.weights.has(MISSING) ? [`(${stop.code} = ${MISSING} AND ${differing[at]})`] : [],
  );
  const isOpen = opens.length === 0 ? 'FALSE' : w.named(`coalesce(${opens.join(' OR ')}, FALSE)`);
  const silent = untried.weights.size === 0 ? String(NO_RULE) : `coalesce(${untried.code}, ${NO_RULE})`;
  const code = w.named(
    `CASE WHEN ${found} IS NULL THEN ${silent} WHEN ${conflict} IS NOT NULL THEN ${conflict} WHEN ${isOpen} THEN ${MISSING} ELSE ${own} END`,
  );
  const weights = new Set([...weightsOf([untried, ...all.map(({ stop }) => stop)]), NO_RULE]);
  if (conflict !== NULL) weights.add(CONFLICT).add(MISSING);
  return {
    value: w.namedValue(
      valueAt(
        form,
        values.map((value) => `CASE WHEN ${code} IS NULL THEN ${value} END`),
      ),
    ),
    stop: { code, weights },
    row: w.named(`CASE WHEN ${conflict} IS NULL AND NOT ${isOpen} THEN ${found} END`),
    isSilent: w.named(`(${found} IS NULL AND ${untried.code} IS NULL)`),
  };
}

interface RowColumns {
  readonly columns: readonly string[];
  readonly stop: Stop;
}

/** The first pair of rows that differ: conflict, unless facts are missing for one of them. */
function conflictOf(
  rows: readonly WrittenRow[],
  all: readonly RowColumns[],
  found: string,
  own: string,
  differing: readonly string[],
): string {
  const branches = rows.map(({ holds }, at): [string, string] => {
    const isMissing = all[at]?.stop.weights.has(MISSING) ? ` OR ${all[at].stop.code} = ${MISSING}` : '';
    return [
      `${found} < ${at + 1} AND ${holds.code} AND ${differing[at]}`,
      `CASE WHEN ${own} = ${MISSING}${isMissing} THEN ${MISSING} ELSE ${CONFLICT} END`,
    ];
  });
  return caseOf(branches.slice(1));
}

function differs(form: Form, a: RowColumns, b: RowColumns): string {
  return `(${differ(form, a.columns, b.columns)} OR ${a.stop.code} IS DISTINCT FROM ${b.stop.code})`;
}

/** The first branch whose condition holds; NULL where none does. */
export function caseOf(branches: readonly (readonly [string, string])[]): string {
  if (branches.length === 0) return NULL;
  return `CASE ${branches.map(([when, then]) => `WHEN ${when} THEN ${then}`).join(' ')} END`;
}

/** What stands at the number of the row. */
function chosenOf(row: string, codes: readonly string[]): string {
  const [only] = codes;
  if (only === undefined || codes.every((code) => code === NULL)) return NULL;
  return `CASE ${row} ${codes.map((code, at) => `WHEN ${at + 1} THEN ${code}`).join(' ')} END`;
}
