/** @marcbachmann/cel-js: expressions parsed once. Its whole numbers are big integers, so those of JSON stay doubles. */
import type { WAnswer, WCase } from '../workloads/w.ts';
import type { XAnswer, XCase } from '../workloads/x.ts';
import { type Engine, type Solutions, solution } from './engine.ts';
import { sumOfHundredths, xAnswer } from './host.ts';

const W_GRADE = `cel.bind(n, kpis.filter(k, k.achieved).size(),
  n == 5 ? "excellent" : n == 4 ? "effective" : n == 3 ? "satisfactory" : "unsatisfactory")`;
const COUNTED = 'serves_public ? competencies : competencies.filter(c, !c.service)';
const MET = 'counted.filter(c, c.observed * 4.0 >= c.total * 3.0).size()';
const X_GRADE =
  'score < 200.0 ? "unsatisfactory" : score < 300.0 ? "satisfactory" : score < 400.0 ? "proper" : "effective"';
const MARKS = 'sheet.map(row, row.marks)';

async function load(): Promise<Solutions> {
  const { Environment } = await import('@marcbachmann/cel-js');
  const environment = new Environment({ unlistedVariablesAreDyn: true });
  const wGrade = environment.parse<string>(W_GRADE);
  const counted = environment.parse<WCase['competencies']>(COUNTED);
  const met = environment.parse<bigint>(MET);
  const xGrade = environment.parse<string>(X_GRADE);
  const lists = environment.parse<readonly (readonly number[])[]>(MARKS);
  return {
    W: solution({
      run: (one: WCase): WAnswer => {
        const list = counted(one);
        const number = Number(met({ counted: list }));
        return { kpi_grade: wGrade(one), met: number, below: list.length - number };
      },
      answer: (answer) => answer,
    }),
    X: solution({
      note: 'decimals, sums, rounding, the lowest three and the records in the host',
      run: (one: XCase): XAnswer => {
        const score = (sumOfHundredths(one.scores) + 2) >> 2;
        const means = lists(one).map((marks) => marks.reduce((sum, mark) => sum + mark, 0) / marks.length);
        return xAnswer(one, { score, grade: xGrade({ score }), means });
      },
      answer: (answer) => answer,
    }),
  };
}

/** Google's Common Expression Language. */
export const celJs: Engine = { name: '@marcbachmann/cel-js', load };
