/** What type the grammar asks for at a place of an expression. */
import { elementType, indexProgram, recordField, type ValueType } from '../../engine/index.ts';
import type { KeywordId } from '../keywords/index.ts';
import type { ScannedToken } from '../syntax/index.ts';
import { blockBelow } from './blocks.ts';
import type { SourceLine } from './lines.ts';
import { bareName, openBrackets, type Surroundings, typeOfTokens } from './names-in-scope.ts';
import type { Place } from './place.ts';

const COMPARISONS: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>=']);
const YES_NO: ValueType = { kind: 'yes-no' };

/** The type that fits at a place; null where any does, or none can be told. */
export function expectedType(place: Place, here: Surroundings): ValueType | null {
  const tokens = place.slotTokens;
  const opening = openBrackets(tokens).at(-1);
  if (opening !== undefined) return insideCall(tokens, opening, here);
  if (place.slot === 'cells') return cellType(place, here);
  return (
    afterOperator(tokens, here) ??
    (tokens.length > 0 ? null : place.slot === 'value' ? subjectType(place, here) : atStart(place))
  );
}

function atStart(place: Place): ValueType | null {
  return place.slot === 'condition' || place.slot === 'qualifier' ? YES_NO : null;
}

/** Behind a comparison, or behind `|` after one, what stands to its left. */
function afterOperator(tokens: readonly ScannedToken[], here: Surroundings): ValueType | null {
  const last = tokens.at(-1);
  if (last === undefined || last.kind !== 'sign') return null;
  if (COMPARISONS.has(last.image)) return typeOfTokens(tokens.slice(0, -1), here);
  if (last.image !== '|') return null;
  const equals = tokens.findLastIndex((token) => token.image === '=' || token.image === '!=');
  return equals < 0 ? null : typeOfTokens(tokens.slice(0, equals), here);
}

function insideCall(tokens: readonly ScannedToken[], opening: number, here: Surroundings): ValueType | null {
  const callee = tokens[opening - 1];
  const inner = tokens.slice(opening + 1);
  const compared = afterOperator(inner, here);
  if (compared !== null) return compared;
  if (callee?.keyword === 'indicators' || callee?.keyword === 'covers') {
    const table = [...here.index.competencies.values()][0];
    return inner.length > 0 || table === undefined ? null : { kind: 'item', type: table.name };
  }
  if (inner.at(-1)?.keyword === 'where') return YES_NO;
  if (callee?.kind !== 'name' || (inner.length > 0 && inner.at(-1)?.image !== ',')) return null;
  const parameters = here.index.lookups.get(bareName(callee.image))?.parameters ?? [];
  return parameters[inner.filter((token) => token.image === ',').length]?.type ?? null;
}

/** In a row of a table: the type of the column, at the start of a cell or behind its sign or `|`. */
function cellType(place: Place, here: Surroundings): ValueType | null {
  const commas = place.slotTokens.filter((token) => token.image === ',').length;
  const last = place.slotTokens.at(-1);
  const asks = last === undefined || last.image === ',' || last.image === '|' || COMPARISONS.has(last.image);
  return asks ? (columnTypes(place.parent, here)[commas] ?? null) : null;
}

/** The types of the columns of the table or lookup that a line begins. */
export function columnTypes(line: SourceLine | undefined, here: Surroundings): (ValueType | null)[] {
  const first = line?.tokens[0];
  if (line === undefined || first === undefined) return [];
  if (first.keyword === 'lookup') {
    const lookup = here.index.lookups.get(bareName(line.tokens[1]?.image ?? ''));
    return lookup?.parameters.map((parameter) => parameter.type) ?? [];
  }
  return splitAtCommas(line.tokens.slice(1)).map((column) =>
    isCondition(column) ? YES_NO : typeOfTokens(column, here),
  );
}

/** Whether tokens compare or connect outside brackets. */
function isCondition(tokens: readonly ScannedToken[]): boolean {
  let depth = 0;
  return tokens.some((token) => {
    if (token.image === '(') depth += 1;
    else if (token.image === ')') depth -= 1;
    const connects = token.keyword === 'and' || token.keyword === 'or';
    return depth === 0 && (connects || (token.kind === 'sign' && COMPARISONS.has(token.image)));
  });
}

/** Tokens in pieces, cut at the commas outside brackets. */
export function splitAtCommas(tokens: readonly ScannedToken[]): ScannedToken[][] {
  const pieces: ScannedToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.image === '(' || token.image === '[') depth += 1;
    else if (token.image === ')' || token.image === ']') depth -= 1;
    if (depth === 0 && token.image === ',' && token.kind === 'sign') pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces;
}

/** The type of what a value is given to: the decision of an exception, the field or decision above, the fact itself. */
function subjectType(place: Place, here: Surroundings): ValueType | null {
  const [first, second] = place.before;
  const { index } = here;
  switch (first?.keyword) {
    case 'exception':
    case 'supply':
    case 'rewrite':
      return index.decisionTypes.get(bareName(second?.image ?? '')) ?? null;
    case 'fact':
      return writtenType(place.before, here);
    default:
  }
  const colon = writtenType(place.before, here);
  if (first?.kind === 'name' && (place.block === 'results' || place.block === 'fact')) return colon;
  for (let line = place.parent; line !== undefined; line = line.parent) {
    const type = lineType(line, here);
    if (type !== undefined) return type;
  }
  return null;
}

/** The type of the decision, lookup or result field that a line declares; undefined for other lines. */
function lineType(line: SourceLine, here: Surroundings): ValueType | null | undefined {
  const [first, second] = line.tokens;
  if (first?.keyword === 'decision')
    return here.index.decisionTypes.get(bareName(second?.image ?? '')) ?? null;
  if (first?.keyword === 'lookup')
    return here.index.lookups.get(bareName(second?.image ?? ''))?.result ?? null;
  if (first?.kind !== 'name' || blockBelow(line.parent) !== 'results') return undefined;
  const written = writtenType(line.tokens, here);
  if (written !== null) return written;
  const decision = bareName(line.parent?.parent?.tokens[1]?.image ?? '');
  const record = elementType(here.index.decisionTypes.get(decision) ?? null);
  return recordField(record, bareName(first.image))?.type ?? null;
}

const PLAIN: ReadonlyMap<KeywordId, ValueType> = new Map<KeywordId, ValueType>([
  ['integer', { kind: 'integer' }],
  ['number', { kind: 'number' }],
  ['yesNo', YES_NO],
  ['text', { kind: 'text' }],
  ['date', { kind: 'date' }],
  ['category', { kind: 'category' }],
]);

/** The type written behind the first `:` of a statement. */
function writtenType(tokens: readonly ScannedToken[], { index }: Surroundings): ValueType | null {
  const type = tokens[tokens.findIndex((token) => token.image === ':') + 1];
  if (type === undefined || !tokens.some((token) => token.image === ':')) return null;
  if (type.keyword === 'category') {
    const fact = index.program.facts.find((one) => one.type.kind === 'category');
    return fact?.type ?? null;
  }
  if (type.keyword !== undefined) return PLAIN.get(type.keyword) ?? null;
  const name = bareName(type.image);
  return indexProgram(index.program).types.has(name) ? { kind: 'item', type: name } : null;
}
