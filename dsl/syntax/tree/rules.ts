/** Rules: decisions, exceptions, applicability, deadlines, effects. */
import type { Declared, Labels, Line, LineComments, Name, NumberText, Span } from './common.ts';
import type { Cell, Expression, RangePattern } from './expressions.ts';
import type { TypeText } from './facts.ts';

/** `оқиға period_start "…"` */
export interface EventDeclaration extends Declared {
  readonly kind: 'event';
}

/** `сәйкестік kpi_interval(percent: сан 0..): аралық` with a table: a function of its parameters. */
export interface LookupDeclaration extends Declared {
  readonly kind: 'lookup';
  readonly parameters: readonly { readonly name: Name; readonly type: TypeText }[];
  /** A type, or `interval` (`аралық`): rows give ranges. */
  readonly result: TypeText | { readonly kind: 'interval'; readonly span: Span };
  readonly rows: readonly TableRow[];
  readonly tail: readonly string[];
}

/** `талап kpi_count: саны(kpis) = 5 "…"` */
export interface RequirementDeclaration extends Declared {
  readonly kind: 'requirement';
  readonly condition: Expression;
}

/** `шешім kpi_grade: kpi_scale "…"` and its body. */
export interface DecisionDeclaration extends Declared {
  readonly kind: 'decision';
  /** Absent for an `әрбір` decision. */
  readonly type?: TypeText;
  readonly body: DecisionBody;
  readonly tail: readonly string[];
}

export type DecisionBody =
  | { readonly kind: 'value'; readonly value: Expression; readonly comments?: LineComments }
  | TableBody
  | ConditionsBody
  | EachBody
  | { readonly kind: 'missing' };

/** `кесте E1, E2` with rows of cells. At most one row may match (hit policy: unique). */
export interface TableBody {
  readonly kind: 'table';
  readonly columns: readonly Expression[];
  readonly rows: readonly TableRow[];
  /** Of the line `кесте …`. */
  readonly comments?: LineComments;
}
export interface TableRow extends Line {
  readonly kind: 'row';
  readonly cells: readonly Cell[];
  readonly value: RowValue;
  readonly labels: Labels;
}
/** What a row gives: an expression, `қолданылмайды`, or (in a lookup of intervals) a range. */
export type RowValue = Expression | { readonly kind: 'not-applicable'; readonly span: Span } | RangePattern;

/** `егер C => V` rows. At most one may hold (hit policy: unique). */
export interface ConditionsBody {
  readonly kind: 'conditions';
  readonly rows: readonly ConditionRow[];
}
export interface ConditionRow extends Line {
  readonly kind: 'condition';
  readonly condition: Expression;
  readonly value: RowValue;
  readonly labels: Labels;
}

/** `әрбір competencies мұнда …` over a list of facts, or `әрбір c: competency` over the items of a type. */
export interface EachBody {
  readonly kind: 'each';
  readonly variable?: Name;
  /** The list or, with a variable, the type. */
  readonly over: Expression;
  readonly where?: Expression;
  readonly fields: readonly ResultField[];
  /** Of the line `әрбір …`. */
  readonly comments?: LineComments;
}
/** A field of the result: `competency` (copied), `total: бүтін = …`, or with a table below. */
export interface ResultField extends Line {
  readonly kind: 'result-field';
  readonly name: Name;
  readonly type?: TypeText;
  readonly labels: Labels;
  /** Absent: the record's own field of that name. */
  readonly body?: DecisionBody;
  readonly tail: readonly string[];
}

/** `ерекшелік assessed: months_in_position < 3 => жоқ "…"` */
export interface ExceptionDeclaration extends Line {
  readonly kind: 'exception';
  readonly decision: Name;
  readonly condition: Expression;
  readonly value: RowValue;
  readonly labels: Labels;
}

/** `қолданылу барлығы: assessed`; `қолданылу тарау 6: …`; `қолданылу kpi_count, kpi_grade: …` */
export interface ApplicabilityDeclaration extends Line {
  readonly kind: 'applicability';
  readonly targets: readonly ApplicabilityTarget[];
  readonly condition: Expression;
  readonly labels: Labels;
}
export type ApplicabilityTarget =
  | { readonly kind: 'everything'; readonly span: Span }
  | {
      readonly kind: 'provisions';
      readonly unit: 'chapter' | 'point' | 'annex';
      readonly number: Name;
      readonly span: Span;
    }
  | { readonly kind: 'name'; readonly name: Name; readonly span: Span };

/** `мерзім plan_due: period_start + 10 жұмыс күні "…"` */
export interface DeadlineDeclaration extends Declared {
  readonly kind: 'deadline';
  readonly from: Name;
  readonly term: Term;
  /** `кім: hr` */
  readonly who?: readonly Name[];
  readonly whoComments?: LineComments;
  readonly tail: readonly string[];
}
/** A length of time after (or before) an event or another deadline; or a fixed day of a month. */
export interface Term {
  readonly direction: 'after' | 'before';
  readonly count: NumberText;
  readonly unit: 'working-days' | 'calendar-days' | 'months' | 'years';
  /** `+ 1 ай, айдың күні 10`: that day of the month reached. */
  readonly dayOfMonth?: NumberText;
  readonly span: Span;
}

/** `салдар kpi_grade` with what it is, and is not, a ground for. */
export interface EffectDeclaration extends Line {
  readonly kind: 'effect';
  readonly decision: Name;
  readonly items: readonly EffectItem[];
  readonly tail: readonly string[];
}
export interface EffectItem extends Line {
  readonly kind: 'effect-item';
  readonly polarity: 'basis' | 'no-effect';
  readonly name: Name;
  readonly labels: Labels;
}
