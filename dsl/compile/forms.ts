/** Forms: how an annex is laid out. */
import type { Form } from '../../engine/index.ts';
import {
  type Analysis,
  type DeclaredSymbol,
  originOf,
  outerScope,
  type Placed,
  refer,
  resolveDeclared,
  roleNames,
  type Scope,
  type StaticType,
  shownType,
  tell,
  UNKNOWN,
  unknownField,
} from '../resolve/index.ts';
import { type FormDeclaration, type FormItem, labelOf, type Name } from '../syntax/index.ts';

/** Compiles a form; items that name nothing are left out. */
export function compileForm({ declaration, provision }: Placed<FormDeclaration>, analysis: Analysis): Form {
  const scope = outerScope(analysis, provision);
  return {
    name: declaration.name.text,
    label: labelOf(declaration.labels),
    items: declaration.items.flatMap((item) => {
      const compiled = compileItem(item, scope);
      if (compiled === null) analysis.leaveOut();
      return compiled ?? [];
    }),
    origin: originOf(provision, declaration.span),
  };
}

function compileItem(item: FormItem, scope: Scope): Form['items'][number] | null {
  switch (item.kind) {
    case 'form-field': {
      const name = fieldSource(item.name, scope)?.name;
      return name === undefined ? null : { kind: 'field', name, label: labelOf(item.labels) };
    }
    case 'form-columns': {
      const symbol = resolveDeclared(item.list, 'value', scope, ['fact', 'decision']);
      if (symbol === undefined) return null;
      const columns = columnNames(item.columns, item.list, typeOf(symbol, scope), scope);
      return columns === null ? null : { kind: 'columns', list: symbol.name, columns };
    }
    case 'form-signatures':
      return { kind: 'signatures', roles: roleNames(item.roles, scope) };
  }
}

/** A field shows a fact or a decision, or the day of an event or a deadline. */
function fieldSource(name: Name, scope: Scope): DeclaredSymbol | undefined {
  const { value, time } = scope.analysis.symbols;
  if (!value.has(name.text) && time.has(name.text)) return resolveDeclared(name, 'time', scope);
  return resolveDeclared(name, 'value', scope, ['fact', 'decision']);
}

function typeOf(symbol: DeclaredSymbol, scope: Scope): StaticType {
  if (symbol.kind === 'decision') return scope.analysis.decisionType(symbol.name);
  return scope.analysis.facts.get(symbol.name)?.type ?? UNKNOWN;
}

function columnNames(columns: readonly Name[], list: Name, type: StaticType, scope: Scope): string[] | null {
  if (type.kind === 'unknown') return null;
  const record = type.kind === 'list' ? type.of : type;
  if (type.kind !== 'list' || record.kind !== 'record') {
    tell(scope, 'type-mismatch', list.span, { expected: '#list', found: shownType(type) });
    return null;
  }
  return columns.flatMap((column) => {
    const field = record.fields.get(column.text);
    if (field === undefined) {
      unknownField(column, record.fields.keys(), scope);
      return [];
    }
    refer(scope, column.span, { kind: 'field', name: field.name, file: field.file, span: field.span });
    return [field.name];
  });
}
