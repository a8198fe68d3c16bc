/** Random cases of the 2023 generation, near the bounds of every rule. */
import { type Facts2023, HEAD_COMPETENCIES, type Respondent } from './baydibek-maslikhat/facts.ts';
import type { Random } from './random.ts';
import { commission, kpis } from './random-2018.ts';
import { quarterAtBound, quarters, TRAPS } from './random-quarters-2023.ts';

/** Heads in either alphabet, heads only with a unit, and others, of codes that some order has and that none has. */
const HEADS = 'B-1 В-1 C-1 С-1 D-1 C-O-1 С-О-1 D-O-1 D-О-1 D-R-1 C-R-1 С-R-1 E-1 Е-1 E-2 E-R-1'.split(' ');
const HEADS_OF_UNITS = 'B-3 В-3 C-3 С-3 D-3'.split(' ');
const OTHERS = 'B-2 B-4 C-2 C-4 D-2 C-O-2 D-O-3 E-3 Е-4 E-R-2 E-G-1 E-R-4 Z-9'.split(' ');

const FROM = ['2021-06-30', '2021-07-01', '2022-01-01', '2022-07-01'];
const UNTIL = ['2022-06-30', '2022-12-31', '2023-01-01', '2023-12-31'];

function respondent(random: Random): Respondent {
  const named = random.onceIn(6) ? HEAD_COMPETENCIES.length : random.from(0, 5);
  const marks = random.some(HEAD_COMPETENCIES, named).map((competency) => ({
    competency,
    mark: random.decimal(
      random.onceIn(4) ? random.one(TRAPS) : random.onceIn(1500) ? '-0.01' : `${random.from(0, 5)}`,
    ),
  }));
  return {
    relation: random.one(['self', 'superior', 'subordinate', 'peer', 'peer', 'peer']),
    marks: random.onceIn(800) ? [...marks, ...marks.slice(0, 1)] : marks,
  };
}

function category(random: Random): string {
  return random.one(random.one([HEADS, HEADS_OF_UNITS, OTHERS]));
}

/** A head of whom little is told but a quarter at a bound of annex 3. */
const headAtBound = (random: Random): Facts2023 => ({
  category: random.one(HEADS),
  months_in_position: random.from(1, 12),
  was_absent: false,
  quarters: [quarterAtBound(random)],
});

/** One case; any fact may be missing. */
export function case2023(random: Random): Facts2023 {
  if (random.onceIn(5)) return headAtBound(random);
  const transitional = random.onceIn(4);
  return {
    ...random.mostly(30, 'months_in_position', () =>
      random.count(random.onceIn(8) ? random.from(0, 2) : random.from(1, 200)),
    ),
    ...random.mostly(20, 'category', () => category(random)),
    ...random.mostly(6, 'head_of_unit', () => random.onceIn(2)),
    ...random.mostly(12, 'was_absent', () => transitional || random.onceIn(6)),
    ...random.mostly(12, 'period', () => {
      if (random.onceIn(200)) return { start: '2022-12-31', end: '2022-12-30' };
      if (transitional)
        return { start: random.one(FROM.slice(1)), end: random.one(['2022-12-31', '2022-07-01']) };
      return { start: random.one(FROM), end: random.one(UNTIL) };
    }),
    ...(random.onceIn(3) && { months_to_period_end: random.count(random.from(0, 5)) }),
    ...random.mostly(15, 'quarters', () => quarters(random)),
    ...random.mostly(8, 'respondents', () =>
      random.list(random.onceIn(5) ? random.from(0, 2) : random.from(2, 8), () => respondent(random)),
    ),
    ...random.mostly(4, 'kpis', () => kpis(random)),
    ...random.mostly(4, 'commission', () => commission(random)),
  };
}
