/** A program with one bound moved: whether a case notices. */
import { addDays } from '../calendar/index.ts';
import { evaluate } from '../evaluate/index.ts';
import { Rational } from '../numbers/index.ts';
import type { Expression, Program } from '../program/index.ts';
import type { Facts } from '../values/index.ts';
import type { Bound } from './bounds.ts';
import type { BoundTarget } from './targets.ts';

/** How far bounds are moved, in steps: a strict and an inclusive bound change their mind at different ones. */
const STEPS = [-1, 1, -2, 2];

/** Where fractions have no step. */
const FINE = Rational.fraction(1n, 1000n);
const HALF = Rational.fraction(1n, 2n);

/** Programs by bound and distance, made when first asked for. */
export class ShiftedPrograms {
  private readonly program: Program;
  private readonly reading: 'adopted' | 'literal';
  private readonly known = new Map<Bound, Map<string, Program>>();

  constructor(program: Program, reading: 'adopted' | 'literal') {
    this.program = program;
    this.reading = reading;
  }

  /** Whether some answer to the case changes when the bound is moved a little. */
  isNoticed(target: BoundTarget, facts: Facts): boolean {
    const before = this.answers(this.program, facts);
    return placesOf(target).some((place) => this.answers(this.at(target.bound, place), facts) !== before);
  }

  private answers(program: Program, facts: Facts): string {
    const { decisions, requirements } = evaluate(program, facts, { reading: this.reading });
    const values = Object.values(decisions).map(({ value, status }) => [value, status]);
    return JSON.stringify([values, requirements.map(({ met }) => met)]);
  }

  private at(bound: Bound, place: Expression): Program {
    const key = JSON.stringify(place);
    const own = this.known.get(bound) ?? new Map<string, Program>();
    this.known.set(bound, own);
    const known = own.get(key);
    if (known !== undefined) return known;
    const moved = replaced(this.program, new Set<unknown>(bound.ends), place) as Program;
    own.set(key, moved);
    return moved;
  }
}

/** Constants in place of the bound. */
function placesOf({ bound, side }: BoundTarget): readonly Expression[] {
  const { value, step } = bound;
  if (typeof value === 'string') {
    return STEPS.map((days): Expression => ({ op: 'date', value: addDays(value, days) }));
  }
  if (step !== null) return STEPS.map((steps) => number(value.plus(step.times(Rational.integer(steps)))));
  if (side === 'at') return [number(value.minus(FINE)), number(value.plus(FINE))];
  const size = value.sign < 0 ? value.negated() : value;
  const far = size.times(HALF).plus(FINE);
  return [number(side === 'below' ? value.minus(far) : value.plus(far))];
}

function number(value: Rational): Expression {
  return { op: 'number', value: `${value.numerator}/${value.denominator}` };
}

/** The same data with other data in some places; what holds none of them is not copied. */
function replaced(node: unknown, places: ReadonlySet<unknown>, by: unknown): unknown {
  if (places.has(node)) return by;
  if (Array.isArray(node)) {
    const items = node.map((item) => replaced(item, places, by));
    return items.some((item, at) => item !== node[at]) ? items : node;
  }
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, child]) => [key, replaced(child, places, by)] as const);
  const isSame = entries.every(([key, child]) => (node as Record<string, unknown>)[key] === child);
  return isSame ? node : Object.fromEntries(entries);
}
