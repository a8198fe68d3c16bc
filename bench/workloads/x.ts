/** The workload X: the case of 2023. The rounded mean of four scores, graded; the exact means of marks, the three lowest. */
import { type Choose, chooser } from '../../test/engine/generate/chooser.ts';
import { casesOf, type Workload } from './workload.ts';

/** One person's case, as JSON carries it. */
export interface XCase {
  /** Four, each with at most two digits behind the point. */
  readonly scores: readonly number[];
  readonly sheet: readonly {
    readonly competency: number;
    /** Of three to seven respondents, 1 to 5; the self-assessment is not among them. */
    readonly marks: readonly number[];
  }[];
}

/** What every engine has to find. `score` and `mean` have two digits behind the point, a half rounded up. */
export interface XAnswer {
  readonly score: string;
  readonly grade: string;
  readonly means: readonly { readonly competency: number; readonly mean: string }[];
  /** The competencies with fewer than three lower means, in the order of the sheet. */
  readonly lowest: readonly number[];
}

/** X with its cases; the expected answers are found by big integers and by nothing that an engine uses. */
export const X: Workload<XCase, XAnswer> = {
  cases: (count, seed) => casesOf(count, madeUp, chooser(seed)),
  expected: ({ scores, sheet }) => {
    const score = rounded({ top: scores.map(hundredths).reduce((a, b) => a + b), bottom: 4n });
    const means = sheet.map(({ competency, marks }) => {
      const top = marks.map(BigInt).reduce((a, b) => a + b);
      return { competency, top, bottom: BigInt(marks.length) };
    });
    return {
      score: decimal(score),
      grade: grade(score),
      means: means.map(({ competency, top, bottom }) => ({
        competency,
        mean: decimal(rounded({ top: top * 100n, bottom })),
      })),
      lowest: means
        .filter((own) => means.filter((other) => isLower(other, own)).length < 3)
        .map(({ competency }) => competency),
    };
  },
};

interface Quotient {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** The hundredths that a number of two digits was written with. */
function hundredths(score: number): bigint {
  const [whole = '', digits = ''] = String(score).split('.');
  return BigInt(whole + digits.padEnd(2, '0'));
}

/** To a whole number, a half up; nothing is below zero. */
function rounded({ top, bottom }: Quotient): bigint {
  return (2n * top + bottom) / (2n * bottom);
}

function decimal(hundredths: bigint): string {
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}

function isLower(a: Quotient, b: Quotient): boolean {
  return a.top * b.bottom < b.top * a.bottom;
}

function grade(hundredths: bigint): string {
  if (hundredths < 200n) return 'unsatisfactory';
  if (hundredths < 300n) return 'satisfactory';
  return hundredths < 400n ? 'proper' : 'effective';
}

function madeUp(choose: Choose): XCase {
  return {
    scores: madeUpScores(choose),
    sheet: subset(choose, 12, 8 + choose(5)).map((competency) => ({
      competency,
      marks: Array.from({ length: 3 + choose(5) }, () => 1 + choose(5)),
    })),
  };
}

/**
 * Four scores: spread evenly over the whole range, or around one, as a year's scores are. Every fourth mean lies in
 * the middle between two numbers of two digits, such as 3.825 and 2.675, which as floating-point numbers lie below it.
 */
function madeUpScores(choose: Choose): number[] {
  const around = choose(2) === 0 ? null : 100 + choose(401);
  const one = () => (around === null ? choose(501) : Math.min(500, Math.max(0, around - 30 + choose(61))));
  return Array.from({ length: 4 }, () => one() / 100);
}

/** So many of the numbers from 1 to `most`, in their order. */
function subset(choose: Choose, most: number, count: number): number[] {
  const left = Array.from({ length: most }, (_, at) => at + 1);
  while (left.length > count) left.splice(choose(left.length), 1);
  return left;
}
