import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { adisteme, scratch } from '../cli/run-cli.ts';

const files = scratch();
const ACT = readFileSync('methodologies/ryskulov-akimat/ryskulov-2018-144.adisteme', 'utf8');
const HEAD = 'language en\nact a\npoint 1\n  decision d: yes-no\n    = ';

const TEXTS: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ['an empty file', '', /:1:1: error: /],
  ['bytes that are no text', Uint8Array.from({ length: 100_000 }, (_, n) => (n * 7919) % 256), /:\d+:\d+: /],
  ['100,000 open parentheses', HEAD + '('.repeat(100_000), /:5:\d+: error: /],
  ['100,000 nested parentheses', `${HEAD}${'('.repeat(100_000)}1${')'.repeat(100_000)}`, /:5:\d+: error: /],
  ['a NUL', 'language en\nact a\0\n', /:2:6: error: /],
  ['a text that does not end', ACT.replace('ru "постановление"', 'ru "постановление'), /:6:\d+: error: /],
  ['no language', ACT.slice(ACT.indexOf('\n')), /: error: .*(language en)/],
];

test.each(TEXTS)('%s is neither formatted nor translated, and stays as it is', async (_, content, place) => {
  const file = files.write('text.adisteme', content);
  const before = readFileSync(file);
  for (const command of [
    ['format', file],
    ['format', file, '--write'],
    ['translate', file, '--to', 'ru'],
  ]) {
    const { status, stdout, stderr } = await adisteme([...command, '--lang', 'en']);
    expect(stdout, command.join(' ')).toBe('');
    expect([1, 2]).toContain(status);
    expect(stderr).toMatch(place);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr.length).toBeLessThan(20_000);
  }
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a byte order mark and other line ends are no mistake: the canonical text comes out', async () => {
  for (const text of [`\uFEFF${ACT}`, ACT.replaceAll('\n', '\r\n'), ACT.replaceAll('\n', '\r')]) {
    const { status, stdout, stderr } = await adisteme(['format', files.write('other.adisteme', text)]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(ACT);
  }
});

const QUARTERS = 'quarters: [{ quarter: 1, bonuses: [{ activity: p5_01, points: 5 }], breaches: 0 }]';

test.each([
  ['ryskulov-akimat', '2019-01-15', 'facts: { months_in_position: 0.30000000000000004 }', /^-:1:\d+: /],
  ['ryskulov-akimat', '2019-01-15', 'facts: { kpis: [{ achieved: true, weight: 1 }] }', /weight/],
  ['ryskulov-akimat', '2019-01-15', 'facts: { commission: { members: 5, present: 6 } }', /^-:1:\d+: /],
  ['ryskulov-akimat', '2019-01-15', 'facts: { category: E-5 }', /E-5/],
  [
    'ryskulov-akimat',
    '2019-01-15',
    'facts: { competencies: [{ competency: leadership, observed: 1 }] }',
    /leadership/,
  ],
  ['atyrau-akimat', '2021-01-15', 'facts: { category: E-5 }', /E-5/],
  ['sjc-apparatus', '2019-01-15', 'facts: { category: B-3 }', /B-3/],
  ['almaty-oblast-akimat', '2017-12-15', `facts: { ${QUARTERS} }`, /points/],
  ['almaty-oblast-akimat', '2017-05-15', `facts: { ${QUARTERS.replace('5 }', '6 }')} }`, /6/],
  ['almaty-oblast-akimat', '2017-05-15', 'facts: { plan_marks: [1] }', /1/],
  ['almaty-oblast-akimat', '2017-05-15', 'facts: { plan_marks: [6] }', /6/],
  [
    'baydibek-maslikhat',
    '2024-01-15',
    'facts: { period: { start: 2023-02-29, end: 2023-12-31 } }',
    /2023-02-29/,
  ],
  ['baydibek-maslikhat', '2024-01-15', 'facts: { quarters: [{ quarter: 5 }] }', /5/],
  ['baydibek-maslikhat', '2024-01-15', 'facts: { respondents: [{ relation: friend, marks: [] }] }', /friend/],
])('%s on %s refuses %s', async (methodology, on, input, message) => {
  const evaluate = ['evaluate', methodology, '--on', on, '--case', '-', '--json', '--lang', 'en'];
  const { status, stdout, stderr } = await adisteme(evaluate, input);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^-:1:\d+: /);
  expect(stderr).toMatch(message);
});
