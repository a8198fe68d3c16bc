import { expect, test } from 'vitest';
import { fileProblemMessage } from '../../../cases/index.ts';
import { refusalText } from '../../../editor/api/refusal-messages.ts';
import type { ReadProblem } from '../../../editor/replay/shapes.ts';
import { textOfFile } from '../../../editor/replay/work/file-text.ts';
import { BASE, CHANGE, pointsFile, realActs, sessionWith } from './set-up.ts';

const told = ({ file, at, problem }: ReadProblem): string => {
  const place = [file, at?.line, at?.column].filter((part) => part !== undefined).join(':');
  switch (problem.code) {
    case 'refusal':
      return `${place} ${refusalText(problem.refusal, 'en')}`;
    case 'not-utf8':
    case 'workbook':
    case 'too-large':
    case 'unreadable':
      return `${place} ${problem.code}`;
    default:
      return `${place} ${fileProblemMessage(problem, 'en')}`;
  }
};

test('records that cannot be read are told at their places and kept apart; the rest goes on', async () => {
  const line = (more: object) =>
    JSON.stringify({ id: 'a', methodology: 'body', on: '2020-06-01', facts: {}, ...more });
  const text = [
    line({}),
    '{"id": "broken", ',
    line({ methodology: 'nobody' }),
    line({ on: '2019-12-31' }),
    line({ on: '2020-02-30' }),
    line({ fcats: {} }),
    line({ id: 'last' }),
  ].join('\n');
  const session = await sessionWith([BASE], [{ name: 'a.ndjson', text }]);
  const { cases, files, problems } = session.summary();
  expect([cases, files]).toEqual([2, [{ name: 'a.ndjson', cases: 2, bad: 5 }]]);
  expect(problems.map(told)).toEqual([
    expect.stringMatching(/^a\.ndjson:2:\d+ This is not well-formed/),
    'a.ndjson:3:25 There is no such methodology. There are: body.',
    'a.ndjson:4:37 The methodology did not apply yet on this day: its first edition begins on 1 February 2020.',
    'a.ndjson:5:37 on: a day of the calendar in the form YYYY-MM-DD is expected.',
    'a.ndjson:6:61 A case has no key “fcats”. Keys: id, methodology, on, reading, facts, events, expect, refused, indicators.',
  ]);
});

test('files that cannot be read at all', async () => {
  const session = await sessionWith(
    [BASE],
    [{ name: 'empty.yaml', text: ' \n' }, { name: 'columns.csv', text: 'id,facts.\n1,2\n' }, pointsFile([5])],
  );
  session.refuse('table.xlsx', 'workbook');
  expect(session.summary()).toMatchObject({ cases: 1 });
  expect(session.summary().problems.map(told)).toEqual([
    'empty.yaml The file is empty.',
    'columns.csv:1 The column “facts.” names no place in a case. For example: facts.kpis[0].achieved.',
    'table.xlsx workbook',
  ]);
});

test('a file of the same name takes the place of the one before; closed files are gone', async () => {
  const session = await sessionWith([BASE, CHANGE], [pointsFile([1, 2, 3]), pointsFile([4])]);
  expect(session.summary().files).toEqual([{ name: 'points.ndjson', cases: 1, bad: 0 }]);
  expect(session.close(['points.ndjson']).files).toEqual([]);
});

test('categories in look-alike Cyrillic letters are the same categories', async () => {
  const text = 'id;methodology;on;facts.category\nа;atyrau-akimat;2022-06-01;Е-3\n';
  const session = await sessionWith(realActs(), [{ name: 'a.csv', text }]);
  expect(session.summary()).toMatchObject({ cases: 1, problems: [] });
  await session.replay({ editions: 'own', draft: null }, { progress: () => {}, breathe: async () => {} });
  expect(session.results('kk')?.bodies[0]).toMatchObject({ refused: 0 });
});

test('what is no text is told apart', async () => {
  const bytes = (...all: number[]) => new Blob([new Uint8Array(all)]);
  expect(await textOfFile(new Blob(['{}']))).toEqual({ text: '{}' });
  expect(await textOfFile(bytes(0x50, 0x4b, 3, 4))).toEqual({ code: 'workbook' });
  // “жоқ” as Windows-1251 has it.
  expect(await textOfFile(bytes(0xe6, 0xee, 0xea))).toEqual({ code: 'not-utf8' });
});
