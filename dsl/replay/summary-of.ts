/** What a replay held in memory found, in sum. */
import type { Case } from '../../engine/index.ts';
import type { Replay, ReplayChange } from './replay.ts';
import { type CasePlace, type ChangeGroup, EXAMPLES, LISTED, type ReplaySummary } from './summary.ts';

/** A case with the place in its file; `line` from 1. */
export interface PlacedCase {
  readonly case: Pick<Case, 'id' | 'methodology' | 'on'>;
  readonly file: string;
  readonly line: number;
}

/** The summary of a replay of those cases, in the order in which they were given to it. */
export function summaryOf(found: Replay, cases: readonly PlacedCase[], listed = LISTED): ReplaySummary {
  const placeOf = (index: number): CasePlace => {
    const placed = cases[index];
    if (placed === undefined) throw new Error('the replay is not of these cases');
    const { id, methodology, on } = placed.case;
    return { id, methodology, on, file: placed.file, line: placed.line };
  };
  const { runs, failed, matrix, coverage } = found;
  return {
    cases: cases.length,
    runs,
    passed: cases.length - failed.length - found.impossible.length,
    failed: failed.length,
    unreadable: 0,
    groups: groupsOf(found.changed, placeOf),
    failures: failed.slice(0, listed).map(({ index, unmet }) => ({ ...placeOf(index), unmet })),
    changed: matrix.length,
    changedCases: matrix.slice(0, listed).map(({ index, answers }) => ({ ...placeOf(index), answers })),
    coverage,
  };
}

interface OpenGroup extends Omit<ChangeGroup, 'cases' | 'examples'> {
  cases: number;
  readonly examples: string[];
}

/** Groups in the order of their size; those of one size in the order of their first cases. */
function groupsOf(changes: readonly ReplayChange[], placeOf: (index: number) => CasePlace): ChangeGroup[] {
  const groups = new Map<string, OpenGroup>();
  for (const change of changes) {
    const { kind, name, before, after, because } = change;
    const { id, methodology } = placeOf(change.index);
    const [from, to] = [told(change.from), told(change.to)];
    const key = JSON.stringify([methodology, kind, name, before.hash, after.hash, from, to, because]);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, {
        methodology,
        kind,
        name,
        before,
        after,
        from,
        to,
        because,
        cases: 1,
        examples: [id],
      });
    } else {
      group.cases += 1;
      if (group.examples.length < EXAMPLES) group.examples.push(id);
    }
  }
  return [...groups.values()].sort((a, b) => b.cases - a.cases);
}

/** The answer that a group shares. Numbers, days and lists differ from case to case and tell nothing of a group. */
function told({ value, status }: ReplayChange['from']): ChangeGroup['from'] {
  const isTelling =
    status !== 'decided' ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && !STARTS_AS_NUMBER.test(value));
  return isTelling ? { value, status } : null;
}

/** Numbers are written as texts, and days begin with a number. */
const STARTS_AS_NUMBER = /^-?\d/;
