/** Decisions with their bodies and exceptions, each compiled when something first asks for it. */
import type { Body, Decision, Exception, ValueType } from '../../engine/index.ts';
import {
  type Analysis,
  condition,
  type Frame,
  inFrame,
  MAX_NESTING,
  originOf,
  outerScope,
  type Placed,
  type ReadType,
  readValueType,
  resolveDeclared,
  resolveRowValue,
  type Scope,
  type StaticType,
  tell,
  UNKNOWN,
} from '../resolve/index.ts';
import { type DecisionDeclaration, type ExceptionDeclaration, labelOf } from '../syntax/index.ts';
import { compileBody } from './bodies.ts';
import { compileEach } from './each.ts';

/** What is known of a decision while the program is put together. */
export interface DecisionDraft {
  readonly placed: Placed<DecisionDeclaration>;
  readonly each: boolean;
  /** The type others see. */
  readonly type: StaticType;
  /** Null for an `each` decision, and for a broken type. */
  readonly valueType: ValueType | null;
  /** Null when it cannot be in the program. */
  readonly body: Body | null;
  /** What exceptions see besides the edition's names. */
  readonly frame: Frame | null;
  readonly exceptions: Exception[];
  /** The facts, decisions, groupings and lookups it uses, exceptions and readings included. */
  readonly uses: Set<string>;
}

/** The decisions of an edition. */
export class Decisions {
  private readonly placed: ReadonlyMap<string, Placed<DecisionDeclaration>>;
  private readonly drafts = new Map<string, DecisionDraft>();
  private readonly types = new Map<string, ReadType>();
  /** Those being compiled now: a decision that asks for its own type is told by the search for cycles. */
  private readonly busy = new Set<string>();

  constructor(placed: readonly Placed<DecisionDeclaration>[]) {
    this.placed = new Map(placed.map((decision) => [decision.declaration.name.text, decision]));
  }

  /** The type of a decision by name, compiling an `each` decision as far as needed; unknown if it has none. */
  typeOf(name: string, analysis: Analysis): StaticType {
    const placed = this.placed.get(name);
    if (placed === undefined) return UNKNOWN;
    if (placed.declaration.body.kind === 'each') return this.draft(name, analysis)?.type ?? UNKNOWN;
    return this.declaredType(name, placed, analysis).type;
  }

  /** The decision by name; undefined when it is not declared, or is being compiled right now. */
  draft(name: string, analysis: Analysis): DecisionDraft | undefined {
    const known = this.drafts.get(name);
    const placed = this.placed.get(name);
    if (known !== undefined || placed === undefined || this.busy.has(name)) return known;
    if (this.busy.size >= MAX_NESTING) {
      analysis.report(placed.provision, 'nesting-too-deep', placed.declaration.name.span, {
        limit: MAX_NESTING,
      });
      return undefined;
    }
    this.busy.add(name);
    const draft = this.compile(name, placed, analysis);
    this.busy.delete(name);
    this.drafts.set(name, draft);
    return draft;
  }

  private compile(name: string, placed: Placed<DecisionDeclaration>, analysis: Analysis): DecisionDraft {
    const { declaration, provision } = placed;
    const scope = outerScope(analysis, provision);
    const { uses } = scope;
    const { body } = declaration;
    if (body.kind === 'each') {
      if (declaration.type !== undefined) {
        tell(scope, 'type-on-each', declaration.type.span, { name });
      }
      const compiled = compileEach(body, scope);
      return { placed, each: true, ...compiled, valueType: null, exceptions: [], uses };
    }
    const { type, valueType } = this.declaredType(name, placed, analysis);
    const compiled = compileBody(body, type, scope);
    return {
      placed,
      each: false,
      type,
      valueType,
      body: valueType === null ? null : compiled,
      frame: null,
      exceptions: [],
      uses,
    };
  }

  private declaredType(name: string, placed: Placed<DecisionDeclaration>, analysis: Analysis): ReadType {
    const known = this.types.get(name);
    if (known !== undefined) return known;
    const { declaration, provision } = placed;
    const scope = outerScope(analysis, provision);
    let read: ReadType = { type: UNKNOWN, valueType: null };
    if (declaration.type !== undefined) read = readValueType(declaration.type, scope);
    else if (declaration.body.kind !== 'missing') {
      tell(scope, 'type-needed', declaration.name.span, { name });
    }
    if (read.valueType === null) analysis.leaveOut();
    this.types.set(name, read);
    return read;
  }
}

/** Adds an exception to its decision; in an `әрбір` decision it sees the record. */
export function addException(
  { declaration, provision }: Placed<ExceptionDeclaration>,
  decisions: Decisions,
  analysis: Analysis,
): void {
  const outer = outerScope(analysis, provision);
  const symbol = resolveDeclared(declaration.decision, 'value', outer, ['decision']);
  const draft = symbol && decisions.draft(symbol.name, analysis);
  if (draft === undefined || draft.body === null) {
    analysis.leaveOut();
    return;
  }
  const withUses: Scope = { ...outer, uses: draft.uses };
  const scope = draft.frame === null ? withUses : inFrame(withUses, draft.frame);
  const { compiled } = condition(declaration.condition, scope);
  const fits = !draft.each || declaration.value.kind === 'not-applicable';
  if (!fits) {
    tell(scope, 'each-exception-value', declaration.value.span, { name: declaration.decision.text });
  }
  const value = fits ? resolveRowValue(declaration.value, draft.type, scope) : null;
  if (compiled === null || value === null) {
    analysis.leaveOut();
    return;
  }
  const origin = originOf(provision, declaration.span);
  draft.exceptions.push({ condition: compiled, value, label: labelOf(declaration.labels), origin });
}

/** The decision as the program has it; null when it is broken beyond use. */
export function finishDecision(draft: DecisionDraft): Decision | null {
  const { declaration, provision } = draft.placed;
  if (draft.body === null) return null;
  return {
    name: declaration.name.text,
    label: labelOf(declaration.labels),
    type: draft.valueType,
    body: draft.body,
    exceptions: draft.exceptions,
    origin: originOf(provision, declaration.span),
  };
}
