/** Which values a case gives to what bounds limit. */
import { conditionChecker, evaluate, type RuleTrace } from '../evaluate/index.ts';
import { parseRational, Rational } from '../numbers/index.ts';
import { indexExpressions, type Program } from '../program/index.ts';
import { type Facts, fieldOf } from '../values/index.ts';
import type { BoundTarget, Target } from './targets.ts';

/** What a case shows: the values of expressions by number, in rules that had all the facts they asked for. */
export interface Sight {
  readonly facts: Facts;
  readonly values: ReadonlyMap<number, readonly Seen[]>;
  /** Whether some decision has a value. */
  readonly isDecided: boolean;
  /** Whether some decision that has a value asked for the person's group. */
  readonly usesGroup: boolean;
}

/** A value of an expression, and whether the rule it was asked in has decided. */
interface Seen {
  readonly value: Rational | string;
  readonly isDecided: boolean;
}

/**
 * How good a case must be: `telling` where an answer changes when the bound is moved, `decided` where the rule that has
 * the bound gives an answer, else any.
 */
export type Demand = 'telling' | 'decided' | 'any';

const GROUP_OPERATIONS = new Set(['grouping', 'indicators', 'covers']);

/** Evaluates a case with its trace. */
export function sightOf(program: Program, facts: Facts, reading: 'adopted' | 'literal'): Sight {
  const { decisions, trace } = evaluate(program, facts, { reading, trace: true });
  const values = new Map<number, Seen[]>();
  const { all } = indexExpressions(program);
  let usesGroup = false;
  const note = ({ steps, records }: Pick<RuleTrace, 'steps' | 'records'>, isDecided: boolean): void => {
    for (const { expression, value } of steps) {
      usesGroup ||= isDecided && GROUP_OPERATIONS.has(all[expression]?.expression.op ?? '');
      if (typeof value !== 'string' && typeof value !== 'number') continue;
      const known = values.get(expression);
      const seen = { value: parseRational(String(value)) ?? String(value), isDecided };
      if (known === undefined) values.set(expression, [seen]);
      else known.push(seen);
    }
    for (const record of records) {
      note({ steps: record.steps, records: [] }, isDecided);
      for (const field of record.fields) note(field.trace, isDecided);
    }
  };
  for (const rule of [...Object.values(trace.decisions), ...Object.values(trace.requirements)]) {
    if (rule.status !== 'missing-facts') note(rule, rule.status === 'decided');
  }
  const isDecided = Object.values(decisions).some(({ status }) => status === 'decided');
  return { facts, values, isDecided, usesGroup };
}

/** How far the case is from the target: 0 on it; for any value on a side how far from the bound; null where it is not. */
export function missBy(program: Program, sight: Sight, target: Target, demand: Demand): Rational | null {
  if (target.kind === 'category') return isOfCategory(program, sight, target, demand) ? Rational.ZERO : null;
  const seen = target.bound.subjects.flatMap((subject) => sight.values.get(subject) ?? []);
  const misses = seen.flatMap(({ value, isDecided }) =>
    isDecided || demand !== 'decided' ? (missOf(target, value) ?? []) : [],
  );
  return misses.reduce<Rational | null>(
    (least, miss) => (least === null || miss.compare(least) < 0 ? miss : least),
    null,
  );
}

function missOf({ bound, side, value }: BoundTarget, seen: Rational | string): Rational | null {
  if (typeof seen === 'string' || typeof value === 'string') return seen === value ? Rational.ZERO : null;
  if (value !== null) return distance(seen, value);
  if (typeof bound.value === 'string') return null;
  const order = seen.compare(bound.value);
  return (side === 'below' ? order < 0 : order > 0) ? distance(seen, bound.value) : null;
}

function distance(a: Rational, b: Rational): Rational {
  const difference = a.minus(b);
  return difference.sign < 0 ? difference.negated() : difference;
}

function isOfCategory(
  program: Program,
  { facts, isDecided, usesGroup }: Sight,
  { grouping, code, group }: Extract<Target, { kind: 'category' }>,
  demand: Demand,
): boolean {
  if (!(demand === 'any' ? isDecided : usesGroup) || fieldOf(facts, grouping.fact) !== code) return false;
  const inGroup = {
    op: 'matches',
    value: { op: 'grouping', name: grouping.name },
    cell: { patterns: [{ op: 'item', type: grouping.name, name: group }] },
  } as const;
  return conditionChecker(program, facts)(inGroup, []) === true;
}
