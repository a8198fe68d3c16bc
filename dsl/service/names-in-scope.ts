/** What an expression can name at a place: fields of the loops around it, variables, types of what stands there. */
import {
  elementType,
  indexProgram,
  insideLoop,
  type Program,
  type ProgramIndex,
  recordField,
  type StaticScope,
  TOP_SCOPE,
  typeOf,
  type ValueType,
  withVariable,
} from '../../engine/index.ts';
import type { KeywordId } from '../keywords/index.ts';
import type { ScannedToken } from '../syntax/index.ts';
import { blockBelow } from './blocks.ts';
import { linesOf, type SourceLine } from './lines.ts';
import type { Place } from './place.ts';
import type { ActView } from './snapshot.ts';

/** The surroundings of an expression. */
export interface Surroundings {
  readonly index: ProgramIndex;
  readonly scope: StaticScope;
  readonly sees: 'all' | 'facts' | 'parameters';
}

/** The functions over lists. */
export const AGGREGATES: ReadonlySet<KeywordId> = new Set([
  'count',
  'sum',
  'mean',
  'least',
  'greatest',
  'all',
  'any',
]);

/** What can be seen at a place of a program's file. */
export function surroundings(view: ActView, program: Program, place: Place): Surroundings {
  const index = indexProgram(program);
  const here = belowLines(view, index, place);
  return { ...here, scope: insideBrackets(place.before, here) };
}

/** The scope that the lines above open: records, lookups, `әрбір`, and the decision of an exception. */
function belowLines(view: ActView, index: ProgramIndex, place: Place): Surroundings {
  let here: Surroundings = { index, scope: TOP_SCOPE, sees: 'all' };
  for (const line of outermostFirst(place.parent)) {
    const [first, second] = line.tokens;
    const block = blockBelow(line);
    if (block === 'fact') {
      const name = first?.keyword === 'fact' ? second?.image : first?.image;
      const type = name === undefined ? null : fieldType(index, here.scope, name);
      here = { ...here, sees: 'facts', scope: insideLoop(here.scope, elementType(type) ?? type) };
    } else if (first?.keyword === 'lookup') {
      here = { ...here, sees: 'parameters', scope: parameters(index, second?.image ?? '') };
    } else if (first?.keyword === 'each') {
      here = { ...here, scope: eachScopeOf(line.tokens, here) };
      here = withFieldsAbove(view, line, place, here);
    }
  }
  if (place.before[0]?.keyword === 'each') return here;
  const subject = exceptionOf(place.before);
  const over = subject === undefined ? undefined : eachElement(index, subject);
  return over === undefined ? here : { ...here, scope: insideLoop(here.scope, over) };
}

function outermostFirst(line: SourceLine | undefined): SourceLine[] {
  return line === undefined ? [] : [...outermostFirst(line.parent), line];
}

function fieldType(index: ProgramIndex, scope: StaticScope, name: string): ValueType | null {
  const own = recordField(scope.loops[0], name);
  return own?.type ?? index.facts.get(name)?.type ?? null;
}

function parameters(index: ProgramIndex, lookup: string): StaticScope {
  const declared = index.lookups.get(lookup)?.parameters ?? [];
  return declared.reduce((scope, one) => withVariable(scope, one.name, one.type), TOP_SCOPE);
}

/** `әрбір LIST` opens its records; `әрбір c: TYPE` a variable. */
function eachScopeOf(tokens: readonly ScannedToken[], here: Surroundings): StaticScope {
  const [, variable, colon, type] = tokens;
  if (colon?.image === ':' && variable !== undefined) {
    const name = type?.image ?? '';
    return here.index.types.has(name)
      ? withVariable(here.scope, variable.image, { kind: 'item', type: name })
      : here.scope;
  }
  const end = tokens.findIndex((token) => token.keyword === 'where');
  const list = tokens.slice(1, end < 0 ? undefined : end);
  return insideLoop(here.scope, elementType(typeOfTokens(list, here)));
}

/** The result fields above a place, which later ones may use. */
function withFieldsAbove(view: ActView, each: SourceLine, place: Place, here: Surroundings): Surroundings {
  const until = place.word.start;
  let { scope } = here;
  const subject = outermostFirst(each.parent).at(-1)?.tokens[1]?.image ?? '';
  const record = elementType(here.index.decisionTypes.get(subject) ?? null);
  for (const line of linesOf(view).lines) {
    if (line.parent !== each || (line.tokens[0]?.start ?? until) >= until) continue;
    if (line.tokens[0] === place.before[0] && place.before.length > 0) continue;
    const name = line.tokens[0]?.image ?? '';
    const type = recordField(record, name)?.type;
    if (type !== undefined && line.tokens.length > 1) scope = withVariable(scope, name, type);
  }
  return { ...here, scope };
}

function exceptionOf(before: readonly ScannedToken[]): string | undefined {
  return before[0]?.keyword === 'exception' ? before[1]?.image : undefined;
}

