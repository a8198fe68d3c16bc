/** Declarations: roles, units, scales, categories, competencies. */
import type { Declared, Labels, Line, LineComments, Name, NumberText, TextLine } from './common.ts';
import type { Expression } from './expressions.ts';
import type { FactDeclaration } from './facts.ts';
import type { FormDeclaration, InterpretationDeclaration } from './readings.ts';
import type {
  ApplicabilityDeclaration,
  DeadlineDeclaration,
  DecisionDeclaration,
  EffectDeclaration,
  EventDeclaration,
  ExceptionDeclaration,
  LookupDeclaration,
  RequirementDeclaration,
} from './rules.ts';

export type Declaration =
  | TermDeclaration
  | RoleDeclaration
  | UnitDeclaration
  | ScaleDeclaration
  | ChoiceDeclaration
  | GroupingDeclaration
  | CompetenciesDeclaration
  | FactDeclaration
  | EventDeclaration
  | LookupDeclaration
  | RequirementDeclaration
  | DecisionDeclaration
  | ExceptionDeclaration
  | ApplicabilityDeclaration
  | DeadlineDeclaration
  | EffectDeclaration
  | InterpretationDeclaration
  | FormDeclaration;

/** `ұғым kpi "…"` */
export interface TermDeclaration extends Declared {
  readonly kind: 'term';
}
/** `рөл supervisor "тікелей басшы"` */
export interface RoleDeclaration extends Declared {
  readonly kind: 'role';
}
/** `бірлік months "ай"` */
export interface UnitDeclaration extends Declared {
  readonly kind: 'unit';
}

/** An item of a scale or a choice; `value` is its number of points where it has one. */
export interface ListItem extends Line {
  readonly kind: 'item';
  readonly name: Name;
  readonly value?: NumberText;
  readonly labels: Labels;
}
/** `шкала kpi_scale "…"`: grades from the lowest to the highest. */
export interface ScaleDeclaration extends Declared {
  readonly kind: 'scale';
  readonly items: readonly ListItem[];
  readonly tail: readonly string[];
}
/** `тізбе relation "…"`: values without an order; an item may carry points (`p5_01 = 5 "…"`). */
export interface ChoiceDeclaration extends Declared {
  readonly kind: 'choice';
  readonly items: readonly ListItem[];
  readonly tail: readonly string[];
}

/** `топтау category_group: category` with groups, each with its categories. */
export interface GroupingDeclaration extends Declared {
  readonly kind: 'grouping';
  /** The fact that is grouped. */
  readonly of: Name;
  readonly groups: readonly CategoryGroup[];
  readonly tail: readonly string[];
}
export interface CategoryGroup extends Line {
  readonly kind: 'group';
  readonly name: Name;
  readonly labels: Labels;
  readonly rows: readonly CategoryRow[];
  readonly tail: readonly string[];
}
/**
 * `E-1 "…"`; with a qualifier, `E-3 (head_of_unit) "…"`; the persons of that category whom no row above names,
 * `E-3 (өзгелер)`; every other category, `өзгелер`.
 */
export interface CategoryRow extends Line {
  readonly kind: 'category';
  /** Absent for the bare `өзгелер` row. */
  readonly code?: Name;
  readonly qualifier?: Expression | 'others';
  readonly labels: Labels;
}

/** `құзыреттер competency: category_group` with one item per competency. */
export interface CompetenciesDeclaration extends Declared {
  readonly kind: 'competencies';
  readonly grouping: Name;
  readonly items: readonly Competency[];
  readonly tail: readonly string[];
}
export interface Competency extends Line {
  readonly kind: 'competency';
  readonly name: Name;
  readonly labels: Labels;
  readonly groups: readonly CompetencyGroup[];
  readonly tail: readonly string[];
}
/** The behavioural indicators of a competency for a group of categories. */
export interface CompetencyGroup extends Line {
  readonly kind: 'competency-group';
  readonly group: Name;
  readonly effective: readonly TextLine[];
  readonly ineffective: readonly TextLine[];
  readonly effectiveComments?: LineComments;
  readonly ineffectiveComments?: LineComments;
  readonly tail: readonly string[];
}
