/** Random quarters of the 2023 generation, near the bounds of annex 3 and of the grades. */
import type { Quarter } from './baydibek-maslikhat/facts.ts';
import { ANNEX_3 } from './baydibek-maslikhat/scores.ts';
import { hundredths, type Random, thousandths } from './random.ts';
import type { Count } from './shared-rules.ts';

/** The scores at which grades turn, in thousandths, with those beside them. */
const TURNS = [0, 1000, 2000, 3000, 4000, 5000].flatMap((turn) =>
  [-10, -6, -5, -4, -1, 0, 5, 10].map((d) => turn + d),
);
/** Numbers that binary fractions do not have: 2.675 is rounded down by them, 0.1 + 0.2 is more than 0.3. */
export const TRAPS = '0.1 0.2 0.3 0.7 1.005 1.115 1.995 2.675 2.995 3.825 3.995 4.35'.split(' ');

const inFive = (mils: number): number => Math.min(Math.max(mils, 0), 5000);

function score(random: Random, near: number): string {
  if (random.onceIn(400)) return random.one(['5.01', '5.001', '-0.01']);
  if (random.onceIn(6)) return random.one(TRAPS);
  if (random.onceIn(3)) return thousandths(inFive(random.one(TURNS)));
  return thousandths(inFive(near + random.from(-30, 30)));
}

const mils = (text: string): number => Math.round(Number(text) * 1000);

/** The rows of annex 3, the first of which has no end. */
const ROWS = [['100', '250', '5', '5'] as const, ...ANNEX_3];

interface Kpi {
  readonly percent: Count;
  readonly score: Count;
}

const kpiOf = (random: Random, percent: number, score: number): Kpi => ({
  percent: random.decimal(thousandths(Math.max(0, percent))),
  score: random.decimal(thousandths(inFive(score))),
});

/** A percentage of a row of annex 3 and a score of its interval, at the ends or anywhere between. */
function kpiByAnnex3(random: Random): Kpi {
  const [from, to, low, high] = random.one(ROWS);
  const inside = (one: string, other: string) =>
    random.one([mils(one), mils(other), random.from(mils(one), mils(other))]);
  return kpiOf(random, inside(from, to), inside(low, high));
}

/** An end of a row of annex 3, of the percentage or of the score, or a little beside it. */
function kpiAtBound(random: Random): Kpi {
  const [from, to, low, high] = random.one(ROWS);
  const beside = () => random.one([-10, -1, 0, 1, 10]);
  const end = random.below(2);
  if (random.onceIn(2))
    return kpiOf(random, mils(end === 0 ? from : to) + beside(), mils(end === 0 ? low : high));
  return kpiOf(random, mils(random.one([from, to])), mils(end === 0 ? low : high) + beside());
}

/** How a year is scored: near some amount, and whether the scores of KPIs are by annex 3. */
interface Year {
  readonly near: number;
  readonly byAnnex: boolean;
}

function kpisOfQuarter(random: Random, { near, byAnnex }: Year): Kpi[] {
  return random.list(random.onceIn(4) ? random.from(0, 7) : random.from(3, 5), () => {
    if (byAnnex) return kpiByAnnex3(random);
    const percent = random.onceIn(300) ? '-0.01' : hundredths(random.below(13000));
    return { percent: random.decimal(percent), score: random.decimal(score(random, near)) };
  });
}

function quarter(random: Random, number: number, year: Year): Quarter {
  const mark = (): Count =>
    random.decimal(random.onceIn(2) ? thousandths(inFive(year.near)) : score(random, year.near));
  return {
    quarter: random.whole(random.onceIn(300) ? random.one([0, 5]) : number),
    ...random.mostly(12, 'kpis', () => kpisOfQuarter(random, year)),
    ...random.mostly(12, 'ranking', () => ({
      quality: mark(),
      timeliness: mark(),
      initiative: mark(),
      discipline: mark(),
    })),
  };
}

/** Quarters whose mean is a trap: 4, 3.5, 5 and 2.8 have 3.825; 2.6 and 2.75 have 2.675. */
const TRAP_YEARS = [
  ['4', '3.5', '5', '2.8'],
  ['2.6', '2.75'],
  ['0.1', '0.2', '0.3', '0.4'],
  ['3.99', '3.99', '4', '4'],
  ['2.99', '2.99', '2.99', '3.01'],
];

/** Quarters with these scores, each mark alike, so that the mean is the quarters' own. */
const plainYear = (random: Random, scores: readonly string[]): Quarter[] =>
  scores.map((text, at) => {
    const mark = random.decimal(text);
    return {
      quarter: at + 1,
      kpis: random.list(random.from(3, 5), () => ({ percent: random.decimal('99.99'), score: mark })),
      ranking: { quality: mark, timeliness: random.decimal(text), initiative: mark, discipline: mark },
    };
  });

/** The quarters of a year: a trap, some hundredths whose mean often ends in five thousandths, or any. */
export function quarters(random: Random): Quarter[] {
  if (random.onceIn(8)) return plainYear(random, random.one(TRAP_YEARS));
  if (random.onceIn(4)) {
    const cents = random.list(random.one([2, 4]), () => hundredths(random.from(0, 500)));
    return plainYear(random, cents);
  }
  const numbers = random.some([1, 2, 3, 4], random.onceIn(12) ? 0 : random.from(1, 4));
  const year: Year = { near: random.one(TURNS), byAnnex: random.onceIn(2) };
  const listed = numbers.map((number) => quarter(random, number, year));
  return random.onceIn(150) ? [...listed, ...listed.slice(0, 1)] : listed;
}

/** A quarter whose KPIs are all by annex 3 but for one, at a bound of it. */
export function quarterAtBound(random: Random): Quarter {
  const kpis = [kpiByAnnex3(random), kpiAtBound(random), kpiByAnnex3(random)];
  return { quarter: random.from(1, 4), kpis };
}
