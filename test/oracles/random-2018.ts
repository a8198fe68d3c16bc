/** Random cases of the 2018 generation, near the bounds of every rule. */
import { COMPETENCIES, type Facts2018 } from './facts-2018.ts';
import type { Random } from './random.ts';
import type { Indicator, Meeting } from './shared-rules.ts';

const E_CODES = 'E-1 E-R-1 E-2 E-3 E-R-2 E-R-3 E-G-1 E-G-2 E-4 E-R-4 E-G-3 E-G-4'.split(' ');
const B_CODES = 'B-1 B-2 B-4 B-5'.split(' ');
/** Codes that only the annex of No 324 names, and codes that no order of the generation names. */
const RARE_CODES = 'E-5 E-R-5 B-3 E-6 C-1 E-R-6'.split(' ');

/** The codes that most cases of a body have; those twice that depend on more than the code. */
export const CODES = { akimat: [...E_CODES, 'E-3', 'E-3'], apparatus: [...B_CODES, 'B-2'] };

function category(random: Random, codes: readonly string[]): string {
  const code = random.one(random.onceIn(20) ? RARE_CODES : codes);
  return random.onceIn(3) ? code.replace('E', 'Е').replace('B', 'В') : code;
}

/** Around three months. */
const months = (random: Random): number =>
  random.onceIn(8) ? random.from(0, 3) : random.one([3, 4, random.from(3, 400)]);

/** Five KPIs mostly, with any number achieved. */
export function kpis(random: Random): Indicator[] {
  const length = random.onceIn(6) ? random.from(0, 8) : 5;
  const achieved = random.from(0, length);
  return random.some(
    random.list(length, (at) => ({ achieved: at < achieved })),
    length,
  );
}

/** How many indicators every group has at least; some have more. */
const FEWEST = [3, 3, 3, 3, 2, 3, 3, 3, 1, 1, 1];

/** As many indicators observed as every group has; of one competency any number up to more than any group has. */
function competencies(random: Random): NonNullable<Facts2018['competencies']>[number][] {
  const chosen = random.some(
    COMPETENCIES.map((competency, at) => ({ competency, most: FEWEST[at] ?? 1 })),
    random.onceIn(8) ? 0 : random.from(1, COMPETENCIES.length),
  );
  const bold = random.below(2 * chosen.length);
  const listed = chosen.map(({ competency, most }, at) => {
    const observed = random.from(0, at === bold && most > 1 ? most + random.from(0, 4) : most);
    return { competency, observed: random.count(observed) };
  });
  return random.onceIn(150) ? [...listed, ...listed.slice(0, 1)] : listed;
}

/** Members around five and none, those present around two thirds of them, votes around a tie. */
export function commission(random: Random): Meeting {
  const members = random.onceIn(10) ? random.from(0, 1) : random.from(2, 13);
  const twoThirds = Math.ceil((2 * members) / 3);
  const near = random.onceIn(2) ? random.from(twoThirds - 1, twoThirds + 1) : random.from(0, members);
  const present = random.onceIn(100) ? members + 1 : Math.min(Math.max(near, 0), members);
  const half = Math.floor(present / 2);
  const pro = random.onceIn(2) ? half : random.from(0, present);
  const contra = random.onceIn(100)
    ? present + 1
    : random.onceIn(2)
      ? Math.min(pro, present - pro)
      : present - pro;
  return {
    members: random.count(members),
    present: random.count(present),
    ...random.mostly(12, 'votes_for', () => random.count(pro)),
    ...random.mostly(12, 'votes_against', () => random.count(contra)),
    ...random.mostly(4, 'chair_for', () => random.onceIn(2)),
    ...random.mostly(4, 'secretary_voted', () => random.onceIn(3)),
  };
}

/** One case; any fact may be missing. */
export function case2018(random: Random, codes: readonly string[]): Facts2018 {
  return {
    ...random.mostly(25, 'months_in_position', () => random.count(months(random))),
    ...random.mostly(25, 'on_probation', () => random.onceIn(15)),
    ...random.mostly(15, 'category', () => category(random, codes)),
    ...random.mostly(4, 'head_of_unit', () => random.onceIn(2)),
    ...random.mostly(5, 'serves_public', () => random.onceIn(2)),
    ...random.mostly(15, 'kpis', () => kpis(random)),
    ...random.mostly(15, 'competencies', () => competencies(random)),
    ...random.mostly(15, 'commission', () => commission(random)),
  };
}
