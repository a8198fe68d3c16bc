/** The limit: a function written by hand for each workload, as fast as plain JavaScript with whole numbers makes it. */
import type { WAnswer, WCase } from '../workloads/w.ts';
import type { XAnswer, XCase } from '../workloads/x.ts';
import { type Engine, solution } from './engine.ts';

/** The grades by the number of achieved indicators. */
const GRADES = [
  'unsatisfactory',
  'unsatisfactory',
  'unsatisfactory',
  'satisfactory',
  'effective',
  'excellent',
];

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
  return { kpi_grade: GRADES[achieved] ?? '', met, below };
}

/** The texts of 0.00 to 5.00 by their hundredths. */
const TEXTS = Array.from({ length: 501 }, (_, hundredths) => (hundredths / 100).toFixed(2));

/** Divisible by every number of respondents from 3 to 7: with it, means are compared as whole numbers. */
const COMMON = 420;

/** The means of the case at hand, times `COMMON`. */
const scaled: number[] = [];

function x(one: XCase): XAnswer {
  const { scores, sheet } = one;
  let sum = 0;
  for (let i = 0; i < scores.length; i += 1) sum += Math.round((scores[i] ?? 0) * 100);
  // The mean of four, a half up.
  const score = (sum + 2) >> 2;
  const means: { competency: number; mean: string }[] = [];
  // The three lowest means, in order.
  let [first, second, third] = [Infinity, Infinity, Infinity];
  for (let i = 0; i < sheet.length; i += 1) {
    const row = sheet[i];
    if (row === undefined) continue;
    const { competency, marks } = row;
    let total = 0;
    let count = 0;
    for (let j = 0; j < marks.length; j += 1) {
      const given = marks[j];
      if (given === undefined || given.relation === 'self') continue;
      total += given.mark;
      count += 1;
    }
    means.push({ competency, mean: TEXTS[Math.floor((total * 200 + count) / (count * 2))] ?? '' });
    const mean = total * (COMMON / count);
    scaled[i] = mean;
    if (mean < third) {
      if (mean < second) {
        third = second;
        if (mean < first) {
          second = first;
          first = mean;
        } else second = mean;
      } else third = mean;
    }
  }
  const lowest: number[] = [];
  for (let i = 0; i < means.length; i += 1) {
    if ((scaled[i] ?? 0) <= third) lowest.push(means[i]?.competency ?? 0);
  }
  return { score: TEXTS[score] ?? '', grade: gradeOf(score), means, lowest };
}

function gradeOf(hundredths: number): string {
  if (hundredths < 200) return 'unsatisfactory';
  if (hundredths < 300) return 'satisfactory';
  return hundredths < 400 ? 'proper' : 'effective';
}

/** Functions written by hand. */
export const handWritten: Engine = {
  name: 'hand-written',
  load: async () => ({
    w: solution({ run: w, answer: (answer) => answer }),
    x: solution({ run: x, answer: (answer) => answer }),
  }),
};
