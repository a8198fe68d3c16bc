/** Random cases of the 2017 generation, near the bounds of every rule. */
import { ANNEX_1_1, type Bonus, type Facts2017, type Quarter } from './almaty-oblast-akimat/facts.ts';
import type { Random } from './random.ts';
import { commission } from './random-2018.ts';

/** The amounts of points that points 27 and 32 tell apart: the bounds and one more and less. */
const TURNS = [78, 80, 81, 100, 104, 105, 106, 107, 129, 130, 131];

const activity = (random: Random): string => {
  const [points, rows] = random.one(ANNEX_1_1);
  const row = random.from(1, random.onceIn(200) ? rows + 1 : rows);
  return `p${points}_${String(row).padStart(2, '0')}`;
};

function bonus(random: Random, amended: boolean): Bonus {
  const times = random.mostly(2, 'times', () => random.whole(random.onceIn(100) ? 0 : random.from(1, 3)));
  if (amended) return { activity: activity(random), ...times };
  const points = random.mostly(60, 'points', () =>
    random.whole(random.onceIn(200) ? random.one([0, 6]) : random.from(1, 5)),
  );
  return { activity: random.one(['a task', '1', '2.5']), ...points, ...times };
}

/** Bonuses that reach `goal` points, mostly one of five points done so many times and one of the rest. */
function reaching(goal: number, amended: boolean): Bonus[] {
  const of = (points: number, times: number): Bonus[] => {
    if (points < 1 || times < 1) return [];
    return [amended ? { activity: `p${points}_01`, times } : { activity: 'task', points, times }];
  };
  return [...of(5, Math.floor(goal / 5)), ...of(goal % 5, 1)];
}

function quarter(random: Random, number: number, amended: boolean, goal: number | null): Quarter {
  const total = goal ?? random.one(TURNS);
  const breaches = Math.max(0, Math.ceil((100 - total) / 2)) + random.below(3);
  const anyhow = goal === null && random.onceIn(3);
  return {
    quarter: random.whole(random.onceIn(300) ? random.one([0, 5]) : number),
    bonuses: anyhow
      ? random.list(random.from(0, 4), () => bonus(random, amended))
      : reaching(total - 100 + 2 * breaches, amended),
    breaches: random.count(anyhow ? random.from(0, 60) : breaches),
  };
}

/** Any quarters; or all near one bound, so that their mean is at the bound, just above or just below it. */
function quarters(random: Random, amended: boolean): Quarter[] {
  const numbers = random.some([1, 2, 3, 4], random.onceIn(10) ? 0 : random.from(1, 4));
  const goal = random.onceIn(2) ? null : random.one(TURNS);
  const listed = numbers.map((number) => {
    return quarter(
      random,
      number,
      amended,
      goal === null ? null : goal + (random.onceIn(4) ? random.from(-1, 1) : 0),
    );
  });
  return random.onceIn(150) ? [...listed, ...listed.slice(0, 1)] : listed;
}

/** Marks of up to seven items: all alike, alike but for one, or any. */
function planMarks(random: Random): (number | string)[] {
  const length = random.onceIn(6) ? random.from(5, 7) : random.onceIn(15) ? 0 : random.from(1, 4);
  const usual = random.one([2, 3, 4, 5, 5]);
  const spread = random.below(3);
  const different = random.below(length);
  return random.list(length, (at) => {
    if (random.onceIn(400)) return random.one([1, 6]);
    return random.whole(spread === 2 || (spread === 1 && at === different) ? random.from(2, 5) : usual);
  });
}

/** One case; any fact may be missing. `amended`: for the edition with annex 1-1. */
export function case2017(random: Random, amended: boolean): Facts2017 {
  return {
    ...random.mostly(25, 'months_in_position', () =>
      random.count(random.onceIn(8) ? random.from(0, 3) : random.from(3, 300)),
    ),
    ...random.mostly(25, 'on_probation', () => random.onceIn(15)),
    ...random.mostly(3, 'commission', () => {
      const { members, present } = commission(random);
      return { members, present };
    }),
    ...random.mostly(20, 'quarters', () => quarters(random, amended)),
    ...random.mostly(20, 'plan_marks', () => planMarks(random)),
  };
}
