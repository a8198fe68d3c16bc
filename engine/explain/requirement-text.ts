/** Requirements in words: met or not, with the actual values and what is required. */
import type { RuleTrace } from '../evaluate/index.ts';
import {
  type Cell,
  type Expression,
  elementType,
  insideLoop,
  type Requirement,
  type StaticScope,
  TOP_SCOPE,
  typeOf,
} from '../program/index.ts';
import { plainCauseText, recordLabel } from './cause-text.ts';
import { demandText, expressionText } from './expression-text.ts';
import { knownValues } from './known-values.ts';
import type { Speaker } from './speaker.ts';

/** Records named at most in one message. */
const MAX_RECORDS = 5;

const SIGNS: Readonly<Record<string, string>> = { less: '<', 'at-most': '≤', greater: '>', 'at-least': '≥' };

/** One sentence; for a requirement without an answer, why it has none. */
export function requirementText(speaker: Speaker, requirement: Requirement, trace: RuleTrace): string {
  const { wording } = speaker;
  const label = speaker.label(requirement.label, requirement.name);
  const provision = speaker.provision(requirement.origin.provision);
  if (trace.cause !== null) {
    return wording.requirementOpen(label, plainCauseText(speaker, trace, trace.cause), provision);
  }
  const met = trace.value === true;
  const { actual, required } = parts(speaker, requirement.condition, trace, met);
  const sentence = met ? wording.met : wording.unmet;
  return sentence(`${label}: ${actual}`, required, provision);
}

interface Parts {
  readonly actual: string;
  readonly required: string | null;
}

function parts(speaker: Speaker, condition: Expression, trace: RuleTrace, met: boolean): Parts {
  const known = knownValues(speaker, trace.steps, undefined);
  const whole = { actual: expressionText(speaker, condition, TOP_SCOPE, known), required: null };
  if (condition.op === 'all') return (met ? null : failing(speaker, condition, TOP_SCOPE, trace)) ?? whole;
  const comparison = sides(condition);
  if (comparison === null) return whole;
  const actual = known(comparison.left, TOP_SCOPE);
  if (actual === null) return whole;
  const { sign, right, cell } = comparison;
  const required =
    right === null
      ? demandText(speaker, cell, TOP_SCOPE, known)
      : `${sign} ${expressionText(speaker, right, TOP_SCOPE, known)}`;
  return { actual, required };
}

interface Sides {
  readonly left: Expression;
  readonly sign: string;
  readonly right: Expression | null;
  readonly cell: Cell;
}

function sides(condition: Expression): Sides | null {
  if (condition.op === 'matches')
    return { left: condition.value, sign: '', right: null, cell: condition.cell };
  if (!('left' in condition) || SIGNS[condition.op] === undefined) return null;
  return {
    left: condition.left,
    sign: SIGNS[condition.op] ?? '',
    right: condition.right,
    cell: { patterns: [] },
  };
}

/** The records of a broken "every …", each with its values; what is asked of them is the requirement. */
function failing(
  speaker: Speaker,
  condition: Extract<Expression, { list: Expression }>,
  scope: StaticScope,
  trace: RuleTrace,
): Parts | null {
  const inside = insideLoop(scope, elementType(typeOf(speaker.index, condition.list, scope)));
  const { of } = condition;
  if (of === undefined) return null;
  if (of.op === 'all') return failing(speaker, of, inside, trace);
  const number = speaker.expressions.numbers.get(of);
  const places = trace.steps.flatMap(({ expression, at, value }) =>
    expression === number && value === false && at !== undefined ? [at] : [],
  );
  if (places.length === 0) return null;
  const shown = places.slice(0, MAX_RECORDS).map((at) => {
    const text = expressionText(speaker, of, inside, knownValues(speaker, trace.steps, at));
    return `${recordLabel(speaker, at)} – ${text}`;
  });
  const rest = places.length > MAX_RECORDS ? ['…'] : [];
  return { actual: [...shown, ...rest].join('; '), required: expressionText(speaker, of, inside) };
}
