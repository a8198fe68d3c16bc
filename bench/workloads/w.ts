/** The workload W: the case of 2018. Five indicators counted to a grade; eleven competencies, each met or not. */
import { type Choose, chooser } from '../../test/engine/generate/chooser.ts';
import { casesOf, type Workload } from './workload.ts';

/** One person's case, as JSON carries it. */
export interface WCase {
  readonly kpis: readonly { readonly achieved: boolean }[];
  readonly serves_public: boolean;
  /** `observed` of `total` indicators; those of service count only for whom serves the public. */
  readonly competencies: readonly {
    readonly service: boolean;
    readonly observed: number;
    readonly total: number;
  }[];
}

/** What every engine has to find; `met` and `below` are numbers of competencies. */
export interface WAnswer {
  readonly kpi_grade: string;
  readonly met: number;
  readonly below: number;
}

/** W with its cases; the expected answers are found by big integers and by nothing that an engine uses. */
export const W: Workload<WCase, WAnswer> = {
  cases: (count, seed) => casesOf(count, madeUp, chooser(seed)),
  expected: ({ kpis, serves_public, competencies }) => {
    const achieved = kpis.filter((kpi) => kpi.achieved).length;
    const counted = competencies.filter(({ service }) => serves_public || !service);
    // observed / total >= 3/4
    const met = counted.filter(({ observed, total }) => BigInt(observed) * 4n >= BigInt(total) * 3n).length;
    const grades: Readonly<Record<number, string>> = { 5: 'excellent', 4: 'effective', 3: 'satisfactory' };
    return { kpi_grade: grades[achieved] ?? 'unsatisfactory', met, below: counted.length - met };
  },
};

function madeUp(choose: Choose): WCase {
  return {
    kpis: Array.from({ length: 5 }, () => ({ achieved: choose(4) > 0 })),
    serves_public: choose(2) === 0,
    competencies: Array.from({ length: 11 }, () => {
      const total = 1 + choose(20);
      // Most are near the limit, where it matters that nothing is rounded.
      const near = Math.round((total * 3) / 4) + choose(3) - 1;
      const observed = choose(3) > 0 ? Math.min(total, Math.max(0, near)) : choose(total + 1);
      return { service: choose(4) === 0, observed, total };
    }),
  };
}
