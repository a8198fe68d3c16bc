import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../../dsl/index.ts';
import { type BoundaryCase, boundaryCases } from '../../../engine/boundary/index.ts';
import { readFacts } from '../../../engine/facts/index.ts';
import type { Program } from '../../../engine/program/index.ts';
import { type Case, runCase } from '../../../engine/replay/index.ts';
import { ACTS, WORKSPACE } from '../../fuzz/real-files.ts';
import { TEST_LIMIT } from '../../fuzz/runs.ts';

const RYSKULOV = 'ryskulov-akimat';

function programOf(methodology: string, acts = ACTS): Program {
  const workspace = acts === ACTS ? WORKSPACE : openWorkspace(acts);
  const [edition] = workspace.editions(methodology).value.slice(-1);
  const program = edition === undefined ? null : workspace.program(edition).value;
  if (program === null) throw new Error(`${methodology} does not compile`);
  return program;
}

function storedCase({ name, facts, expect: wanted }: BoundaryCase): Case {
  return {
    id: name,
    methodology: RYSKULOV,
    on: '2020-01-01',
    reading: 'adopted',
    facts,
    events: undefined,
    expect: wanted,
  };
}

const program = programOf(RYSKULOV);
const found = boundaryCases(program, { reading: 'adopted', language: 'en', tries: 2000 });

/** How many KPIs a case has, how many of them are achieved, and the grade. */
const grades = found.cases
  .filter(({ name }) => name.startsWith('point 18, ') && name.includes('Indicator achieved'))
  .map(({ facts, expect: wanted }) => {
    const kpis = facts['kpis'] as readonly { readonly achieved: boolean }[];
    return [kpis.length, kpis.filter(({ achieved }) => achieved).length, wanted['kpi_grade']];
  });

test('each threshold of the grades of point 18 has a case on it, one step below and one above', () => {
  expect(grades.toSorted((a, b) => Number(a[1]) - Number(b[1]))).toEqual([
    [5, 2, 'unsatisfactory'],
    [5, 3, 'satisfactory'],
    [5, 4, 'effective'],
    [5, 5, 'excellent'],
    [6, 6, { status: 'no-rule' }],
  ]);
});

test('every category of annex 4 has a case in each of its groups', () => {
  const rows = program.groupings.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  const named = found.cases.filter(({ name }) => name.startsWith('annex 4, category '));
  expect(named).toHaveLength(rows.length);
  expect(named.map(({ facts }) => facts['category'])).toEqual(rows.map(({ code }) => code));
  expect(named.map(({ facts }) => facts['competencies'])).not.toContain(undefined);
});

test('a bound that no fact reaches is told, with how many cases were tried', () => {
  expect(found.without.map(({ provision, reason }) => [provision, reason])).toEqual(
    Array(3).fill(['point 26', 'not-found']),
  );
  expect(found.without.every(({ tried }) => tried >= 2000)).toBe(true);
});

test('the edition answers every case as the case expects, and no two have one name', () => {
  expect(found.cases.length).toBeGreaterThan(30);
  expect(found.cases.flatMap((one) => runCase(program, storedCase(one)).unmet)).toEqual([]);
  expect(new Set(found.cases.map(({ name }) => name)).size).toBe(found.cases.length);
});

describe('a changed bound changes the answer to some case', () => {
  test.each([
    ['months_in_position < 3 =>', 'months_in_position < 4 =>'],
    ['months_in_position < 3 =>', 'months_in_position < 2 =>'],
    ['months_in_position < 3 =>', 'months_in_position <= 3 =>'],
    ['commission.members >= 5 ', 'commission.members > 5 '],
    ['commission.members >= 5 ', 'commission.members >= 4 '],
    ['5, 5 => excellent', '5, 6 => excellent'],
    ['5, 4 => effective', '5, 2 => effective'],
    ['5, 3 => satisfactory', '5, 3..4 => satisfactory'],
    ['5, < 3 => unsatisfactory', '5, <= 3 => unsatisfactory'],
    ['5, < 3 => unsatisfactory', '5, < 2 => unsatisfactory'],
  ])('%s to %s', (before, after) => {
    const acts = ACTS.map((act) => ({ ...act, text: act.text.replaceAll(before, after) }));
    expect(acts.filter((act, at) => act.text !== ACTS[at]?.text)).not.toEqual([]);
    const changed = programOf(RYSKULOV, acts);
    const unmet = found.cases.flatMap((one) => runCase(changed, storedCase(one)).unmet);
    expect(unmet.length).toBeGreaterThan(0);
  });
});

test(
  'cases are the same every time, named in the language asked for, and their facts are right',
  () => {
    const of = (language: 'kk' | 'ru') =>
      boundaryCases(programOf('sjc-apparatus'), { reading: 'literal', language, tries: 500 });
    const [first, again, russian] = [of('kk'), of('kk'), of('ru')];
    expect(again).toEqual(first);
    expect(first.cases[0]?.name).toContain('4-тармақ');
    expect(russian.cases[0]?.name).toContain('пункт 4');
    expect(russian.cases.map(({ facts }) => facts)).toEqual(first.cases.map(({ facts }) => facts));
    for (const { facts } of first.cases) {
      expect(readFacts(programOf('sjc-apparatus'), facts).problems).toEqual([]);
    }
  },
  TEST_LIMIT,
);
