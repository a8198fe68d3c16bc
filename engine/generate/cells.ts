/** Whether values match cells of tables, and the alternatives behind `=`. */
import type { Cell, Expression, Range } from '../program/index.ts';
import { same } from './expressions/comparisons.ts';
import type { Generator } from './generator.ts';
import type { Held, HeldYesNo, Value } from './held.ts';
import { inRange } from './ranges.ts';
import type { Scope } from './scope.ts';

/** Writes the match of a value with a cell. A cell without patterns matches even what is not known. */
export function matchCell(g: Generator, held: Held, cell: Cell, scope: Scope): HeldYesNo {
  const isNot = cell.not === true;
  if (cell.patterns.length === 0) return { code: String(!isNot), stop: null };
  if (g.isMarking) return matchInTurn(g, held, cell, scope);
  const matches = cell.patterns.map((pattern) => matchPattern(g, held.value, pattern, scope));
  const codes = matches.map(({ code }) => code);
  const isAny = codes.length === 1 ? (codes[0] ?? 'false') : `(${codes.join(' || ')})`;
  if (matches.every(({ stop }) => stop === null)) {
    return { code: isNot ? `!${isAny}` : isAny, stop: held.stop };
  }
  // A pattern that is not known leaves the answer open, unless another one matches.
  const [result, stops] = [g.code.fresh('b'), g.code.fresh('s')];
  g.code.line(`let ${result} = false, ${stops} = null;`);
  for (const { code, stop } of matches) {
    const own = g.needed(held.stop, stop);
    g.code.line(
      own === null
        ? `if (${code}) ${result} = true;`
        : `if (${own} !== null) ${stops} = open(${stops}, ${own}); else if (${code}) ${result} = true;`,
    );
  }
  return {
    code: isNot ? `!${result}` : result,
    stop: g.code.once(`${result} ? null : ${stops}`, 's'),
  };
}

/** Patterns are asked one after the other, so that only those are marked that are asked. */
function matchInTurn(g: Generator, held: Held, cell: Cell, scope: Scope): HeldYesNo {
  const [result, stops] = [g.code.fresh('b'), g.code.fresh('s')];
  g.code.line(`let ${result} = false, ${stops} = null;`);
  for (const pattern of cell.patterns) {
    g.code.block(`if (!${result})`, () => {
      const { code, stop } = matchPattern(g, held.value, pattern, scope);
      const own = g.needed(held.stop, stop);
      const take = `${result} = ${code};`;
      g.code.line(
        own === null ? take : `if (${own} !== null) ${stops} = open(${stops}, ${own}); else ${take}`,
      );
    });
  }
  const isNot = cell.not === true;
  const stop = g.code.once(`${result} ? null : ${stops}`, 's');
  return { code: isNot ? `!${result}` : result, stop };
}

function matchPattern(g: Generator, value: Value, pattern: Expression | Range, scope: Scope): HeldYesNo {
  if (pattern.op === 'range') return inRange(g, value, pattern, scope);
  if (pattern.op === 'lookup' && g.index.lookups.get(pattern.name)?.result === null) {
    return g.inInterval(value, pattern, scope);
  }
  const other = g.expression(pattern, scope);
  return { code: same(g, value, other.value), stop: other.stop };
}
