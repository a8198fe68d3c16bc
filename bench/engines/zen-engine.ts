/** @gorules/zen-engine: one expression for each case, evaluated without waiting; it computes in decimals. */
import type { WAnswer, WCase } from '../workloads/w.ts';
import type { XAnswer, XCase } from '../workloads/x.ts';
import { type Engine, type Solutions, solution } from './engine.ts';
import { xAnswer } from './host.ts';

const W = `counted = filter(competencies, serves_public or not #.service);
n = count(kpis, #.achieved);
met = count(counted, #.observed * 4 >= #.total * 3);
{
  kpi_grade: n == 5 ? "excellent" : n == 4 ? "effective" : n == 3 ? "satisfactory" : "unsatisfactory",
  met: met,
  below: len(counted) - met
}`;

const X = `score = floor(sum(scores) * 25 + 0.5);
{
  score: score,
  grade: score < 200 ? "unsatisfactory" : score < 300 ? "satisfactory" : score < 400 ? "proper" : "effective",
  means: map(sheet, avg(#.marks))
}`;

async function load(): Promise<Solutions> {
  const { evaluateExpressionSync } = await import('@gorules/zen-engine');
  return {
    W: solution({
      run: (one: WCase): WAnswer => evaluateExpressionSync<WAnswer>(W, one),
      answer: ({ kpi_grade, met, below }) => ({ kpi_grade, met, below }),
    }),
    X: solution({
      note: 'the lowest three and the records in the host',
      run: (one: XCase): XAnswer =>
        xAnswer(one, evaluateExpressionSync<{ score: number; grade: string; means: number[] }>(X, one)),
      answer: (answer) => answer,
    }),
  };
}

/** The expressions of the ZEN engine. */
export const zenEngine: Engine = { name: '@gorules/zen-engine', load };
