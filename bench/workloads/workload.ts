/** What is raced: cases, and the answer that each of them must get. */
import type { Choose } from '../../test/engine/generate/chooser.ts';

/** A workload. The same count and seed always give the same cases. */
export interface Workload<Case, Answer> {
  cases(count: number, seed: number): readonly Case[];
  /** The answer, found slowly, exactly and independently of all engines. */
  expected(one: Case): Answer;
}

/** Cases as a caller has them: objects that JSON was read into. */
export function casesOf<Case>(count: number, madeUp: (choose: Choose) => Case, choose: Choose): Case[] {
  return JSON.parse(JSON.stringify(Array.from({ length: count }, () => madeUp(choose)))) as Case[];
}
