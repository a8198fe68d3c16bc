/** Finding a declaration by its name where the place says what kind it must be. */
import type { Term } from '../diagnostics/index.ts';
import { closest, type Name } from '../syntax/index.ts';
import { refer, type Scope, tell } from './scope.ts';
import { type DeclaredSymbol, type Namespace, type SymbolKind, targetOf } from './symbols.ts';

/** All namespaces, in the order in which another meaning of a name is looked for. */
const EVERYWHERE: readonly Namespace[] = [
  'value',
  'rule',
  'time',
  'type',
  'role',
  'unit',
  'term',
  'interpretation',
  'form',
  'note',
];

/** The declaration of a name in any namespace. */
export function declaredAnywhere(scope: Scope, name: string): DeclaredSymbol | undefined {
  for (const space of EVERYWHERE) {
    const symbol = scope.analysis.symbols[space].get(name);
    if (symbol !== undefined) return symbol;
  }
  return undefined;
}

/**
 * The declaration of `name` in a namespace, of one of `kinds` where given. Otherwise undefined, and an error:
 * `wrong-kind` where something else has the name, `unknown-name` with the nearest fitting one where nothing has.
 */
export function resolveDeclared(
  name: Name,
  space: Namespace,
  scope: Scope,
  kinds?: readonly SymbolKind[],
): DeclaredSymbol | undefined {
  if (name.text === '') return undefined;
  const table = scope.analysis.symbols[space];
  const fits = (symbol: DeclaredSymbol): boolean => kinds === undefined || kinds.includes(symbol.kind);
  const symbol = table.get(name.text);
  if (symbol !== undefined && fits(symbol)) {
    refer(scope, name.span, targetOf(symbol));
    return symbol;
  }
  const expected: Term = `#${kinds?.length === 1 ? (kinds[0] ?? space) : space}`;
  const other = symbol ?? declaredAnywhere(scope, name.text);
  if (other !== undefined) {
    tell(scope, 'wrong-kind', name.span, { name: name.text, expected, found: `#${other.kind}` });
    return undefined;
  }
  const candidates = [...table.values()].filter(fits).map((candidate) => candidate.name);
  tell(scope, 'unknown-name', name.span, {
    name: name.text,
    kind: expected,
    nearest: closest(name.text, candidates) ?? '',
  });
  return undefined;
}

/** The error for a field that a record does not have. */
export function unknownField(name: Name, fields: Iterable<string>, scope: Scope): void {
  if (name.text === '') return;
  tell(scope, 'unknown-name', name.span, {
    name: name.text,
    kind: '#field',
    nearest: closest(name.text, [...fields]) ?? '',
  });
}
