import { expect, test } from 'vitest';
import { ACTS, gradedCases } from '../replay/graded-body.ts';
import { adisteme, scratch } from './run-cli.ts';

const files = scratch();
for (const { path, text } of ACTS) files.write(path, text);
const written = (count: number) =>
  files.write(
    `cases-${count}.ndjson`,
    gradedCases(count)
      .map((one) => `${JSON.stringify(one)}\n`)
      .join(''),
  );
const replayed = async (count: number, ...args: string[]) => {
  const acts = ['--methodologies', files.folder, '--editions', 'all'];
  const { status, stdout } = await adisteme(['replay', written(count), ...acts, ...args]);
  expect(status).toBe(0);
  return stdout;
};

test.each([
  [
    'en',
    `Grades that fall and rise
  120 grades fall: result (2020-02-01 → 2021-02-01)
      because of point 1 (change-2021, point 1)
      best → good: 80
      good → low: 40
  40 grades rise: other: low (2020-02-01) → good (2021-02-01)
      because of point 2 (change-2021, point 2)

Other answers that change between editions
  400 cases: points changes (2020-02-01 → 2021-02-01)
      because of point 3 (change-2021, point 3)
  400 cases: told: values that differ (2020-02-01) → nothing (2021-02-01)
      because of point 4 (change-2021, point 4)
`,
  ],
  [
    'ru',
    `Оценки, которые понижаются и повышаются
  120 оценок понижаются: result (2020-02-01 → 2021-02-01)
      причина: пункт 1 (change-2021, пункт 1)
      best → good: 80
      good → low: 40
  40 оценок повышаются: other: low (2020-02-01) → good (2021-02-01)
      причина: пункт 2 (change-2021, пункт 2)
`,
  ],
  [
    'kk',
    `Төмендейтін және көтерілетін бағалар
  120 баға төмендейді: result (2020-02-01 → 2021-02-01)
      себебі: 1-тармақ (change-2021, 1-тармақ)
      best → good: 80
      good → low: 40
  40 баға көтеріледі: other: low (2020-02-01) → good (2021-02-01)
      себебі: 2-тармақ (change-2021, 2-тармақ)
`,
  ],
])('how many grades fall and rise because of what is told first, in %s', async (language, told) => {
  expect(await replayed(400, '--lang', language)).toContain(told);
});

test('also where changes are told case by case', async () => {
  const text = await replayed(5, '--lang', 'en');
  expect(text).toContain(`Grades that fall and rise
  1 grade falls: result: good (2020-02-01) → low (2021-02-01)
      because of point 1 (change-2021, point 1)

Answers that change between editions
  case-0
`);
});

test('parts of any size and any number of threads tell the same', async () => {
  const whole = await replayed(400, '--json', '--workers', '1');
  for (const args of [
    ['--part-size', '0.005'],
    ['--part-size', '0.02', '--workers', '2'],
    ['--workers', '3'],
  ]) {
    expect(await replayed(400, '--json', ...args)).toBe(whole);
  }
  expect(JSON.parse(whole).groups).toMatchObject([
    { name: 'points', from: null, to: null, direction: null, cases: 400 },
    { name: 'told', from: null, to: { value: 'nothing' }, direction: null, cases: 400 },
    { name: 'result', from: { value: 'best' }, to: { value: 'good' }, direction: 'falls', cases: 80 },
    { name: 'result', from: { value: 'good' }, to: { value: 'low' }, direction: 'falls', cases: 40 },
    { name: 'other', from: { value: 'low' }, to: { value: 'good' }, direction: 'rises', cases: 40 },
  ]);
});
