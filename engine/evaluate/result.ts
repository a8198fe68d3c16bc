/**
 * What evaluating a case gives: values, states and the steps behind them, as data. Wording is added by
 * `engine/explain`.
 */
import type { EditionIdentity, Label } from '../program/program.ts';

/**
 * A value as the answer carries it: integers as numbers, other numbers as decimal strings with the declared digits
 * (all digits where the declared ones would round; where they never end, the declared ones, or `n/d` in the literal
 * reading and where none are declared), items and categories by name, dates as `YYYY-MM-DD`, records by field.
 */
export type AnswerValue =
  | string
  | number
  | boolean
  | null
  | readonly AnswerValue[]
  | { readonly [field: string]: AnswerValue };

/**
 * `decided`; `not-applicable`: a rule says that there is nothing to decide; `no-rule`: the act is silent;
 * `missing-facts`: the case does not say enough; `conflict`: two rules of the act give different answers.
 */
export type Status = 'decided' | 'not-applicable' | 'no-rule' | 'missing-facts' | 'conflict';

/** The answer to one decision (contract.md, `evaluate`). */
export interface DecisionAnswer {
  readonly value: AnswerValue;
  readonly status: Status;
  /** The provision of the rule that decided; where none did, of the rule that is silent. */
  readonly provision: string;
  readonly act: string;
  /** The label of the value where it is an item of a scale or choice; else that of the decision. */
  readonly label: Label;
  readonly interpretations: readonly string[];
}

export interface RequirementAnswer {
  readonly name: string;
  /** Null when facts are missing or no rule says. */
  readonly met: boolean | null;
  /** `decided` when `met` is yes or no, else why it is not. */
  readonly status: Status;
  readonly provision: string;
  readonly act: string;
  readonly label: Label;
}

export interface Evaluation {
  readonly methodology: string;
  readonly edition: EditionIdentity;
  readonly decisions: Readonly<Record<string, DecisionAnswer>>;
  readonly requirements: readonly RequirementAnswer[];
  /** Paths such as `on_probation` or `kpis[2].achieved`. */
  readonly missing: readonly string[];
}
