/** Declared readings: rewritten values, supplied rules, ways of counting. */
import type { Interpretation } from '../../engine/index.ts';
import {
  type Analysis,
  condition,
  type DeclaredSymbol,
  originOf,
  outerScope,
  type Placed,
  resolveDeclared,
  resolveGivenValue,
  resolveRowValue,
  type Scope,
  tell,
} from '../resolve/index.ts';
import {
  type InterpretationDeclaration,
  type InterpretationItem,
  labelOf,
  type Name,
} from '../syntax/index.ts';
import type { DecisionDraft, Decisions } from './decisions.ts';

type Item<K extends InterpretationItem['kind']> = Extract<InterpretationItem, { kind: K }>;

/** What has been read already: by which interpretation a decision is rewritten, a deadline counted. */
export interface Readings {
  readonly rewritten: Map<string, string>;
  readonly counted: Map<string, string>;
}

/** Compiles an interpretation; the decisions it touches depend on what it uses. */
export function compileInterpretation(
  { declaration, provision }: Placed<InterpretationDeclaration>,
  decisions: Decisions,
  readings: Readings,
  analysis: Analysis,
): Interpretation {
  const scope = outerScope(analysis, provision);
  const reading = declaration.name.text;
  const items = <K extends InterpretationItem['kind']>(kind: K): Item<K>[] =>
    declaration.items.filter((item): item is Item<K> => item.kind === kind);
  const [ground] = items('ground');
  if (ground === undefined) tell(scope, 'ground-needed', declaration.name.span, { name: reading });
  return {
    name: reading,
    label: labelOf(declaration.labels),
    ground: labelOf(ground?.labels),
    rewrites: items('rewrite').flatMap((item) => rewrite(item, reading, decisions, readings, scope)),
    supplies: items('supply').flatMap((item) => supply(item, decisions, scope)),
    counting: items('counting').flatMap((item) => counting(item, reading, readings, scope)),
    cites: items('cites').flatMap((item) => item.names.flatMap((name) => ruleName(name, scope) ?? [])),
    origin: originOf(provision, declaration.span),
  };
}

function rewrite(
  item: Item<'rewrite'>,
  reading: string,
  decisions: Decisions,
  readings: Readings,
  outer: Scope,
): Interpretation['rewrites'][number][] {
  const draft = singleValued(item.decision, decisions, outer);
  if (draft === undefined || isTaken(item.decision, reading, readings.rewritten, outer)) return [];
  const name = item.decision.text;
  const scope: Scope = { ...outer, uses: new Set() };
  const value = resolveGivenValue(item.value, draft.type, scope);
  // Its own name is the literal value here, and no dependency on itself.
  for (const used of scope.uses) if (used !== name) draft.uses.add(used);
  if (value !== null) return [{ decision: name, value }];
  outer.analysis.leaveOut();
  return [];
}

function supply(
  item: Item<'supply'>,
  decisions: Decisions,
  outer: Scope,
): Interpretation['supplies'][number][] {
  const draft = singleValued(item.decision, decisions, outer);
  if (draft === undefined) return [];
  const scope: Scope = { ...outer, uses: draft.uses };
  const { compiled } = condition(item.condition, scope);
  const value = resolveRowValue(item.value, draft.type, scope);
  if (compiled !== null && value !== null)
    return [{ decision: item.decision.text, condition: compiled, value }];
  outer.analysis.leaveOut();
  return [];
}

/** The decision by name, if it gives one value. */
function singleValued(name: Name, decisions: Decisions, scope: Scope): DecisionDraft | undefined {
  const symbol = resolveDeclared(name, 'value', scope, ['decision']);
  const draft = symbol && decisions.draft(symbol.name, scope.analysis);
  if (draft !== undefined && !draft.each && draft.body !== null) return draft;
  if (draft?.each === true) tell(scope, 'reading-of-each', name.span, { name: name.text });
  scope.analysis.leaveOut();
  return undefined;
}

function counting(
  item: Item<'counting'>,
  reading: string,
  readings: Readings,
  scope: Scope,
): Interpretation['counting'][number][] {
  return item.deadlines.flatMap((name) => {
    const symbol: DeclaredSymbol | undefined = resolveDeclared(name, 'time', scope, ['deadline']);
    if (symbol === undefined || isTaken(name, reading, readings.counted, scope)) return [];
    return [{ deadline: symbol.name, convention: item.convention }];
  });
}

/** Two readings of one thing cannot both be adopted. */
function isTaken(name: Name, reading: string, taken: Map<string, string>, scope: Scope): boolean {
  const other = taken.get(name.text);
  if (other === undefined) {
    taken.set(name.text, reading);
    return false;
  }
  tell(scope, 'two-readings', name.span, { name: name.text, other });
  return true;
}

function ruleName(name: Name, scope: Scope): string | undefined {
  return resolveDeclared(name, 'rule', scope)?.name;
}
