/** Rows of tables: cells against the values of the columns. */
import type { Cell } from '../program/index.ts';
import { matchCell } from './cells.ts';
import type { Generator } from './generator.ts';
import type { Held, HeldYesNo } from './held.ts';
import { named } from './numbers.ts';
import type { Scope } from './scope.ts';

/** A value with its parts under names, for use in several rows. */
export function heldOnce(g: Generator, held: Held): Held {
  const { value, stop } = held;
  switch (value.kind) {
    case 'number':
      return { value: { kind: 'number', number: named(value.number, g.code) }, stop };
    case 'yes-no':
    case 'text':
    case 'item':
      return { value: { ...value, code: g.code.once(value.code, 'c') }, stop };
    default:
      return held;
  }
}

/** Cells are asked one after the other, so that only those are marked that are asked. */
function matchInTurn(
  g: Generator,
  cells: readonly Cell[],
  columns: readonly Held[],
  scope: Scope,
): HeldYesNo {
  const [isNo, stops] = [g.code.fresh('b'), g.code.fresh('s')];
  g.code.line(`let ${isNo} = false, ${stops} = null;`);
  columns.forEach((column, place) => {
    g.code.block(`if (!${isNo})`, () => {
      const { code, stop } = matchCell(g, column, cells[place] ?? { patterns: [] }, scope);
      const take = `${isNo} = !${code};`;
      g.code.line(
        stop === null ? take : `if (${stop} !== null) ${stops} = open(${stops}, ${stop}); else ${take}`,
      );
    });
  });
  return { code: `!${isNo}`, stop: g.code.once(`${isNo} ? null : ${stops}`, 's') };
}

/** Whether every cell matches its column. One that does not settles it; else what is not known leaves it open. */
export function matchRow(
  g: Generator,
  cells: readonly Cell[],
  columns: readonly Held[],
  scope: Scope,
): HeldYesNo {
  if (g.isMarking) return matchInTurn(g, cells, columns, scope);
  const matches = columns.map((column, place) =>
    matchCell(g, column, cells[place] ?? { patterns: [] }, scope),
  );
  const asked = matches.filter(({ code, stop }) => code !== 'true' || stop !== null);
  if (asked.every(({ stop }) => stop === null)) {
    const codes = asked.map(({ code }) => code);
    if (codes.length === 0) return { code: 'true', stop: null };
    return { code: codes.length === 1 ? (codes[0] ?? 'true') : `(${codes.join(' && ')})`, stop: null };
  }
  const isKnownFalse = asked.map(({ code, stop }) =>
    stop === null ? `!${code}` : `(${stop} === null && !${code})`,
  );
  const isNo = g.code.once(isKnownFalse.join(' || '), 'b');
  const stops = asked
    .flatMap(({ stop }) => stop ?? [])
    .reduce<string>((all, stop) => (all === '' ? stop : `open(${all}, ${stop})`), '');
  return { code: `!${isNo}`, stop: g.code.once(`${isNo} ? null : ${stops}`, 's') };
}
