/** The static types of expressions, and what their names mean where they stand. */
import type { Expression, FactField, Range, ValueType } from './program.ts';
import type { ProgramIndex } from './program-index.ts';

/** What surrounds an expression: the loops it stands in and the variables it may name. */
export interface StaticScope {
  /** Element types of the enclosing loops and records, innermost first; null where not known. */
  readonly loops: readonly (ValueType | null)[];
  readonly variables: ReadonlyMap<string, ValueType>;
}

/** The scope of an expression outside every loop. */
export const TOP_SCOPE: StaticScope = { loops: [], variables: new Map() };

/** The scope inside a loop over (or a record of) elements of that type. */
export function insideLoop(scope: StaticScope, element: ValueType | null): StaticScope {
  return { loops: [element, ...scope.loops], variables: scope.variables };
}

/** The scope in which one more variable is known. */
export function withVariable(scope: StaticScope, name: string, type: ValueType): StaticScope {
  return { loops: scope.loops, variables: new Map(scope.variables).set(name, type) };
}

/** The type of the elements of a list type. */
export function elementType(list: ValueType | null): ValueType | null {
  return list?.kind === 'list' ? list.of : null;
}

/** The declaration of a field of a record type. */
export function recordField(record: ValueType | null | undefined, name: string): FactField | undefined {
  return record?.kind === 'record' ? record.fields.find((field) => field.name === name) : undefined;
}

/** The declaration behind a fact, a field or a member; undefined for every other expression. */
export function declaredField(
  index: ProgramIndex,
  expression: Expression,
  scope: StaticScope,
): FactField | undefined {
  switch (expression.op) {
    case 'fact':
      return index.facts.get(expression.name);
    case 'field':
      return recordField(scope.loops[expression.depth], expression.name);
    case 'member':
      return recordField(typeOf(index, expression.of, scope), expression.name);
    default:
      return undefined;
  }
}

/** The type of an expression where it stands; null where the program does not say (it is broken there). */
export function typeOf(index: ProgramIndex, expression: Expression, scope: StaticScope): ValueType | null {
  switch (expression.op) {
    case 'number':
      return { kind: /^-?\d+$/.test(expression.value) ? 'integer' : 'number' };
    case 'date':
    case 'text':
      return { kind: expression.op };
    case 'item':
      return { kind: 'item', type: expression.type };
    case 'category':
      return { kind: 'category' };
    case 'fact':
    case 'field':
    case 'member':
      return declaredField(index, expression, scope)?.type ?? null;
    case 'element':
      return scope.loops[expression.depth] ?? null;
    case 'decision':
      return index.decisionTypes.get(expression.name) ?? null;
    case 'grouping':
      return { kind: 'item', type: expression.name };
    case 'variable':
      return scope.variables.get(expression.name) ?? null;
    case 'lookup':
      return index.lookups.get(expression.name)?.result ?? null;
    case 'yes-no':
    case 'less':
    case 'at-most':
    case 'greater':
    case 'at-least':
    case 'matches':
    case 'and':
    case 'or':
    case 'all':
    case 'any':
    case 'covers':
    case 'given':
      return { kind: 'yes-no' };
    case 'count':
    case 'indicators':
      return { kind: 'integer' };
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'sum':
    case 'mean':
    case 'value-of':
      return { kind: 'number' };
    case 'round':
      return { kind: 'number', digits: expression.digits };
    case 'least':
    case 'greatest': {
      const element = elementType(typeOf(index, expression.list, scope));
      return expression.of === undefined ? element : typeOf(index, expression.of, insideLoop(scope, element));
    }
  }
}

/** The expressions directly inside another (or inside a range), each with the scope it stands in. */
export function partsOf(
  index: ProgramIndex,
  expression: Expression | Range,
  scope: StaticScope,
): readonly { readonly expression: Expression | Range; readonly scope: StaticScope }[] {
  const here = (...parts: (Expression | Range | undefined)[]) =>
    parts.flatMap((part) => (part === undefined ? [] : [{ expression: part, scope }]));
  switch (expression.op) {
    case 'range':
      return here(expression.min, expression.max);
    case 'member':
    case 'given':
      return here(expression.of);
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'less':
    case 'at-most':
    case 'greater':
    case 'at-least':
      return here(expression.left, expression.right);
    case 'matches':
      return here(expression.value, ...expression.cell.patterns);
    case 'and':
    case 'or':
      return here(...expression.items);
    case 'count':
    case 'sum':
    case 'mean':
    case 'least':
    case 'greatest':
    case 'all':
    case 'any': {
      const inside = insideLoop(scope, elementType(typeOf(index, expression.list, scope)));
      const inner = [expression.where, expression.of].flatMap((part) =>
        part === undefined ? [] : [{ expression: part, scope: inside }],
      );
      return [...here(expression.list), ...inner];
    }
    case 'round':
      return here(expression.value);
    case 'indicators':
    case 'covers':
      return here(expression.competency);
    case 'value-of':
      return here(expression.item);
    case 'lookup':
      return here(...expression.arguments);
    default:
      return [];
  }
}
