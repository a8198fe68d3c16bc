/** What a bare name in an expression means. */
import { categoryCode, closest, type Name } from '../syntax/index.ts';
import { declaredAnywhere } from './declared-names.ts';
import { at, BROKEN, type Frame, refer, type Scope, type Typed, tell } from './scope.ts';
import { type FieldInfo, type StaticType, shownType, UNKNOWN } from './static-types.ts';
import { type DeclaredSymbol, targetOf } from './symbols.ts';

/**
 * Resolves a name: an item of the expected type; else what is in scope, innermost first; else a fact, decision
 * or grouping; else a category code where one is expected; else an item that only one type has.
 */
export function resolveName(name: Name, scope: Scope, expected?: StaticType): Typed {
  if (name.text === '') return BROKEN;
  if (expected?.kind === 'item') {
    const item = itemOf(expected.type, name, scope);
    if (item !== undefined) return item;
  }
  if (expected?.kind === 'category' && !isCategoryValue(name.text, scope)) {
    return resolveCategory(name, scope, expected.codes);
  }
  return (
    inFrames(name, scope) ??
    declaredValue(name, scope, expected) ??
    anyItem(name, scope, expected) ??
    missing(name, scope, expected)
  );
}

/** The item of a type by name, with the reference noted; undefined when the type has none of that name. */
export function itemOf(type: string, name: Name, scope: Scope): Typed | undefined {
  const item = scope.analysis.items.byName.get(type)?.items.get(name.text);
  if (item === undefined) return undefined;
  refer(scope, name.span, item.target);
  return { compiled: { op: 'item', type, name: item.name, ...at(name.span) }, type: { kind: 'item', type } };
}

function inFrames(name: Name, scope: Scope): Typed | undefined {
  let depth = 0;
  for (const [index, frame] of scope.frames.entries()) {
    if (frame.kind === 'variables') {
      const variable = frame.variables.get(name.text);
      if (variable !== undefined) {
        refer(scope, name.span, variable.target);
        return { compiled: { op: 'variable', name: name.text, ...at(name.span) }, type: variable.type };
      }
      continue;
    }
    if (frame.kind === 'element' && frame.name === name.text) {
      if (frame.target !== undefined) refer(scope, name.span, frame.target);
      return { compiled: { op: 'element', depth, ...at(name.span) }, type: frame.type };
    }
    const field = frame.kind === 'record' ? frame.fields.get(name.text) : undefined;
    if (field !== undefined) {
      tellHidden(name, field, scope.frames.slice(index + 1), scope);
      return fieldAt(name, field, depth, scope);
    }
    depth += 1;
  }
  return undefined;
}

function fieldAt(name: Name, field: FieldInfo, depth: number, scope: Scope): Typed {
  refer(scope, name.span, { kind: 'field', name: field.name, file: field.file, span: field.span });
  return {
    compiled:
      field.type.kind === 'unknown' ? null : { op: 'field', name: field.name, depth, ...at(name.span) },
    type: field.type,
    ...(field.optional ? { optional: true as const } : {}),
  };
}

/** A field that hides an outer name of another kind (a number, a list) is allowed; the reader is told, for it may be an oversight. */
function tellHidden(name: Name, field: FieldInfo, outer: readonly Frame[], scope: Scope): void {
  for (const frame of outer) {
    const hidden = frame.kind === 'record' ? frame.fields.get(name.text)?.type : undefined;
    if (hidden === undefined) continue;
    if (field.type.kind !== hidden.kind)
      tell(scope, 'hides-outer-name', name.span, { name: name.text, kind: '#field' });
    return;
  }
  const symbol = scope.sees === 'parameters' ? undefined : scope.analysis.symbols.value.get(name.text);
  const hidden = symbol?.kind === 'fact' ? scope.analysis.facts.get(name.text)?.type : undefined;
  if (hidden !== undefined && field.type.kind !== hidden.kind) {
    tell(scope, 'hides-outer-name', name.span, { name: name.text, kind: '#fact' });
  }
}

function declaredValue(name: Name, scope: Scope, expected?: StaticType): Typed | undefined {
  const symbol = scope.analysis.symbols.value.get(name.text);
  if (symbol === undefined) return undefined;
  if (isHidden(symbol, scope)) {
    // An item may share the name of a fact that cannot be seen here.
    const item = anyItem(name, scope, expected);
    if (item !== undefined) return item;
    const code = scope.sees === 'parameters' ? 'outside-lookup' : 'decision-in-facts';
    tell(scope, code, name.span, { name: name.text });
    return BROKEN;
  }
  refer(scope, name.span, targetOf(symbol));
  if (symbol.kind !== 'lookup') scope.uses.add(name.text);
  return declaredUse(symbol, name, scope);
}

