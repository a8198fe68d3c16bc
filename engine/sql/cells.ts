/** Whether values match cells of tables, the alternatives behind `=`, and the rows that are made of them. */
import type { Cell, Expression, Range, ValueType } from '../program/index.ts';
import type { Held, HeldYesNo, Stop, Value } from './held.ts';
import { ordered, same } from './order.ts';
import type { Scope } from './scope.ts';
import { needed, onlyWhere, open } from './stops.ts';
import type { Writer } from './writer.ts';

/** Writes the match of a value of the type with a cell. A cell without patterns matches even what is not known. */
export function matchCell(
  w: Writer,
  held: Held,
  type: ValueType | null,
  cell: Cell,
  scope: Scope,
): HeldYesNo {
  const { code, stop } = anyOf(
    w,
    cell.patterns.map((pattern) => matchPattern(w, held, type, pattern, scope)),
  );
  const isMatch = cell.patterns.length === 0 ? 'TRUE' : code;
  return { code: w.named(cell.not === true ? `NOT ${isMatch}` : isMatch), stop };
}

function anyOf(w: Writer, matches: readonly HeldYesNo[]): HeldYesNo {
  const [only] = matches;
  if (matches.length === 1 && only !== undefined) return only;
  return settled(w, matches, 'OR');
}

/** Yes or no of several, of which one may settle the whole: the logic of SQL is that of the engine. */
export function settled(w: Writer, matches: readonly HeldYesNo[], how: 'AND' | 'OR'): HeldYesNo {
  const codes = matches.map(({ code }) => `(${code})`);
  const neutral = how === 'AND' ? 'TRUE' : 'FALSE';
  const code = codes.length === 0 ? neutral : w.named(codes.join(` ${how} `));
  const stop = open(...matches.map((match) => match.stop));
  return { code, stop: w.namedStop(onlyWhere(`${code} IS NULL`, stop)) };
}

function matchPattern(
  w: Writer,
  held: Held,
  type: ValueType | null,
  pattern: Expression | Range,
  scope: Scope,
): HeldYesNo {
  if (pattern.op === 'range') return inRange(w, held, type, pattern, scope);
  if (pattern.op === 'lookup' && w.index.lookups.get(pattern.name)?.result === null) {
    return w.inInterval(held, pattern, scope);
  }
  const other = w.expression(pattern, scope);
  return { code: w.named(same(held.value, other.value)), stop: w.namedStop(needed(held.stop, other.stop)) };
}

/** Whether a value lies in a range; all its ends are needed. */
export function inRange(
  w: Writer,
  held: Held,
  type: ValueType | null,
  range: Range,
  scope: Scope,
): HeldYesNo {
  const ends = [
    { end: range.min, sign: range.minOpen ? '>' : '>=' },
    { end: range.max, sign: range.maxOpen ? '<' : '<=' },
  ];
  const conditions: string[] = [];
  const stops: Stop[] = [];
  for (const { end, sign } of ends) {
    if (end === undefined) continue;
    const other = w.expression(end, scope);
    const [a, b] = ordered(w, held.value, other.value, type, w.typeOf(end, scope));
    conditions.push(`${a} ${sign} ${b}`);
    stops.push(other.stop);
  }
  const stop = w.namedStop(needed(held.stop, ...stops));
  const inside = conditions.length === 0 ? known(held.value) : conditions.join(' AND ');
  // An end that is not known leaves the match open even where the other end is exceeded.
  const isSure = stops.every(({ weights }) => weights.size === 0);
  const code = isSure ? inside : `CASE WHEN ${stop.code} IS NULL THEN ${inside} END`;
  return { code: w.named(code), stop };
}

/** Yes for every value. */
function known(value: Value): string {
  const code = value.kind === 'number' ? columnOf(value) : value.code;
  return `CASE WHEN ${code} IS NOT NULL THEN TRUE END`;
}

function columnOf({ number }: Value & { kind: 'number' }): string {
  return number.form === 'whole' ? number.code : number.top;
}

/** Whether every cell matches its column. */
export function matchRow(
  w: Writer,
  cells: readonly Cell[],
  columns: readonly { readonly held: Held; readonly type: ValueType | null }[],
  scope: Scope,
): HeldYesNo {
  const matches = columns.map(({ held, type }, place) =>
    matchCell(w, held, type, cells[place] ?? { patterns: [] }, scope),
  );
  return settled(
    w,
    matches.filter(({ code }) => code !== 'TRUE'),
    'AND',
  );
}