function eachElement(index: ProgramIndex, decision: string): ValueType | null | undefined {
  const body = index.program.decisions[index.decisions.get(decision) ?? -1]?.body;
  if (body?.kind !== 'each' || !('list' in body.over)) return undefined;
  return elementType(typeOf(index, body.over.list, TOP_SCOPE));
}

/** The scope inside the brackets that are open at the end of some tokens: `саны(kpis мұнда …`. */
function insideBrackets(tokens: readonly ScannedToken[], here: Surroundings): StaticScope {
  let { scope } = here;
  const each = tokens[0]?.keyword === 'each' && tokens.some((token) => token.keyword === 'where');
  if (each) scope = eachScopeOf(tokens, { ...here, scope });
  for (const opening of openBrackets(tokens)) {
    const keyword = tokens[opening - 1]?.keyword;
    if (keyword === undefined || !AGGREGATES.has(keyword)) continue;
    const inner = tokens.slice(opening + 1);
    const end = topLevelEnd(inner);
    if (end < 0) continue;
    scope = insideLoop(scope, elementType(typeOfTokens(inner.slice(0, end), { ...here, scope })));
  }
  return scope;
}

/** Indices of the opening brackets that are not closed, outermost first. */
export function openBrackets(tokens: readonly ScannedToken[]): number[] {
  const open: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'sign') continue;
    if (token.image === '(' || token.image === '[') open.push(index);
    else if (token.image === ')' || token.image === ']') open.pop();
  }
  return open;
}

/** Where the list of an aggregate ends: at `мұнда` or `:` outside inner brackets; -1 while it goes on. */
function topLevelEnd(tokens: readonly ScannedToken[]): number {
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.image === '(') depth += 1;
    else if (token.image === ')') depth -= 1;
    else if (depth === 0 && (token.keyword === 'where' || token.image === ':')) return index;
  }
  return -1;
}

/** What a name means at a place, as a type; null where it means nothing that is known. */
export function typeOfName(name: string, { index, scope, sees }: Surroundings): ValueType | null {
  const variable = scope.variables.get(name);
  if (variable !== undefined) return variable;
  for (const loop of scope.loops) {
    const field = recordField(loop, name);
    if (field !== undefined) return field.type;
  }
  if (sees !== 'parameters') {
    const fact = index.facts.get(name);
    if (fact !== undefined) return fact.type;
    if (sees === 'all') {
      const decision = index.decisionTypes.get(name);
      if (decision !== undefined) return decision;
    }
    if (index.groupings.has(name)) return { kind: 'item', type: name };
  }
  const owner = [...index.types.values()].find((type) => type.items.some((item) => item.name === name));
  return owner === undefined ? null : { kind: 'item', type: owner.name };
}

const RESULTS: ReadonlyMap<KeywordId, ValueType> = new Map<KeywordId, ValueType>([
  ['count', { kind: 'integer' }],
  ['sum', { kind: 'number' }],
  ['mean', { kind: 'number' }],
  ['least', { kind: 'number' }],
  ['greatest', { kind: 'number' }],
  ['all', { kind: 'yes-no' }],
  ['any', { kind: 'yes-no' }],
  ['round', { kind: 'number' }],
  ['indicators', { kind: 'integer' }],
  ['covers', { kind: 'yes-no' }],
  ['valueOf', { kind: 'number' }],
  ['given', { kind: 'yes-no' }],
]);

/** The type of the operand that some tokens end with; null where it cannot be told. */
export function typeOfTokens(tokens: readonly ScannedToken[], here: Surroundings): ValueType | null {
  const last = tokens.at(-1);
  switch (last?.kind) {
    case 'number':
      return { kind: 'number' };
    case 'date':
      return { kind: 'date' };
    case 'string':
      return { kind: 'text' };
    case 'keyword':
      return last.keyword === 'yes' || last.keyword === 'no' ? { kind: 'yes-no' } : null;
    case 'name':
      return typeOfPath(tokens, here);
    default:
      return last?.image === ')' ? typeOfCall(tokens, here) : null;
  }
}

function typeOfPath(tokens: readonly ScannedToken[], here: Surroundings): ValueType | null {
  const name = bareName(tokens.at(-1)?.image ?? '');
  if (tokens.at(-2)?.image !== '.') return typeOfName(name, here);
  return recordField(typeOfTokens(tokens.slice(0, -2), here), name)?.type ?? null;
}

function typeOfCall(tokens: readonly ScannedToken[], here: Surroundings): ValueType | null {
  let depth = 0;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const { image } = tokens[index] ?? { image: '' };
    if (image === ')') depth += 1;
    else if (image === '(') depth -= 1;
    if (depth > 0) continue;
    const callee = tokens[index - 1];
    if (callee?.keyword !== undefined) return RESULTS.get(callee.keyword) ?? null;
    if (callee?.kind === 'name') return here.index.lookups.get(callee.image)?.result ?? null;
    return typeOfTokens(tokens.slice(index + 1, -1), here);
  }
  return null;
}

/** A name without its backticks. */
export function bareName(image: string): string {
  return image.replace(/^`|`$/g, '');
}
