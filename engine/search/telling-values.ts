/** The values at which a methodology may change its mind: the constants of its rules and their neighbours. */
import { addDays } from '../calendar/index.ts';
import { parseRational, Rational } from '../numbers/index.ts';
import type { Program } from '../program/index.ts';

/** Numbers and dates that rules compare with, each with what is just beside it; ascending, without repeats. */
export interface TellingValues {
  readonly numbers: readonly Rational[];
  readonly dates: readonly string[];
}

/** Collects the constants of all rules. `more`: numbers to add, such as a value inside a gap. */
export function tellingValues(programs: readonly Program[], more: readonly Rational[] = []): TellingValues {
  const numbers = new Map<string, Rational>();
  const dates = new Set<string>();
  const add = (value: Rational): void => {
    numbers.set(`${value.numerator}/${value.denominator}`, value);
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const item of node) visit(item);
    } else if (typeof node === 'object' && node !== null) {
      const { op, value } = node as { op?: unknown; value?: unknown };
      if (op === 'number' && typeof value === 'string') {
        const number = parseRational(value);
        if (number !== null) addWithNeighbours(number, add);
      } else if (op === 'date' && typeof value === 'string') {
        for (const step of [-1, 0, 1]) dates.add(addDays(value, step));
      } else {
        for (const child of Object.values(node)) visit(child);
      }
    }
  };
  for (const program of programs) {
    const { decisions, requirements, applicability, lookups, groupings, interpretations } = program;
    visit([decisions, requirements, applicability, lookups, groupings, interpretations]);
  }
  for (const value of more) add(value);
  return {
    numbers: [...numbers.values()].sort((a, b) => a.compare(b)),
    dates: [...dates].sort(),
  };
}

function addWithNeighbours(value: Rational, add: (value: Rational) => void): void {
  const step = value.isInteger ? Rational.integer(1) : Rational.fraction(1n, value.denominator);
  add(value.minus(step));
  add(value);
  add(value.plus(step));
}
