/** What cases are looked for: values on the bounds and beside them, and every category of positions. */
import { addDays } from '../calendar/index.ts';
import { formatRational, parseRational, Rational } from '../numbers/index.ts';
import {
  type Expression,
  type Grouping,
  indexExpressions,
  indexProgram,
  type Label,
  type Program,
  typeOf,
} from '../program/index.ts';
import { type Bound, boundsOf } from './bounds.ts';

/** Where a case stands by a bound. */
export type Side = 'below' | 'at' | 'above';

/** A case to be found by the value of what a bound limits. */
export interface BoundTarget {
  readonly kind: 'bound';
  readonly bound: Bound;
  readonly side: Side;
  /** The value itself; null for any on that side, the nearer to the bound the better. */
  readonly value: Rational | string | null;
  /** Whether no fact may have the value. */
  readonly isOutside: boolean;
}

/** A case of a category, in the group that its row names. */
export interface CategoryTarget {
  readonly kind: 'category';
  readonly grouping: Grouping;
  readonly code: string;
  readonly group: string;
  readonly label: Label;
  readonly provision: string;
}

export type Target = BoundTarget | CategoryTarget;

const OFFSETS: Readonly<Record<Side, number>> = { below: -1, at: 0, above: 1 };

/** All targets of a program; a value that is a bound itself is not looked for again as the neighbour of another. */
export function targetsOf(program: Program): readonly Target[] {
  const bounds = boundsOf(program);
  const keyOf = ({ key }: Bound, value: Rational | string) =>
    `${key} ${typeof value === 'string' ? value : formatRational(value)}`;
  const taken = new Set(bounds.map((bound) => keyOf(bound, bound.value)));
  const targets = bounds.flatMap((bound) =>
    (['below', 'at', 'above'] as const).flatMap((side): BoundTarget[] => {
      const value = valueOn(bound, side);
      if (side !== 'at' && value !== null) {
        if (taken.has(keyOf(bound, value))) return [];
        taken.add(keyOf(bound, value));
      }
      return [{ kind: 'bound', bound, side, value, isOutside: isOutside(program, bound, side, value) }];
    }),
  );
  return [...targets, ...program.groupings.flatMap(categoriesOf)];
}

function valueOn({ value, step }: Bound, side: Side): Rational | string | null {
  if (typeof value === 'string') return addDays(value, OFFSETS[side]);
  if (side === 'at') return value;
  return step === null ? null : value.plus(step.times(Rational.integer(OFFSETS[side])));
}

/** Whether the declared bounds of a fact, or its digits, allow no such value; counts are not negative. */
function isOutside(program: Program, bound: Bound, side: Side, value: Rational | string | null): boolean {
  const placed = indexExpressions(program).all[bound.subjects[0] ?? -1];
  if (placed === undefined || typeof bound.value === 'string' || typeof value === 'string') return false;
  const { min, max } = limitsOf(program, placed.expression, placed.scope);
  const { step } = bound;
  if (value === null) {
    return side === 'below'
      ? min !== null && bound.value.compare(min) <= 0
      : max !== null && bound.value.compare(max) >= 0;
  }
  if (step !== null && !value.dividedBy(step).isInteger) return true;
  return (min !== null && value.compare(min) < 0) || (max !== null && value.compare(max) > 0);
}

function limitsOf(
  program: Program,
  expression: Expression,
  scope: Parameters<typeof typeOf>[2],
): { readonly min: Rational | null; readonly max: Rational | null } {
  if (expression.op === 'count' || expression.op === 'indicators') return { min: Rational.ZERO, max: null };
  const type = typeOf(indexProgram(program), expression, scope);
  if (type?.kind !== 'integer' && type?.kind !== 'number') return { min: null, max: null };
  const exact = (text: string | undefined) => (text === undefined ? null : parseRational(text));
  return { min: exact(type.min), max: exact(type.max) };
}

function categoriesOf(grouping: Grouping): readonly CategoryTarget[] {
  return grouping.groups.flatMap((group) =>
    group.rows.flatMap(({ code, label, origin: { provision } }): CategoryTarget[] =>
      code === undefined ? [] : [{ kind: 'category', grouping, code, group: group.name, label, provision }],
    ),
  );
}
