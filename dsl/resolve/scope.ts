/** What an expression can see, and what the resolver knows of the whole edition. */
import type { Expression as Compiled } from '../../engine/index.ts';
import type { DiagnosticCode, DiagnosticData } from '../diagnostics/index.ts';
import type { Expression, Span } from '../syntax/index.ts';
import type { ItemTypes } from './item-types.ts';
import { type Place, type Report, sourceOf } from './report.ts';
import type { FieldInfo, RecordType, StaticType } from './static-types.ts';
import type { NameTarget, Reference, SymbolTable } from './symbols.ts';

/** An expression resolved: null where it is broken, with the type it would have as far as that is known. */
export interface Typed {
  readonly compiled: Compiled | null;
  readonly type: StaticType;
  /** It names a fact or field that a case may leave out. */
  readonly optional?: true;
}

export const BROKEN: Typed = { compiled: null, type: { kind: 'unknown' } };

export interface LookupSignature {
  readonly parameters: readonly { readonly name: string; readonly type: StaticType }[];
  /** `interval` where the rows give ranges. */
  readonly result: StaticType;
}

/** Everything resolved so far; the stages that compile declarations fill it in this order. */
export interface Analysis {
  readonly symbols: SymbolTable;
  readonly items: ItemTypes;
  readonly facts: ReadonlyMap<string, FieldInfo>;
  readonly lookups: ReadonlyMap<string, LookupSignature>;
  /** The type others see; an `each` decision is a list of records. Unknown while it is being found out. */
  decisionType(name: string): StaticType;
  /** Resolves one expression. `expected` is the type its place asks for. */
  expression(expression: Expression, scope: Scope, expected?: StaticType): Typed;
  readonly report: Report;
  readonly references: Reference[];
  /** Notes that something was left out of the program. */
  leaveOut(): void;
}

export interface Variable {
  readonly type: StaticType;
  readonly target: NameTarget;
}

/** One step outwards in a scope. `record` and `element` are loops and count as depth; `variables` does not. */
export type Frame =
  | { readonly kind: 'record'; readonly fields: RecordType['fields'] }
  | {
      readonly kind: 'element';
      readonly name: string | null;
      readonly type: StaticType;
      /** What the name of the list means; a use of the element is one of the list's name. */
      readonly target?: NameTarget;
    }
  | { readonly kind: 'variables'; readonly variables: ReadonlyMap<string, Variable> };

export interface Scope {
  readonly analysis: Analysis;
  readonly place: Place;
  /** Innermost first. */
  readonly frames: readonly Frame[];
  /** A lookup sees its parameters only; constraints and qualifiers see facts but no decisions. */
  readonly sees: 'all' | 'facts' | 'parameters';
  /** Collects the facts, decisions, groupings and lookups used. */
  readonly uses: Set<string>;
  /** How deep in the expression this is. */
  readonly nesting: number;
}

/** Deeper expressions are refused: no act nests so far, and the stack is finite. */
export const MAX_NESTING = 500;

/** A scope in a provision with nothing but the edition's names. */
export function outerScope(analysis: Analysis, place: Place, sees: Scope['sees'] = 'all'): Scope {
  return { analysis, place, frames: [], sees, uses: new Set(), nesting: 0 };
}

/** The scope inside a loop or beside variables. */
export function inFrame(scope: Scope, frame: Frame): Scope {
  return { ...scope, frames: [frame, ...scope.frames] };
}

/** Notes a finding at a span of the scope's file. */
export function tell<C extends DiagnosticCode>(
  scope: Scope,
  code: C,
  span: Span,
  data: DiagnosticData<C>,
): void {
  scope.analysis.report(scope.place, code, span, data);
}

/** Notes that a name was used. */
export function refer(scope: Scope, span: Span, target: NameTarget): void {
  scope.analysis.references.push({ file: sourceOf(scope.place, span).file, span, target });
}

/** The place of a compiled expression in its file. */
export function at(span: Span): { readonly at: { readonly start: number; readonly end: number } } {
  return { at: { start: span.start, end: span.end } };
}
