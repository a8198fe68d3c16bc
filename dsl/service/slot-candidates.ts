/** What fits in each slot of a statement, as a table. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import { LANGUAGE_TAGS } from '../keywords/index.ts';
import { type Candidate, declared, type Here, keywords, nameCandidate } from './candidates.ts';
import { expressionCandidates, listFields } from './expression-candidates.ts';
import type { SourceLine } from './lines.ts';
import { bareName, openBrackets } from './names-in-scope.ts';
import { numbersAfter, paths, pathsOfEdition } from './path-candidates.ts';
import type { Slot } from './shapes.ts';

type Find = (here: Here) => Candidate[];

const nothing: Find = () => [];

/** The candidates of every slot. */
export const SLOT_CANDIDATES: Readonly<Record<Slot, Find>> = {
  act: (here) =>
    here.context.snapshot.workspace.acts
      .filter((act) => act.role === 'base' && act.file !== here.view.uri)
      .map((act) => nameCandidate(here, act.id, CompletionItemKind.Module, {})),
  'category-fact': (here) =>
    (here.around?.index.program.facts ?? [])
      .filter((fact) => fact.type.kind === 'category')
      .map((fact) => nameCandidate(here, fact.name, CompletionItemKind.Variable, fact)),
  cells: expressionCandidates,
  columns: (here) => listFields(here, bareName(here.place.before[1]?.image ?? '')),
  condition: expressionCandidates,
  convention: (here) => keywords(here, ['backFromDayBefore', 'doesNotRoll', 'rollsForward']),
  'date-or-unknown': (here) => keywords(here, ['unknown']),
  deadlines: (here) => declared(here, 'time', ['deadline']),
  decision: (here) => declared(here, 'value', ['decision']),
  document: (here) =>
    here.place.slotTokens.at(-1)?.image === ','
      ? keywords(here, ['published', 'publication', 'registration', 'signature'])
      : tags(here),
  'field-name': fieldNames,
  group: groups,
  grouping: (here) => declared(here, 'type', ['grouping']),
  'in-force': (here) =>
    keywords(
      here,
      here.place.slotTokens.length === 0
        ? ['publication', 'registration', 'signature']
        : ['calendarDays', 'expired'],
    ),
  labels: tags,
  list: (here) =>
    here.place.before.at(-1)?.image === ':' ? declared(here, 'type') : expressionCandidates(here),
  'list-fact': (here) =>
    (here.around?.index.program.facts ?? [])
      .filter((fact) => fact.type.kind === 'list')
      .map((fact) => nameCandidate(here, fact.name, CompletionItemKind.Variable, fact)),
  methodology: (here) =>
    here.context.snapshot.workspace.methodologies.map((name) =>
      nameCandidate(here, name, CompletionItemKind.Module, {}),
    ),
  'new-name': newNames,
  number: nothing,
  operation: (here) =>
    here.place.slotTokens.length > 0
      ? []
      : keywords(here, ['newWording', 'delete', 'insertAfter', 'add', 'words']),
  parameters: types,
  paths,
  'provision-number': numbersAfter,
  qualifier: (here) => [...keywords(here, ['others']), ...expressionCandidates(here)],
  registration: nothing,
  'result-type': (here) => [
    ...(here.place.slotTokens.length === 0 ? keywords(here, ['interval']) : []),
    ...types(here),
  ],
  roles: (here) => declared(here, 'role'),
  rules: (here) => declared(here, 'rule'),
  string: nothing,
  'table-columns': expressionCandidates,
  tag: (here) => [{ label: here.surface, kind: CompletionItemKind.Keyword }],
  targets: (here) =>
    pathsOfEdition(here) ?? [
      ...keywords(here, ['everything', 'chapter', 'point', 'annex']),
      ...declared(here, 'rule'),
    ],
  term: terms,
  time: (here) => declared(here, 'time'),
  type: types,
  value: expressionCandidates,
};

