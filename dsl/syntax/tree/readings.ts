/** Interpretations and forms. */
import type { Declared, Labels, Line, Name } from './common.ts';
import type { Expression } from './expressions.ts';
import type { RowValue } from './rules.ts';

/** `түсіндіру rounding "…"`: a reading that the act does not state. */
export interface InterpretationDeclaration extends Declared {
  readonly kind: 'interpretation';
  readonly items: readonly InterpretationItem[];
  readonly tail: readonly string[];
}
export type InterpretationItem =
  /** `негіз "…"`: why. */
  | (Line & { readonly kind: 'ground'; readonly labels: Labels })
  /** `қайта есептеу score = жуықтау(score, 2)`: the literal value, rewritten. */
  | (Line & { readonly kind: 'rewrite'; readonly decision: Name; readonly value: Expression })
  /** `толықтыру grade: C => V`: a rule where the act gives none. */
  | (Line & {
      readonly kind: 'supply';
      readonly decision: Name;
      readonly condition: Expression;
      readonly value: RowValue;
    })
  /** `санау notice_due: …`: how a term that the act leaves open is counted. */
  | (Line & {
      readonly kind: 'counting';
      readonly deadlines: readonly Name[];
      readonly convention: 'back-from-day-before' | 'does-not-roll' | 'rolls-forward';
    })
  /** `қолданылады: a, b`: the reading is in the rules of those names; results that use them cite it. */
  | (Line & { readonly kind: 'cites'; readonly names: readonly Name[] });

/** `нысан kpi_sheet "…"`: how an annex is laid out. */
export interface FormDeclaration extends Declared {
  readonly kind: 'form';
  readonly items: readonly FormItem[];
  readonly tail: readonly string[];
}
export type FormItem =
  | (Line & { readonly kind: 'form-field'; readonly name: Name; readonly labels: Labels })
  | (Line & {
      readonly kind: 'form-columns';
      readonly list: Name;
      readonly columns: readonly Name[];
    })
  | (Line & { readonly kind: 'form-signatures'; readonly roles: readonly Name[] });
