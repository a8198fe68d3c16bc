/** Which changes are shown, and how many there are of each kind. */
import { type Label, type Language, provisionName, type RuleKind } from '../../../engine/index.ts';
import type { ChangeKind, ProvisionView, RuleView } from '../worker/words.ts';

/** The kinds of change of a provision, as they are offered. */
export const KINDS = [
  'replaced',
  'inserted',
  'repealed',
  'unchanged-text',
  'not-compared',
] as const satisfies readonly ChangeKind[];
export type Kind = (typeof KINDS)[number];

/** Rules, texts, or both. */
export type Parts = 'rules' | 'texts' | undefined;

/** What is looked at. */
export interface Filter {
  readonly kinds: readonly Kind[];
  readonly parts: Parts;
  /** Words that all stand in a change. */
  readonly find: string;
}

/** The filter of an address: unknown words in it are passed over, and none means all. */
export function filterOf(search: {
  readonly kinds?: string;
  readonly parts?: string;
  readonly find?: string;
}): Filter {
  const named = search.kinds?.split(',') ?? [];
  const kinds = KINDS.filter((kind) => named.includes(kind));
  const { parts, find = '' } = search;
  return {
    kinds: kinds.length === 0 ? KINDS : kinds,
    parts: parts === 'rules' || parts === 'texts' ? parts : undefined,
    find,
  };
}

/** The changes that a filter lets through. */
export function shownChanges(
  changes: readonly ProvisionView[],
  { kinds, parts, find }: Filter,
  language: Language,
): readonly ProvisionView[] {
  const words = find.toLowerCase().split(/\s+/).filter(Boolean);
  return changes.filter((change) => {
    if (!kinds.includes(change.kind)) return false;
    if (parts === 'rules' && change.rules.length === 0) return false;
    if (parts === 'texts' && change.kind === 'unchanged-text') return false;
    if (words.length === 0) return true;
    const all = textOf(change, parts, language).toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

function textOf({ id, title, rules, text }: ProvisionView, parts: Parts, language: Language): string {
  return [
    provisionName(id, language),
    ...labelsOf(title),
    ...(parts === 'texts' ? [] : rules.flatMap((rule) => [rule.title, rule.before ?? '', rule.after ?? ''])),
    ...(parts === 'rules' ? [] : [text.before ?? '', text.after ?? '']),
  ].join('\n');
}

function labelsOf({ kk = '', ru = '', en = '' }: Label): readonly string[] {
  return [kk, ru, en];
}

/** What became of a rule. */
export type Fate = 'added' | 'removed' | 'changed' | 'moved';

/** What became of a rule. */
export function fateOf({ before, after, moved }: RuleView): Fate {
  if (moved !== null) return 'moved';
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
}

/** How many rules of a kind met each fate. */
export interface RuleCount extends Readonly<Record<Fate, number>> {
  readonly kind: RuleKind;
}

/** Counts of rules by kind, in the order in which the kinds first appear. */
export function ruleCounts(changes: readonly ProvisionView[]): readonly RuleCount[] {
  const counts = new Map<RuleKind, Record<Fate, number>>();
  for (const rule of changes.flatMap(({ rules }) => rules)) {
    const count = counts.get(rule.kind) ?? { added: 0, removed: 0, changed: 0, moved: 0 };
    count[fateOf(rule)] += 1;
    counts.set(rule.kind, count);
  }
  return [...counts].map(([kind, count]) => ({ kind, ...count }));
}

/** The edits of an act and the provisions that each of them changes. */
export interface EditSummary {
  readonly act: string;
  /** The provision of the act that carries the edit; empty where none is known. */
  readonly carrier: string;
  readonly provisions: readonly string[];
}

/** The edits that made the changes, in the order of the provisions. */
export function editSummaries(changes: readonly ProvisionView[]): readonly EditSummary[] {
  const edits = new Map<string, { act: string; carrier: string; provisions: string[] }>();
  for (const { id, act, edits: own } of changes) {
    for (const edit of own.length === 0 ? [{ id: act, act, carrier: '' }] : own) {
      const known = edits.get(edit.id) ?? { act: edit.act, carrier: edit.carrier, provisions: [] };
      known.provisions.push(id);
      edits.set(edit.id, known);
    }
  }
  return [...edits.values()];
}

/** Why texts are not in hand, each reason with the provisions it concerns. */
export function absences(
  changes: readonly ProvisionView[],
): readonly { readonly why: Label; readonly provisions: readonly string[] }[] {
  const reasons = new Map<string, { why: Label; provisions: string[] }>();
  for (const { id, kind, text } of changes) {
    const isAbsent =
      (kind !== 'inserted' && text.before === null) || (kind !== 'repealed' && text.after === null);
    if (!isAbsent || kind === 'unchanged-text' || labelsOf(text.notInHand).every((one) => one === ''))
      continue;
    const key = JSON.stringify(text.notInHand);
    const known = reasons.get(key) ?? { why: text.notInHand, provisions: [] };
    known.provisions.push(id);
    reasons.set(key, known);
  }
  return [...reasons.values()];
}
