/** The limit: a function written by hand for each workload, as fast as plain JavaScript with whole numbers makes it. */
import type { WAnswer, WCase } from '../workloads/w.ts';
import type { XAnswer, XCase } from '../workloads/x.ts';
import { type Engine, solution } from './engine.ts';
import { decimal, sumOfHundredths, thirdLowest, W_GRADES, xGrade } from './host.ts';

function w(one: WCase): WAnswer {
  const { kpis, competencies, serves_public } = one;
  let achieved = 0;
  for (let i = 0; i < kpis.length; i += 1) if (kpis[i]?.achieved) achieved += 1;
  let met = 0;
  let below = 0;
  for (let i = 0; i < competencies.length; i += 1) {
    const competency = competencies[i];
    if (competency === undefined || (competency.service && !serves_public)) continue;
    if (competency.observed * 4 >= competency.total * 3) met += 1;
    else below += 1;
  }
  return { kpi_grade: W_GRADES[achieved] ?? '', met, below };
}

/** Divisible by every number of respondents from 3 to 7: with it, means are compared as whole numbers. */
const COMMON = 420;

/** The means of the case at hand, times `COMMON`. */
const scaled = new Int32Array(12);

function x(one: XCase): XAnswer {
  const { scores, sheet } = one;
  // The mean of four, a half up.
  const score = (sumOfHundredths(scores) + 2) >> 2;
  const means: { competency: number; mean: string }[] = [];
  for (let i = 0; i < sheet.length; i += 1) {
    const row = sheet[i];
    if (row === undefined) continue;
    const { competency, marks } = row;
    const count = marks.length;
    let total = 0;
    for (let j = 0; j < count; j += 1) total += marks[j] ?? 0;
    means.push({ competency, mean: decimal(((total * 200 + count) / (count * 2)) | 0) });
    scaled[i] = total * (COMMON / count);
  }
  const third = thirdLowest(scaled, means.length);
  const lowest: number[] = [];
  for (let i = 0; i < means.length; i += 1) {
    if ((scaled[i] ?? 0) <= third) lowest.push(means[i]?.competency ?? 0);
  }
  return { score: decimal(score), grade: xGrade(score), means, lowest };
}

/** Functions written by hand. */
export const handWritten: Engine = {
  name: 'hand-written',
  load: async () => ({
    W: solution({ run: w, answer: (answer) => answer }),
    X: solution({ run: x, answer: (answer) => answer }),
  }),
};