/** The languages in which there is no label yet; none behind a tag, where the label itself stands. */
function tags(here: Here): Candidate[] {
  const { slotTokens } = here.place;
  if (slotTokens.at(-1)?.kind === 'tag') return [];
  const used = new Set(slotTokens.filter((token) => token.kind === 'tag').map((token) => token.image));
  if (slotTokens[0]?.kind === 'string') used.add(here.surface);
  const own = slotTokens.length === 0 ? here.surface : '';
  return LANGUAGE_TAGS.filter((tag) => !used.has(tag) && tag !== own).map((tag) => ({
    label: tag,
    kind: CompletionItemKind.Keyword,
  }));
}

/** Types, or the units inside `[ ]`, or what follows the digits of a number. */
function types(here: Here): Candidate[] {
  const { slotTokens } = here.place;
  const opening = openBrackets(slotTokens).at(-1);
  if (opening !== undefined && slotTokens[opening]?.image === '[') return declared(here, 'unit');
  const last = slotTokens.at(-1);
  if (last?.kind === 'number' && slotTokens.at(-2)?.image === ',') return keywords(here, ['digits']);
  const begins = last === undefined || last.keyword === 'list' || last.image === ':';
  if (!begins) return [];
  return [
    ...keywords(here, ['integer', 'number', 'yesNo', 'text', 'date', 'category', 'record', 'list']),
    ...declared(here, 'type'),
  ];
}

function terms(here: Here): Candidate[] {
  const last = here.place.slotTokens.at(-1);
  if (last?.kind === 'number') return keywords(here, ['workingDays', 'calendarDays', 'months', 'years']);
  return last?.image === ',' ? keywords(here, ['dayOfMonth']) : [];
}

/** Fields: of a form, of the list that a key is of, or of the record that an `әрбір` goes over. */
function fieldNames(here: Here): Candidate[] {
  const { before, parent } = here.place;
  if (before[0]?.keyword === 'key') return listFields(here, nameOfLine(parent));
  return [...declared(here, 'value', ['fact', 'decision']), ...declared(here, 'rule', ['requirement'])];
}

function nameOfLine(line: SourceLine | undefined): string {
  const [first, second] = line?.tokens ?? [];
  return bareName((first?.keyword === 'fact' ? second : first)?.image ?? '');
}

/** A new name cannot be completed, but what a decision is a ground for is named again under several. */
function newNames(here: Here): Candidate[] {
  const first = here.place.before[0];
  if (first?.keyword !== 'basis' && first?.keyword !== 'noEffect') return [];
  const effects = here.around?.index.program.effects.flatMap((effect) => [
    ...effect.basis,
    ...effect.noEffect,
  ]);
  const seen = new Map((effects ?? []).map((effect) => [effect.name, effect.label]));
  return [...seen].map(([name, label]) => nameCandidate(here, name, CompletionItemKind.Constant, { label }));
}

/** The groups of the grouping that a table of competencies is by. */
function groups(here: Here): Candidate[] {
  const table = here.place.parent?.parent?.tokens ?? [];
  const colon = table.findIndex((token) => token.image === ':');
  const grouping = here.around?.index.types.get(bareName(table[colon + 1]?.image ?? ''));
  return (grouping?.items ?? []).map((item) =>
    nameCandidate(here, item.name, CompletionItemKind.EnumMember, { label: item.label }),
  );
}

/** Candidates at the start of a line of a block that takes names. */
export function lineNames(here: Here): Candidate[] {
  const { block, parent } = here.place;
  switch (block) {
    case 'competency-groups':
      return groups(here);
    case 'rows':
      return expressionCandidates({ ...here, place: { ...here.place, slot: 'cells' } });
    case 'results': {
      const list = here.around?.scope.loops[0];
      const first = parent?.tokens[0];
      if (list?.kind !== 'record' || first === undefined) return [];
      return list.fields.map((field) => nameCandidate(here, field.name, CompletionItemKind.Field, field));
    }
    default:
      return [];
  }
}
