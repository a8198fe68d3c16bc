import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkspace } from '../../dsl/index.ts';
import { observeCase, runCase } from '../../engine/replay/index.ts';
import { storedCases } from '../../scripts/mutations/case-files.ts';

const FOLDER = 'methodologies';
const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((name) => join(FOLDER, name));
const workspace = openWorkspace(
  paths
    .filter((path) => path.endsWith('.adisteme'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
);
const cases = paths
  .filter((path) => basename(path) === 'cases')
  .flatMap((path) => storedCases(dirname(path)));

test('there are cases, and no two have the same id', () => {
  const ids = cases.map((stored) => `${stored.case.methodology} ${stored.case.id}`);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every case says what it expects', () => {
  const silent = cases.filter(({ case: { expect: wanted, refused } }) => {
    return refused === undefined && Object.keys(wanted).length === 0;
  });
  expect(silent.map((stored) => stored.case.id)).toEqual([]);
});

test.each(cases.map((stored) => [stored.case.methodology, stored.case.id, stored.case] as const))(
  '%s: %s',
  (methodology, _, stored) => {
    const choice = workspace.editionOn(methodology, stored.on);
    if (!choice.found) throw new Error(`no edition on ${stored.on}: ${choice.reason}`);
    const { value: program } = workspace.program(choice.edition);
    if (program === null) throw new Error('the edition does not compile');
    const { unmet, answers } = runCase(program, stored);
    expect(unmet).toEqual([]);
    // Observed, a case is evaluated with its trace: the answers are the same.
    const observed = observeCase(program, stored);
    expect(observed.unmet).toEqual([]);
    expect(observed.answers).toMatchObject(answers);
  },
);
