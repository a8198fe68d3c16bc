import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { casesOfText } from '../../../cases/index.ts';
import { openWorkspace } from '../../../dsl/index.ts';
import { referenceReplay } from '../../replay/reference-replay.ts';
import { BASE, CHANGE, pointsFile, realActs, sessionWith, storedCases, UNHURRIED } from './set-up.ts';

const ALL = { editions: 'all', draft: null } as const;

async function exported(format: 'csv' | 'json' | 'ndjson', changedOnly = false, id?: string) {
  const file = pointsFile([1, 5], { expect: { grade: 'low' }, ...(id === undefined ? {} : { id }) });
  const session = await sessionWith([BASE, CHANGE], [file]);
  await session.replay(ALL, UNHURRIED);
  return [...session.pieces(format, 'body', changedOnly)].join('');
}

describe('JSON', () => {
  test('is what the command line answers', async () => {
    const answer = JSON.parse(await exported('json'));
    expect(answer).toMatchObject({
      cases: 2,
      runs: 4,
      passed: 1,
      failed: 1,
      failures: [
        {
          case: 'case 1',
          unmet: [{ kind: 'decision', name: 'grade', expected: 'low', actual: 'middling' }],
        },
      ],
      changed: [
        {
          case: 'case 1',
          methodology: 'body',
          kind: 'decision',
          decision: 'grade',
          from: { edition: { acts: ['base'] }, value: 'middling', status: 'decided' },
          to: { edition: { acts: ['base', 'change'] }, value: 'high', status: 'decided' },
          because: [{ act: 'change', provision: 'point 1', edit: 'change point 1' }],
        },
      ],
      notRun: [],
    });
    expect(answer.coverage.provisions[0]).toMatchObject({ id: 'point 1', exercised: true, cases: 2 });
  });

  test('of real orders has the same changes as replaying a list', async () => {
    const files = ['atyrau-akimat', 'almaty-oblast-akimat'].flatMap(storedCases);
    const session = await sessionWith(realActs(), files);
    await session.replay(ALL, UNHURRIED);
    const answer = JSON.parse([...session.pieces('json', '', false)].join(''));
    const workspace = openWorkspace(realActs().map(({ name, text }) => ({ path: name, text })));
    const stored = [...files]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap(({ name, text }) => {
        const reading = casesOfText(text, name);
        return reading.ok ? reading.value.cases.map((located) => located.case) : [];
      });
    const list = referenceReplay(workspace, stored, 'all');
    expect(answer.changed.length).toBe(list.changed.length);
    expect(
      answer.changed.map((one: { because: unknown; to: { value: unknown } }) => [one.because, one.to.value]),
    ).toEqual(JSON.parse(JSON.stringify(list.changed.map(({ because, to }) => [because, to.value]))));
  });
});

test('NDJSON has a line for each case, with its answers by edition', async () => {
  const lines = (await exported('ndjson', true))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    {
      case: 'case 1',
      file: 'points.ndjson',
      line: 2,
      state: 'failed',
      answers: [
        { edition: { from: '2020-02-01', draft: null }, answers: { grade: { value: 'middling' } } },
        { edition: { from: '2021-02-01' }, answers: { grade: { value: 'high', status: 'decided' } } },
      ],
      changed: [{ decision: 'grade' }],
    },
  ]);
});

test('CSV has a row for each case and a column for each answer on each edition', async () => {
  const text = await exported('csv');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1).trim(), { header: true });
  expect(errors).toEqual([]);
  expect(data).toMatchObject([
    { id: 'case 0', line: '1', state: 'met', changed: '', 'grade@2020-02-01': 'low' },
    {
      id: 'case 1',
      state: 'failed',
      'not as expected': 'grade',
      changed: 'grade',
      because: 'change point 1',
      'grade@2020-02-01': 'middling',
      'grade@2021-02-01': 'high',
      'told_due@2021-02-01': '(no-such-rule)',
    },
  ]);
});

test.each(['=1+1', '+1', '-1', '@x', '\tx'])(
  'a cell that begins as a formula (%j) is guarded',
  async (id) => {
    const rows = Papa.parse<string[]>((await exported('csv', false, id)).trim()).data;
    expect(rows[1]?.[2]).toBe(`'${id}`);
  },
);

test.each([
  'almaty-oblast-akimat',
  'atyrau-akimat',
  'baydibek-maslikhat',
  'ryskulov-akimat',
  'sjc-apparatus',
])('the template of %s is read back, and its cases are answered as they expect', async (body) => {
  const session = await sessionWith(realActs(), []);
  const text = session.template(body, storedCases(body));
  await session.read({ name: 'template.csv', text }, UNHURRIED);
  expect(session.summary().problems).toEqual([]);
  expect(session.summary().cases).toBe(3);
  await session.replay({ editions: 'own', draft: null }, UNHURRIED);
  expect(session.results('kk')?.bodies).toMatchObject([{ met: 3 }]);
});

test('the template of a body without stored cases has its facts as columns', async () => {
  const session = await sessionWith([BASE], []);
  expect(session.template('body', [])).toBe('\uFEFFid;methodology;on;facts.points\r\n');
});
