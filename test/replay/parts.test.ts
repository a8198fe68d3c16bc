import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { CaseLines } from '../../cases/index.ts';
import {
  type ChangedLine,
  changesOf,
  type FailedLine,
  openWorkspace,
  PartReplayer,
  type PartStart,
  SummaryMerger,
} from '../../dsl/index.ts';
import type { Case } from '../../engine/index.ts';
import { storedCases } from '../../scripts/mutations/case-files.ts';
import { referenceReplay } from './reference-replay.ts';

const FOLDER = 'methodologies';
const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((name) => join(FOLDER, name));
const workspace = openWorkspace(
  paths
    .filter((path) => path.endsWith('.adisteme'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
);
const stored = paths
  .filter((path) => basename(path) === 'cases')
  .sort()
  .flatMap((path) => storedCases(dirname(path)))
  .map((one) => one.case);
/** Wrong expectations, so that there are failures too. */
const cases: Case[] = stored.flatMap((one) => {
  const [name] = Object.keys(one.expect);
  const wrong = { ...one, id: `${one.id} (wrong)`, expect: name === undefined ? {} : { [name]: 'wrong' } };
  return one.refused === undefined ? [one, wrong] : [one];
});

const SIZE = 70;
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each(['all', ['2019-03-01', '2024-05-01'], 'in-force'] as const)(
  'part by part is what the interpreter gives for all at once: %s',
  (editions) => {
    const whole = referenceReplay(workspace, cases, editions);
    const replayer = new PartReplayer(workspace, editions);
    const merger = new SummaryMerger();
    const changed: unknown[] = [];
    const failed: unknown[] = [];
    const notRun: unknown[] = [];
    for (let from = 0; from < cases.length; from += SIZE) {
      const lines: { changed: ChangedLine[]; failed: FailedLine[] } = { changed: [], failed: [] };
      const start: PartStart = { file: 'x', lines: from, records: from };
      for (const [index, one] of cases.slice(from, from + SIZE).entries()) {
        const none = replayer.add(
          one,
          { id: one.id, index, line: index + 1 },
          {
            changed: (place, numbers) => lines.changed.push([place.id, place.index, place.line, ...numbers]),
            failed: (line) => lines.failed.push(line),
            notRun: ([id]) => notRun.push(id),
          },
        );
        expect(none).toBeNull();
      }
      const { tally, courses } = plain(replayer.told()) as ReturnType<PartReplayer['told']>;
      merger.add(tally, start, 0);
      for (const line of lines.failed) {
        merger.addFailed(line, tally, start);
        failed.push({ index: from + line.index, unmet: line.unmet });
      }
      for (const line of lines.changed) {
        merger.addChanged(line, courses, tally, start);
        const [, index, , ...numbers] = line;
        const taken = numbers.map((number) => courses[number] ?? ([0, [], []] as const));
        for (const change of changesOf(tally, taken)) changed.push({ index: from + index, ...change });
      }
    }
    expect(plain(changed)).toEqual(plain(whole.changed));
    expect(plain(failed)).toEqual(plain(whole.failed));
    expect(new Set(notRun)).toEqual(new Set(whole.notRun.map(({ index }) => cases[index]?.id)));
    const summary = merger.summary();
    expect([summary.cases, summary.runs, summary.failed]).toEqual([
      cases.length,
      whole.runs,
      whole.failed.length,
    ]);
    expect(plain(summary.coverage)).toEqual(plain(whole.coverage));
    const placeOf = (index: number) => {
      const { id, methodology, on } = cases[index] ?? {};
      return { id, methodology, on, file: 'x', line: index + 1 };
    };
    expect(plain({ ...summary, groups: [] })).toEqual(
      plain({
        cases: cases.length,
        runs: whole.runs,
        passed: cases.length - whole.failed.length,
        failed: whole.failed.length,
        unreadable: 0,
        groups: [],
        failures: whole.failed.slice(0, 1000).map(({ index, unmet }) => ({ ...placeOf(index), unmet })),
        changed: whole.matrix.length,
        changedCases: whole.matrix
          .slice(0, 1000)
          .map(({ index, answers }) => ({ ...placeOf(index), answers })),
        coverage: whole.coverage,
      }),
    );
    expect(summary.groups.reduce((sum, { cases: own }) => sum + own, 0)).toBe(whole.changed.length);
    if (editions === 'all') expect(whole.changed.length).toBeGreaterThan(100);
  },
);

test('cases a line are read from bytes as from text', () => {
  const replayer = new PartReplayer(workspace, 'in-force');
  const lines = new CaseLines(
    (methodology, on) => replayer.factsReader(methodology, on),
    (bytes, from, to) => Buffer.from(bytes).toString('utf8', from, to),
  );
  let read = 0;
  for (const { id, methodology, on, reading, facts, expect: wanted } of stored) {
    for (const order of [
      { id, methodology, on },
      { on, methodology, id },
    ]) {
      const written = { ...order, ...(reading === 'adopted' ? {} : { reading }), facts, expect: wanted };
      const text = JSON.stringify(written);
      const bytes = Buffer.from(`${text}\n{}\n`);
      const quick = lines.read(bytes, 0, 0);
      if (quick === null) continue;
      read += 1;
      expect(quick).toEqual({ id, methodology, on, reading, facts, events: undefined, expect: wanted });
      expect(bytes.subarray(lines.end).toString()).toBe('{}\n');
    }
  }
  expect(read).toBeGreaterThan(stored.length);
});
