/**
 * Behavioural indicators of two editions, matched by their text (quotes, dashes, bullets and closing stops
 * apart): which were added, taken out, reworded or moved.
 */
import { type CompetencyTable, normaliseItem, type Program } from '../program/index.ts';
import type { RuleChange } from './change.ts';

type Polarity = 'effective' | 'ineffective';

/** An indicator change and the provision it stands in. */
export interface PlacedChange {
  readonly provision: string;
  readonly change: RuleChange;
}

/** Changes of all lists of indicators: by competency, group of categories, effective and ineffective. */
export function indicatorChanges(before: Program, after: Program): PlacedChange[] {
  const lists = new Map<string, { before: readonly string[]; after: readonly string[]; provision: string }>();
  const collect = (program: Program, side: 'before' | 'after'): void => {
    for (const { name, texts, provision } of indicatorLists(program.competencies)) {
      const known = lists.get(name) ?? { before: [], after: [], provision };
      lists.set(name, { ...known, [side]: texts, provision });
    }
  };
  collect(before, 'before');
  collect(after, 'after');
  return [...lists].flatMap(([name, list]) =>
    listChanges(name, list.before, list.after).map((change) => ({ provision: list.provision, change })),
  );
}

function* indicatorLists(tables: readonly CompetencyTable[]) {
  for (const item of tables.flatMap((table) => table.items)) {
    for (const [group, indicators] of Object.entries(item.groups)) {
      for (const polarity of ['effective', 'ineffective'] as const satisfies readonly Polarity[]) {
        const name = `${item.name} ${group} ${polarity}`;
        yield { name, texts: indicators[polarity], provision: item.origin.provision };
      }
    }
  }
}

function listChanges(name: string, before: readonly string[], after: readonly string[]): RuleChange[] {
  const left = before.map(normaliseItem);
  const right = after.map(normaliseItem);
  const gone = before.filter((_, i) => !right.includes(left[i] ?? ''));
  const fresh = after.filter((_, i) => !left.includes(right[i] ?? ''));
  const changes: RuleChange[] = [];
  for (const text of gone) {
    const successor = mostAlike(text, fresh);
    if (successor !== undefined) fresh.splice(fresh.indexOf(successor), 1);
    changes.push({ kind: 'indicator', name, before: text, after: successor ?? null });
  }
  for (const text of fresh) changes.push({ kind: 'indicator', name, before: null, after: text });
  const stayedBefore = left.filter((text) => right.includes(text));
  const stayedAfter = right.filter((text) => left.includes(text));
  for (const [i, text] of stayedAfter.entries()) {
    if (stayedBefore[i] === text) continue;
    const shown = after[right.indexOf(text)] ?? text;
    changes.push({ kind: 'indicator', name, before: shown, after: shown, moved: true });
  }
  return changes;
}

/** The text that shares at least half of its words with another; a rewording rather than a new indicator. */
function mostAlike(text: string, candidates: readonly string[]): string | undefined {
  const words = new Set(normaliseItem(text).toLowerCase().split(' '));
  let best: string | undefined;
  let bestShare = 0.5;
  for (const candidate of candidates) {
    const other = new Set(normaliseItem(candidate).toLowerCase().split(' '));
    const common = [...words].filter((word) => other.has(word)).length;
    const share = common / Math.max(words.size, other.size);
    if (share >= bestShare) {
      best = candidate;
      bestShare = share;
    }
  }
  return best;
}
