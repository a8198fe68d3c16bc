import { expect, test } from 'vitest';
import { adisteme, scratch } from './run-cli.ts';

const files = scratch();
files.write(
  'base.adisteme',
  `language en

act base-2020
  document: "order" № 1, 2020-01-01
  approves: body "Some body" ru "Орган" kk "Орган"
  enters into force: 2020-02-01

point 1
  fact achieved: integer 0..9 "Achieved"
  decision effective: yes-no "Effective"
    = achieved >= 3
`,
);

/** Forty good cases; the 20th expects what is not so, and behind the 30th comes what is no case. */
const numbers = Array.from({ length: 40 }, (_, at) => at + 1);
const facts = (n: number) => ({ achieved: n % 10 });
const expected = (n: number) => ({ effective: n === 20 ? true : n % 10 >= 3 });
const about = (n: number) => ({ id: `c${n}`, methodology: 'body', on: '2020-06-01' });
const good = numbers.map((n) => JSON.stringify({ ...about(n), facts: facts(n), expect: expected(n) }));

const written: readonly [string, string, number, number][] = [
  ['ndjson', [...good.slice(0, 30), '{"id": "x", "facts": {}}', ...good.slice(30)].join('\n'), 20, 31],
  [
    'json',
    `[\n${[...good.slice(0, 30), '{"id": "x", "facts": {}}', ...good.slice(30)].join(',\n')}\n]`,
    21,
    32,
  ],
  [
    'yaml',
    [...good.slice(0, 30), '{"id": "x", "facts": {}}', ...good.slice(30)]
      .map((one) => `- ${one}\n\n`)
      .join(''),
    39,
    61,
  ],
  [
    'csv',
    [
      'id,methodology,on,facts.achieved,expect.effective',
      ...numbers.map((n) => `"c\n${n}",body,2020-06-01,${facts(n).achieved},${expected(n).effective}`),
    ]
      .toSpliced(31, 0, 'x,,2020-06-01,1,true')
      .join('\n'),
    40,
    62,
  ],
];

test.each(written)('%s: cases, and the lines of what is wrong', async (kind, text, failing, bad) => {
  const file = files.write(`cases.${kind}`, text);
  const args = ['replay', file, '--methodologies', files.folder, '--json', '--lang', 'en'];
  const whole = await adisteme(args);
  expect(whole.status).toBe(2);
  expect(JSON.parse(whole.stdout)).toMatchObject({ cases: 40, passed: 39, failed: 1, unreadable: 1 });
  expect(whole.stderr).toContain(`${file}:${bad}`);
  expect(whole.stderr).toMatch(new RegExp(`${file}:${failing}(:\\d+)?: c\\n?20: effective: expected true`));
  const parts = await adisteme([...args, '--part-size', '0.0005', '--workers', '2']);
  expect([parts.status, parts.stdout, parts.stderr]).toEqual([2, whole.stdout, whole.stderr]);
});

test('bytes that are no text spoil their line and no other', async () => {
  const bytes = Buffer.concat([
    Buffer.from(`${good[0]}\n{"id": "`),
    Buffer.from([0xff]),
    Buffer.from(`"}\n${good[1]}\n`),
  ]);
  const file = files.write('bytes.ndjson', bytes);
  const { status, stdout, stderr } = await adisteme([
    'replay',
    file,
    ...['--methodologies', files.folder, '--json', '--lang', 'en'],
  ]);
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ cases: 2, unreadable: 1 });
  expect(stderr).toContain(`${file}:2:9: `);
});

test('a byte order mark and Windows line ends change nothing', async () => {
  const file = files.write('marked.ndjson', `\uFEFF${good.join('\r\n')}\r\n`);
  const { status, stdout, stderr } = await adisteme([
    'replay',
    file,
    ...['--methodologies', files.folder, '--json', '--lang', 'en'],
  ]);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ cases: 40, passed: 39 });
  expect(stderr).toContain(`${file}:20:`);
});
