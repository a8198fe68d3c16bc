/** Numbers of provisions to complete: those that an edit can name, and those that a condition can govern. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import { labelText } from '../../engine/index.ts';
import { type EditionProvision, everyProvision } from '../consolidate/index.ts';
import type { KeywordId } from '../keywords/index.ts';
import { labelOf, type ScannedToken } from '../syntax/index.ts';
import { amendedProvisions } from './amended.ts';
import { type Candidate, type Here, keywords, nameCandidate } from './candidates.ts';

const UNITS: ReadonlySet<KeywordId> = new Set<KeywordId>(['point', 'part', 'subpoint', 'annex', 'row']);

/** In the targets of an edit: units, then the numbers that the amended act has. */
export function paths(here: Here): Candidate[] {
  const provisions = amendedProvisions(here.context.snapshot, here.view);
  const { slotTokens } = here.place;
  const last = slotTokens.at(-1);
  if (last?.image === ',') {
    const path = pathBefore(slotTokens.slice(0, -1));
    return [...numbers(here, provisions, path), ...keywords(here, ['point', 'annex'])];
  }
  if (last?.keyword !== undefined && UNITS.has(last.keyword)) {
    const path = pathBefore(slotTokens);
    return last.keyword === 'row' ? rows(here, provisions, path) : numbers(here, provisions, path);
  }
  const inside = slotTokens.length > 0;
  return keywords(here, inside ? ['part', 'subpoint', 'row'] : ['point', 'annex', 'part', 'subpoint']);
}

/** The ids of a path so far: `point 5 part`, its last number left out. */
function pathBefore(tokens: readonly ScannedToken[]): string {
  const from = tokens.findLastIndex((token) => token.image === ',') + 1;
  const words = tokens.slice(from).map((token) => token.keyword ?? token.image);
  const unit = words.findLastIndex((_, index) => UNITS.has(tokens[from + index]?.keyword ?? 'act'));
  return words.slice(0, unit + 1).join(' ');
}

function numbers(here: Here, provisions: readonly EditionProvision[], path: string): Candidate[] {
  return [...everyProvision(provisions)]
    .filter((provision) => provision.id === `${path} ${provision.number}`)
    .map((provision) => provisionCandidate(here, provision));
}

function provisionCandidate(here: Here, provision: EditionProvision): Candidate {
  const title = labelText(labelOf(provision.node.title), here.language, '');
  const text = title === '' ? (provision.text[0]?.text ?? '') : title;
  return {
    label: provision.number,
    kind: CompletionItemKind.Reference,
    ...(text === '' ? {} : { detail: shortened(text) }),
  };
}

/** A text cut to one line of an editor. */
export function shortened(text: string, length = 80): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

/** The rows of the declarations of a provision. */
function rows(here: Here, provisions: readonly EditionProvision[], path: string): Candidate[] {
  const id = path.replace(/ row$/, '').replace(/ row .*$/, '');
  const provision = [...everyProvision(provisions)].find((one) => one.id === id);
  return (provision?.declarations ?? []).flatMap((declaration) => {
    const items =
      declaration.kind === 'grouping'
        ? declaration.groups
        : declaration.kind === 'scale' || declaration.kind === 'choice' || declaration.kind === 'competencies'
          ? declaration.items
          : [];
    return items.map((item) =>
      nameCandidate(here, item.name.text, CompletionItemKind.EnumMember, { label: labelOf(item.labels) }),
    );
  });
}

/** In the targets of a condition, behind a unit: its numbers in the edition; undefined elsewhere. */
export function pathsOfEdition(here: Here): Candidate[] | undefined {
  const last = here.place.slotTokens.at(-1)?.keyword;
  if (last === 'chapter') {
    return (here.view.edition?.headings ?? [])
      .filter(({ node }) => node.unit === 'chapter')
      .map(({ node }) =>
        nameCandidate(here, node.number.raw, CompletionItemKind.Reference, { label: labelOf(node.title) }),
      );
  }
  if (last !== 'point' && last !== 'annex') return undefined;
  return numbers(here, here.view.edition?.provisions ?? [], last);
}

/** The number of a new wording: those that the edit above names and does not give yet. */
export function numbersAfter(here: Here): Candidate[] {
  const edit = here.place.parent?.tokens ?? [];
  if (edit[0]?.keyword !== 'edit') return [];
  const end = edit.findIndex((token) => token.image === ':');
  return edit
    .slice(1, end < 0 ? undefined : end)
    .filter((token) => token.kind === 'number' || token.kind === 'provision-number')
    .map((token) => ({ label: token.image, kind: CompletionItemKind.Reference }));
}
