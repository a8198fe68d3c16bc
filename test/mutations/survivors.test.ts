import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { SourceFile } from '../../dsl/index.ts';
import { type TriedChanges, tryChanges } from '../../scripts/mutations/try-changes.ts';

const ORDER = 'methodologies/ryskulov-akimat/ryskulov-2018-144.adisteme';

const SMALL = `language en

act small-2018-1
  document: "order" № 1, 2018-01-01
  approves: small
  published: unknown
  enters into force: publication + 10 calendar days on expiry

point 1
  fact points: integer 0.. "Points"
  decision passed: yes-no "Passed"
    = points >= 3
`;

/** A methodology in a folder of its own, with its cases and declarations. */
function small(cases: string, declarations?: string): SourceFile {
  const folder = mkdtempSync(join(tmpdir(), 'adisteme-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'cases'));
  writeFileSync(join(folder, 'cases/points.yaml'), cases);
  if (declarations !== undefined) writeFileSync(join(folder, 'equivalent-changes.yaml'), declarations);
  return { path: join(folder, 'small-2018-1.adisteme'), text: SMALL };
}

/** A case of the small methodology, one line of a file. */
function caseOf(points: number, expected: string): string {
  return `- { id: p${points}, methodology: small, on: 2019-01-01, facts: { points: ${points} }, ${expected} }\n`;
}

/** What came of the changes, each as "what becomes what". */
function tried(act: SourceFile): Record<keyof TriedChanges, unknown> {
  const result = tryChanges([act], act);
  if (typeof result === 'string') throw new Error(result);
  const shown = (list: TriedChanges['survivors']): string[] =>
    list.map(({ start, end, replacement }) => `${act.text.slice(start, end)} -> ${replacement}`);
  return { ...result, survivors: shown(result.survivors), equivalent: shown(result.equivalent) };
}

const NOTICING = [caseOf(3, 'expect: { passed: true }'), caseOf(2, 'expect: { passed: false }')].join('');

test('a change that no case notices survives', () => {
  expect(tried(small(NOTICING))).toMatchObject({ all: 5, survivors: ['0 -> 1', '0 -> -1'], equivalent: [] });
});

test('no survivors where cases notice every change', () => {
  const bounds = [caseOf(0, 'expect: { passed: false }'), caseOf(-1, 'refused: { points: below-minimum }')];
  expect(tried(small(NOTICING + bounds.join('')))).toMatchObject({ all: 5, failing: 5, survivors: [] });
});

test('a declared change does not survive; one that a case notices is declared untruly', () => {
  const declared = (line: string, from: string, to: string): string =>
    `- { line: "${line}", from: "${from}", to: "${to}", because: why }\n`;
  const declarations = declared('fact points', '0', '-1') + declared('= points', '3', '4');
  expect(tried(small(NOTICING, declarations))).toMatchObject({
    survivors: ['0 -> 1'],
    equivalent: ['0 -> -1'],
    untrue: [{ line: '= points', from: '3', to: '4' }],
  });
});

test('an act that fails its cases unchanged is told', () => {
  const act = small(caseOf(3, 'expect: { passed: false }'));
  expect(tryChanges([act], act)).toMatch(/p3: passed is true, expected false/);
});

/** `npm run mutate-methodology` asks this of every act; here of the first, which takes seconds. */
test('every change of the Ryskulov order makes a case fail', () => {
  const { all, survivors, untrue } = tried({ path: ORDER, text: readFileSync(ORDER, 'utf8') });
  expect(all).toBeGreaterThan(100);
  expect({ survivors, untrue }).toEqual({ survivors: [], untrue: [] });
}, 120_000);
