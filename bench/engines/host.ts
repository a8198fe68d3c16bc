/** What hosts do for engines that cannot: the same for all of them, and as fast as it can be written. */
import type { XAnswer, XCase } from '../workloads/x.ts';

/** The grades of W by the number of achieved indicators. */
export const W_GRADES = [
  'unsatisfactory',
  'unsatisfactory',
  'unsatisfactory',
  'satisfactory',
  'effective',
  'excellent',
] as const;

/** The texts of 0.00 to 5.00 by their hundredths. */
const TEXTS = Array.from({ length: 501 }, (_, hundredths) => (hundredths / 100).toFixed(2));

/** Hundredths as a text with two digits. */
export function decimal(hundredths: number): string {
  return TEXTS[hundredths] ?? '';
}

/** The sum of the scores in hundredths, each of which is a whole number. */
export function sumOfHundredths(scores: XCase['scores']): number {
  let sum = 0;
  for (let i = 0; i < scores.length; i += 1) sum += Math.round((scores[i] ?? 0) * 100);
  return sum;
}

/** A mean rounded half up to hundredths. Quotients of small whole numbers are exact where a half is. */
export function roundedMean(mean: number): number {
  return Math.floor(mean * 100 + 0.5);
}

/** The grade of a score in hundredths. */
export function xGrade(hundredths: number): string {
  if (hundredths < 200) return 'unsatisfactory';
  if (hundredths < 300) return 'satisfactory';
  return hundredths < 400 ? 'proper' : 'effective';
}

/** The third lowest of so many means, counted with repetition; equal means of marks are equal numbers. */
export function thirdLowest(means: ArrayLike<number>, count: number): number {
  let [first, second, third] = [Infinity, Infinity, Infinity];
  for (let i = 0; i < count; i += 1) {
    const mean = means[i] ?? Infinity;
    if (mean >= third) continue;
    if (mean >= second) {
      third = mean;
      continue;
    }
    third = second;
    if (mean >= first) {
      second = mean;
      continue;
    }
    second = first;
    first = mean;
  }
  return third;
}

/** The answer of X, where the engine has found the score (in hundredths), the grade and the exact means. */
export function xAnswer(
  { sheet }: XCase,
  { score, grade, means }: { score: number; grade: string; means: readonly number[] },
): XAnswer {
  const third = thirdLowest(means, means.length);
  const rows: { competency: number; mean: string }[] = [];
  const lowest: number[] = [];
  for (let i = 0; i < sheet.length; i += 1) {
    const competency = sheet[i]?.competency ?? 0;
    const mean = means[i] ?? 0;
    rows.push({ competency, mean: decimal(roundedMean(mean)) });
    if (mean <= third) lowest.push(competency);
  }
  return { score: decimal(score), grade, means: rows, lowest };
}
