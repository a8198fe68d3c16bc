import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examineAct, reached } from './pipeline.ts';
import { ACTS } from './real-files.ts';
import { INPUT_LIMIT, runs, TEST_LIMIT } from './runs.ts';
import { changed } from './text-change.ts';
import { textChanges } from './text-changes.ts';
import { withinTime } from './watchdog.ts';

const cases = fc.array(fc.nat({ max: 2000 }), { minLength: 1, maxLength: 3 });

function textOf(path: string): string {
  return ACTS.find((act) => act.path === path)?.text ?? '';
}

test('what never ends is ended and told', () => {
  const endless = (): never => {
    for (;;);
  };
  expect(() => withinTime(50, endless)).toThrow(/timed out/);
  expect(withinTime(1000, () => 5)).toBe(5);
});

test(
  'changed acts go the whole way without an exception, in time and within bounds',
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ACTS.map(({ path }) => path)),
        textChanges,
        cases,
        (path, changes, numbers) => {
          const text = changed(textOf(path), changes);
          withinTime(INPUT_LIMIT, () => examineAct({ path, text }, numbers));
        },
      ),
      runs(200),
    );
    if (process.env['ADISTEME_FUZZ_SECONDS'] !== undefined) console.log(reached);
    // The changes are of use only when many of them still leave something to evaluate.
    expect(reached.formatted / reached.texts).toBeGreaterThan(0.2);
    expect(reached.explanations).toBeGreaterThan(reached.texts / 4);
  },
  TEST_LIMIT,
);
