import { expect, test } from 'vitest';
import type { PlainValue } from '../../engine/index.ts';
import { TEST_LIMIT } from '../fuzz/runs.ts';
import { almatyAfter, almatyBefore } from './almaty-oblast-akimat/index.ts';
import type { Reading, Verdict } from './answer.ts';
import { atyrau2018, atyrau2022 } from './atyrau-akimat.ts';
import { baydibek } from './baydibek-maslikhat/index.ts';
import * as outcomes from './outcomes.ts';
import { Random } from './random.ts';
import { case2017 } from './random-2017.ts';
import { CODES, case2018 } from './random-2018.ts';
import { case2023 } from './random-2023.ts';
import { ryskulov } from './ryskulov-akimat.ts';
import { difference, outcomesOf, sidesOf, verdictAnswers } from './sides.ts';
import { sjcAfter, sjcBefore } from './sjc-apparatus.ts';

const READINGS: readonly Reading[] = ['adopted', 'literal'];
/** How many cases of each edition are answered; those refused come on top. */
const CASES = 10_000;
/** How many of them, at least, say everything that is asked. */
const COMPLETE = 3_500;
/** How often each outcome comes up at least. */
const AT_LEAST = 10;

interface Edition<F> {
  readonly oracle: (facts: F, reading: Reading) => Verdict;
  readonly made: (random: Random) => F;
  readonly expected: (literal: boolean) => outcomes.Outcomes;
}

/** Random cases of an edition, answered in both readings by the oracle, the interpreter and the generated code. */
function edition<F>(methodology: string, on: string, { oracle, made, expected }: Edition<F>): void {
  const title = `${methodology} on ${on} answers ${CASES} cases as the oracle does`;
  test(title, { timeout: TEST_LIMIT }, () => {
    const sides = sidesOf(methodology, on);
    const seen = { adopted: new Map<string, number>(), literal: new Map<string, number>() };
    const differences: object[] = [];
    let complete = 0;
    for (let seed = 1, answered = 0; answered < CASES && differences.length < 3; seed += 1) {
      const facts = made(new Random(seed));
      const given = sides(facts as PlainValue);
      for (const reading of READINGS) {
        const verdict = verdictAnswers(oracle(facts, reading));
        for (const outcome of new Set(outcomesOf(verdict))) {
          seen[reading].set(outcome, (seen[reading].get(outcome) ?? 0) + 1);
        }
        for (const side of ['interpreter', 'code'] as const) {
          const found = difference(verdict, given[reading][side]);
          if (found !== null) differences.push({ seed, reading, side, found, facts: JSON.stringify(facts) });
        }
        if (reading === 'adopted' || verdict === 'refused') continue;
        answered += 1;
        if (Object.values(verdict).every(({ status }) => status !== 'missing-facts')) complete += 1;
      }
    }
    expect(differences).toEqual([]);
    expect(complete).toBeGreaterThan(COMPLETE);
    for (const reading of READINGS) {
      const wanted = outcomes.wordsOf(expected(reading === 'literal'));
      expect([...seen[reading].keys()].sort(), reading).toEqual(wanted.sort());
      expect([...seen[reading]].filter(([, often]) => often < AT_LEAST)).toEqual([]);
    }
  });
}

const akimat = {
  made: (random: Random) => case2018(random, CODES.akimat),
  expected: () => outcomes.AKIMAT_2018,
};
const apparatus = { made: (random: Random) => case2018(random, CODES.apparatus) };

edition('ryskulov-akimat', '2019-01-15', { ...akimat, oracle: ryskulov });
edition('atyrau-akimat', '2021-01-15', { ...akimat, oracle: atyrau2018 });
edition('atyrau-akimat', '2022-06-15', { ...akimat, oracle: atyrau2022 });
edition('sjc-apparatus', '2018-05-15', {
  ...apparatus,
  oracle: sjcBefore,
  expected: () => outcomes.APPARATUS_BEFORE,
});
edition('sjc-apparatus', '2019-01-15', {
  ...apparatus,
  oracle: sjcAfter,
  expected: () => outcomes.APPARATUS_AFTER,
});
edition('almaty-oblast-akimat', '2017-05-15', {
  oracle: almatyBefore,
  made: (random) => case2017(random, false),
  expected: outcomes.OBLAST_2017,
});
edition('almaty-oblast-akimat', '2017-12-15', {
  oracle: almatyAfter,
  made: (random) => case2017(random, true),
  expected: outcomes.OBLAST_2017,
});
edition('baydibek-maslikhat', '2024-01-15', {
  oracle: baydibek,
  made: case2023,
  expected: outcomes.MASLIKHAT_2023,
});
