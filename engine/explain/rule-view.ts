/** A rule of the program together with what happened in it. */
import type { RuleTrace, Trace } from '../evaluate/index.ts';
import type { Body, Decision, StaticScope, ValueType } from '../program/index.ts';
import { type KnownValues, knownValues } from './known-values.ts';
import type { Speaker } from './speaker.ts';

/** A decision, or a field of one record of an `each` decision, as it was evaluated. */
export interface RuleView {
  readonly speaker: Speaker;
  /** The whole evaluation, for reasons that lie in other decisions. */
  readonly whole: Trace;
  readonly decision: Decision;
  readonly body: Body;
  readonly type: ValueType | null;
  readonly scope: StaticScope;
  /** The element the rule stands at; absent for a whole decision. */
  readonly at?: string;
  readonly trace: RuleTrace;
}

/** The values in the rule. */
export function valuesIn(view: RuleView): KnownValues {
  return knownValues(view.speaker, view.trace.steps, view.at);
}