function declaredUse(symbol: DeclaredSymbol, name: Name, scope: Scope): Typed {
  const { analysis } = scope;
  switch (symbol.kind) {
    case 'fact': {
      const info = analysis.facts.get(symbol.name);
      const type = info?.type ?? UNKNOWN;
      const known = info !== undefined && info.valueType !== null;
      return {
        compiled: known ? { op: 'fact', name: symbol.name, ...at(name.span) } : null,
        type,
        ...(info?.optional === true ? { optional: true as const } : {}),
      };
    }
    case 'decision': {
      const type = analysis.decisionType(symbol.name);
      const compiled = { op: 'decision' as const, name: symbol.name, ...at(name.span) };
      return { compiled: type.kind === 'unknown' ? null : compiled, type };
    }
    case 'grouping':
      return {
        compiled: { op: 'grouping', name: symbol.name, ...at(name.span) },
        type: { kind: 'item', type: symbol.name },
      };
    default:
      tell(scope, 'wrong-kind', name.span, { name: name.text, expected: '#value', found: `#${symbol.kind}` });
      return BROKEN;
  }
}

/** Whether the scope does not reach a declaration: lookups see no facts, facts see no decisions. */
function isHidden(symbol: DeclaredSymbol, scope: Scope): boolean {
  if (scope.sees === 'all' || symbol.kind === 'lookup') return false;
  return scope.sees === 'parameters' || symbol.kind === 'decision';
}

function anyItem(name: Name, scope: Scope, expected?: StaticType): Typed | undefined {
  const owners = scope.analysis.items.owners.get(name.text) ?? [];
  const [only, ...others] = owners;
  if (only === undefined) return undefined;
  if (others.length === 0) return itemOf(only, name, scope);
  if (expected?.kind === 'unknown') return BROKEN;
  if (expected?.kind === 'item') return undefined;
  tell(scope, 'ambiguous-name', name.span, { name: name.text, types: [...owners] });
  return BROKEN;
}

function isCategoryValue(name: string, scope: Scope): boolean {
  for (const frame of scope.frames) {
    const found =
      frame.kind === 'record'
        ? frame.fields.get(name)?.type
        : frame.kind === 'variables'
          ? frame.variables.get(name)?.type
          : undefined;
    if (found !== undefined) return found.kind === 'category';
  }
  return scope.analysis.facts.get(name)?.type.kind === 'category';
}

/** A category code, whatever script its letters are in; an error where the grouping has no such category. */
function resolveCategory(name: Name, scope: Scope, codes: readonly string[] | undefined): Typed {
  const code = categoryCode(name.text);
  if (codes !== undefined && !codes.includes(code)) {
    tell(scope, 'unknown-name', name.span, {
      name: name.text,
      kind: '#category',
      nearest: closest(code, codes) ?? '',
    });
    return { compiled: null, type: { kind: 'category', codes } };
  }
  return { compiled: { op: 'category', code, ...at(name.span) }, type: { kind: 'category' } };
}

function missing(name: Name, scope: Scope, expected?: StaticType): Typed {
  const other = declaredAnywhere(scope, name.text);
  if (other !== undefined) {
    tell(scope, 'wrong-kind', name.span, { name: name.text, expected: '#value', found: `#${other.kind}` });
    return BROKEN;
  }
  if (expected?.kind === 'unknown') return BROKEN;
  tell(scope, 'unknown-name', name.span, {
    name: name.text,
    kind: expected === undefined ? '#value' : shownType(expected),
    nearest: closest(name.text, fittingNames(scope, expected)) ?? '',
  });
  return BROKEN;
}

/** The items of the expected type, and the names that an expression can use here. */
function* fittingNames(scope: Scope, expected: StaticType | undefined): Generator<string> {
  if (expected?.kind === 'item') {
    yield* scope.analysis.items.byName.get(expected.type)?.items.keys() ?? [];
  }
  yield* visibleNames(scope);
}

/** The names that an expression can use here, apart from items. */
function* visibleNames(scope: Scope): Generator<string> {
  for (const frame of scope.frames) {
    if (frame.kind === 'record') yield* frame.fields.keys();
    else if (frame.kind === 'variables') yield* frame.variables.keys();
    else if (frame.name !== null) yield frame.name;
  }
  for (const symbol of scope.analysis.symbols.value.values()) {
    if (symbol.kind !== 'lookup' && !isHidden(symbol, scope)) yield symbol.name;
  }
}
