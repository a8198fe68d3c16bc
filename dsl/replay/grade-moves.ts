/** Grades that fall, and grades that rise: what is read first of a replay. */
import type { GradeDirection } from '../../engine/index.ts';
import type { ChangeGroup } from './summary.ts';

/** The cases of which a grade goes one way between two editions for one reason: "412 grades fall: point 18, act № …". */
export interface GradeMove
  extends Pick<ChangeGroup, 'methodology' | 'kind' | 'name' | 'before' | 'after' | 'because'> {
  readonly direction: GradeDirection;
  readonly cases: number;
  /** From what to what, the most frequent first. */
  readonly groups: readonly ChangeGroup[];
}

/** The moves that groups of changes make up, the most frequent first; groups of no direction are left out. */
export function gradeMoves(groups: readonly ChangeGroup[]): GradeMove[] {
  const moves = new Map<string, GradeMove & { cases: number; groups: ChangeGroup[] }>();
  for (const group of groups) {
    const { methodology, kind, name, before, after, because, direction, cases } = group;
    if (direction === null) continue;
    const key = JSON.stringify([methodology, kind, name, before, after, because, direction]);
    const about = { methodology, kind, name, before, after, because, direction };
    const move = moves.get(key) ?? { ...about, cases: 0, groups: [] };
    moves.set(key, move);
    move.cases += cases;
    move.groups.push(group);
  }
  return [...moves.values()].sort((a, b) => b.cases - a.cases);
}
