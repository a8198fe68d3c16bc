/** feelin: an expression whose value is a function, so that it is parsed once. */
import type { WAnswer, WCase } from '../workloads/w.ts';
import type { XAnswer, XCase } from '../workloads/x.ts';
import { type Engine, type Solutions, solution } from './engine.ts';
import { sumOfHundredths, xAnswer } from './host.ts';

const W = `function(kpis, serves_public, competencies) {
  n: count(kpis[achieved = true]),
  kpi_grade: if n = 5 then "excellent" else if n = 4 then "effective" else if n = 3 then "satisfactory" else "unsatisfactory",
  counted: if serves_public then competencies else competencies[service = false],
  met: count(counted[observed * 4 >= total * 3]),
  below: count(counted) - met
}`;

const X = `function(sum, sheet) {
  score: floor(sum / 4 + 0.5),
  grade: if score < 200 then "unsatisfactory" else if score < 300 then "satisfactory"
    else if score < 400 then "proper" else "effective",
  means: for row in sheet return mean(row.marks)
}`;

async function load(): Promise<Solutions> {
  const { evaluate } = await import('feelin');
  const parsed = <Value>(expression: string): Value => {
    const { value, warnings } = evaluate<Value>(expression, {});
    if (warnings.length > 0) throw new Error(JSON.stringify(warnings));
    return value;
  };
  const w = parsed<{ invoke(args: readonly unknown[]): WAnswer }>(W);
  const x = parsed<{
    invoke(args: readonly unknown[]): { score: number; grade: string; means: number[] };
  }>(X);
  return {
    W: solution({
      run: ({ kpis, serves_public, competencies }: WCase) => w.invoke([kpis, serves_public, competencies]),
      answer: ({ kpi_grade, met, below }): WAnswer => ({ kpi_grade, met, below }),
    }),
    X: solution({
      note: 'decimals, the lowest three and the records in the host',
      run: (one: XCase): XAnswer => xAnswer(one, x.invoke([sumOfHundredths(one.scores), one.sheet])),
      answer: (answer) => answer,
    }),
  };
}

/** The expressions of DMN. */
export const feelin: Engine = { name: 'feelin', load };
