/** The values that expressions had in one rule, for showing them beside the expressions. */
import type { Step } from '../evaluate/index.ts';
import { type Expression, type StaticScope, typeOf } from '../program/index.ts';
import type { Speaker } from './speaker.ts';
import { numberText, valueText } from './value-text.ts';

/** The text of an expression's value; null where it is not known or not worth telling. */
export type KnownValues = (expression: Expression, scope: StaticScope) => string | null;

/** When nothing is known: expressions in general. */
export const NOTHING_KNOWN: KnownValues = () => null;

/** The steps by expression, those at one element only (undefined: outside loops). */
function stepsAt(steps: readonly Step[], at: string | undefined): ReadonlyMap<number, Step> {
  return new Map(steps.filter((step) => step.at === at).map((step) => [step.expression, step]));
}

/** Tells the values of the steps at one element. */
export function knownValues(speaker: Speaker, steps: readonly Step[], at: string | undefined): KnownValues {
  const here = stepsAt(steps, at);
  const stepOf = (expression: Expression): Step | undefined =>
    here.get(speaker.expressions.numbers.get(expression) ?? -1);
  return (expression, scope) => {
    const step = stepOf(expression);
    if (step === undefined) return null;
    const text = stepText(speaker, step, expression, scope);
    if (text === null || expression.op !== 'count' || expression.where === undefined) return text;
    const size = stepOf(expression.list)?.size;
    return size === undefined ? text : speaker.wording.part(text, String(size));
  };
}

/** The value of a step in words; null for lists and records. */
export function stepText(
  speaker: Speaker,
  step: Step,
  expression: Expression,
  scope: StaticScope,
): string | null {
  if (step.interval !== undefined) return intervalText(speaker, step.interval);
  if (step.stopped !== undefined) return '?';
  if (step.value === undefined) return null;
  return valueText(speaker, step.value, typeOf(speaker.index, expression, scope));
}

function intervalText(speaker: Speaker, interval: NonNullable<Step['interval']>): string {
  const end = (value: unknown): string | null => (value === null ? null : numberText(speaker, String(value)));
  return boundsText(
    end(interval.min),
    end(interval.max),
    interval.minOpen,
    interval.maxOpen,
    speaker.wording.any,
  );
}

/** `3–5`, `≥ 3`, `> 3, ≤ 5`; the same ends are one value. */
export function boundsText(
  min: string | null,
  max: string | null,
  minOpen: boolean,
  maxOpen: boolean,
  unbounded: string,
): string {
  if (min !== null && max !== null && !minOpen && !maxOpen) return min === max ? min : `${min}–${max}`;
  const low = min === null ? [] : [`${minOpen ? '>' : '≥'} ${min}`];
  const high = max === null ? [] : [`${maxOpen ? '<' : '≤'} ${max}`];
  return [...low, ...high].join(', ') || unbounded;
}
