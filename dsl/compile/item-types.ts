/** Scales, choices, groupings and competency tables as the program has them. */
import type { CompetencyTable, Grouping, ItemType } from '../../engine/index.ts';
import {
  type Analysis,
  condition,
  exactText,
  type ItemTypeInfo,
  itemOf,
  originOf,
  outerScope,
  type Placed,
  reportTwice,
  resolveDeclared,
  type Scope,
  shownType,
  sourceOf,
  tell,
} from '../resolve/index.ts';
import {
  type CategoryRow,
  type CompetenciesDeclaration,
  type CompetencyGroup,
  categoryCode,
  closest,
  type GroupingDeclaration,
  labelOf,
  type Name,
} from '../syntax/index.ts';

/** The type with its items in their order. */
export function compileItemType(info: ItemTypeInfo): ItemType {
  const { declaration, provision } = info.symbol;
  return {
    name: info.name,
    kind: info.kind,
    label: labelOf(declaration.labels),
    items: [...info.items.values()].map(({ name, label, value }) => ({
      name,
      label,
      ...(value === undefined ? {} : { value: exactText(value) }),
    })),
    origin: originOf(provision, declaration.span),
  };
}

/** A grouping; null when it groups nothing that is a category. `uses` gets the facts its qualifiers ask for. */
export function compileGrouping(
  { declaration, provision }: Placed<GroupingDeclaration>,
  analysis: Analysis,
  uses: Set<string>,
): Grouping | null {
  const scope: Scope = { ...outerScope(analysis, provision, 'facts'), uses };
  const fact = groupedFact(declaration.of, scope);
  const taken = new Map<string, Name | undefined>();
  const groups = declaration.groups.map((group) => ({
    name: group.name.text,
    label: labelOf(group.labels),
    rows: group.rows.flatMap((row) => compileCategory(row, taken, scope) ?? []),
  }));
  if (fact === null) return null;
  return {
    name: declaration.name.text,
    label: labelOf(declaration.labels),
    fact,
    groups: groups.filter((group, index) => groups.findIndex((g) => g.name === group.name) === index),
    origin: originOf(provision, declaration.span),
  };
}

function groupedFact(of: Name, scope: Scope): string | null {
  const symbol = resolveDeclared(of, 'value', scope, ['fact']);
  const info = symbol && scope.analysis.facts.get(symbol.name);
  if (info === undefined || info.type.kind === 'unknown') {
    scope.analysis.leaveOut();
    return null;
  }
  if (info.type.kind !== 'category') {
    tell(scope, 'type-mismatch', of.span, { expected: '#category', found: shownType(info.type) });
    return null;
  }
  scope.uses.add(info.name);
  return info.name;
}

/** `taken` holds the codes that a row without a qualifier already names; `*` is the row of all others. */
function compileCategory(row: CategoryRow, taken: Map<string, Name | undefined>, scope: Scope) {
  const code = row.code === undefined ? undefined : categoryCode(row.code.text);
  if (row.qualifier === undefined || row.qualifier === 'others') {
    const key = code ?? '*';
    if (taken.has(key)) {
      const name = row.code ?? { text: key, span: row.span };
      const first = taken.get(key)?.span ?? row.span;
      reportTwice(
        { provision: scope.place },
        name,
        { file: sourceOf(scope.place, first).file, span: first },
        'category',
        scope.analysis.report,
      );
      return null;
    }
    taken.set(key, row.code);
  }
  const qualifier =
    typeof row.qualifier === 'object' ? condition(row.qualifier, scope).compiled : row.qualifier;
  if (qualifier === null) {
    scope.analysis.leaveOut();
    return null;
  }
  return {
    ...(code === undefined ? {} : { code }),
    ...(qualifier === undefined ? {} : { qualifier }),
    label: labelOf(row.labels),
    origin: originOf(scope.place, row.span),
  };
}

/** A competency table with its indicators by group; null when its grouping is not declared. */
export function compileCompetencies(
  { declaration, provision }: Placed<CompetenciesDeclaration>,
  analysis: Analysis,
): CompetencyTable | null {
  const scope = outerScope(analysis, provision);
  const grouping = resolveDeclared(declaration.grouping, 'value', scope, ['grouping']);
  if (grouping === undefined) {
    analysis.leaveOut();
    return null;
  }
  const seen = new Set<string>();
  const items = declaration.items.filter(({ name }) => !seen.has(name.text) && seen.add(name.text));
  return {
    name: declaration.name.text,
    grouping: grouping.name,
    items: items.map((item) => ({
      name: item.name.text,
      label: labelOf(item.labels),
      groups: Object.fromEntries(
        item.groups
          .filter((group, index) => isGroup(group, index, item.groups, grouping.name, scope))
          .map(({ group, effective, ineffective }) => [
            group.text,
            {
              effective: effective.map((line) => line.text),
              ineffective: ineffective.map((line) => line.text),
            },
          ]),
      ),
      origin: originOf(provision, item.span),
    })),
    origin: originOf(provision, declaration.span),
  };
}

function isGroup(
  { group }: CompetencyGroup,
  index: number,
  all: readonly CompetencyGroup[],
  grouping: string,
  scope: Scope,
): boolean {
  const first = all.findIndex((other) => other.group.text === group.text);
  const taken = all[first];
  if (first < index && taken !== undefined) {
    const { span } = taken.group;
    const place = { file: sourceOf(scope.place, span).file, span };
    reportTwice({ provision: scope.place }, group, place, 'group', scope.analysis.report);
    return false;
  }
  if (itemOf(grouping, group, scope) !== undefined) return true;
  tell(scope, 'unknown-name', group.span, {
    name: group.text,
    kind: '#group',
    nearest: closest(group.text, [...(scope.analysis.items.byName.get(grouping)?.items.keys() ?? [])]) ?? '',
  });
  return false;
}
