/** What fits in an expression: values of the expected type first, then names in scope, functions, operators. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import { type FactField, recordField, type ValueType } from '../../engine/index.ts';
import type { KeywordId } from '../keywords/index.ts';
import type { ScannedToken } from '../syntax/index.ts';
import { type Candidate, type Here, keywords, nameCandidate } from './candidates.ts';
import { expectedType } from './expected-type.ts';
import { AGGREGATES, openBrackets, type Surroundings, typeOfTokens } from './names-in-scope.ts';

const FUNCTIONS: readonly KeywordId[] = [
  'count',
  'sum',
  'mean',
  'least',
  'greatest',
  'all',
  'any',
  'round',
  'indicators',
  'covers',
  'valueOf',
  'given',
];

/** Everything that may stand next in an expression. */
export function expressionCandidates(here: Here): Candidate[] {
  const { around, place } = here;
  const last = place.slotTokens.at(-1);
  if (isOperand(last)) return keywords(here, operators(here));
  if (around === undefined) return keywords(here, [...FUNCTIONS, 'yes', 'no']);
  if (last?.image === '.') return members(here, around);
  const expected = expectedType(place, around);
  const inCall = openBrackets(place.slotTokens).length > 0;
  const whole = place.slot === 'value' && place.slotTokens.length === 0;
  return distinct([
    ...valuesOf(here, expected, around),
    ...namesInScope(here, around),
    ...(expected?.kind === 'yes-no' || expected === null ? keywords(here, ['yes', 'no']) : []),
    ...(whole ? keywords(here, ['notApplicable']) : []),
    ...(around.sees === 'parameters' ? [] : keywords(here, FUNCTIONS)),
    ...(expected === null || inCall ? items(here, around) : []),
  ]);
}

function isOperand(token: ScannedToken | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'keyword') return token.keyword === 'yes' || token.keyword === 'no';
  return token.kind === 'sign' ? token.image === ')' : token.kind !== 'tag';
}

function operators({ place }: Here): KeywordId[] {
  const tokens = place.slotTokens;
  if (place.slot === 'cells') return [];
  const opening = openBrackets(tokens).at(-1);
  const open = opening === undefined ? tokens : tokens.slice(opening + 1);
  const callee = opening === undefined ? undefined : tokens[opening - 1];
  const aggregate = callee?.keyword !== undefined && AGGREGATES.has(callee.keyword);
  const fresh = !open.some((token) => token.keyword === 'where' || token.image === ':');
  const each = opening === undefined && place.slot === 'list';
  return [...((aggregate && fresh) || each ? (['where'] as const) : []), 'and', 'or'];
}

function members(here: Here, around: Surroundings): Candidate[] {
  const type = typeOfTokens(here.place.slotTokens.slice(0, -1), around);
  return type?.kind === 'record' ? type.fields.map((field) => fieldCandidate(here, field)) : [];
}

function fieldCandidate(here: Here, field: FactField): Candidate {
  return nameCandidate(here, field.name, CompletionItemKind.Field, field);
}

/** The items of a type, the codes of a category, yes and no. */
export function valuesOf(here: Here, type: ValueType | null, { index }: Surroundings): Candidate[] {
  if (type?.kind === 'item') {
    return (index.types.get(type.type)?.items ?? []).map((item) =>
      nameCandidate(here, item.name, CompletionItemKind.EnumMember, { detail: type.type, label: item.label }),
    );
  }
  if (type?.kind !== 'category') return [];
  const rows = [...index.groupings.values()].flatMap((grouping) =>
    grouping.groups.flatMap((group) => group.rows.map((row) => ({ row, group }))),
  );
  return (type.codes ?? []).map((code) => {
    const found = rows.find(({ row }) => row.code === code);
    const label = found?.row.label;
    return nameCandidate(here, code, CompletionItemKind.EnumMember, {
      detail: found?.group.name ?? '',
      ...(label === undefined ? {} : { label }),
    });
  });
}

function namesInScope(here: Here, around: Surroundings): Candidate[] {
  const { index, scope, sees } = around;
  const found: Candidate[] = [];
  for (const [name, type] of scope.variables) {
    found.push(nameCandidate(here, name, CompletionItemKind.Variable, { type }));
  }
  for (const loop of scope.loops) {
    if (loop?.kind === 'record') found.push(...loop.fields.map((field) => fieldCandidate(here, field)));
  }
  if (sees === 'parameters') return found;
  for (const fact of index.program.facts) {
    found.push(nameCandidate(here, fact.name, CompletionItemKind.Variable, fact));
  }
  for (const { name, label } of sees === 'all' ? index.program.decisions : []) {
    const type = index.decisionTypes.get(name) ?? null;
    found.push(nameCandidate(here, name, CompletionItemKind.Property, { type, label }));
  }
  for (const { name, label } of index.program.groupings) {
    found.push(
      nameCandidate(here, name, CompletionItemKind.Enum, { type: { kind: 'item', type: name }, label }),
    );
  }
  for (const { name, label, result } of index.program.lookups) {
    found.push(nameCandidate(here, name, CompletionItemKind.Function, { type: result, label }));
  }
  return found;
}

/** Items that a name alone can mean, because one type only has them. */
function items(here: Here, { index }: Surroundings): Candidate[] {
  const types = [...index.types.values()];
  return types.flatMap((type) =>
    type.items
      .filter((item) =>
        types.every((other) => other === type || !other.items.some((i) => i.name === item.name)),
      )
      .map((item) =>
        nameCandidate(here, item.name, CompletionItemKind.EnumMember, {
          detail: type.name,
          label: item.label,
        }),
      ),
  );
}

/** The first of each label: what is nearer hides what is further out. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ label }) => {
    if (seen.has(label)) return false;
    seen.add(label);
    return true;
  });
}

/** The fields of the records of a list, for places that name them. */
export function listFields(here: Here, list: string): Candidate[] {
  const { around } = here;
  if (around === undefined) return [];
  const fact = around.index.facts.get(list) ?? recordField(around.scope.loops[0], list);
  const type = fact?.type ?? around.index.decisionTypes.get(list);
  const record = type?.kind === 'list' ? type.of : type;
  return record?.kind === 'record' ? record.fields.map((field) => fieldCandidate(here, field)) : [];
}
