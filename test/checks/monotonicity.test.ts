import { expect, it } from 'vitest';
import { openWorkspace } from '../../dsl/index.ts';
import { evaluate, readFacts } from '../../engine/index.ts';
import { found } from './check-text.ts';

const kpis = (rows: string) => `
тармақ 1
  факт kpis: тізім "НМИ"
    achieved: иә-жоқ "Орындалды" en "Achieved"
    breaches: бүтін 0.. "Бұзу" en "Breaches"
  талап five: саны(kpis) = 5 "Бесеу"
  шкала s "Ш"
    low "Т" en "low"
    middle "О" en "middle"
    high "Ж" en "high"
  шешім g: s "Г"
${rows}
`;

const worse = (rows: string) =>
  found(kpis(rows), { witnesses: true }).filter(({ code }) => code === 'more-gives-worse');

const SWAPPED = `    кесте саны(kpis мұнда achieved)
      5 => middle
      3..4 => high
      < 3 => low`;

it('tells a grade that falls when one more indicator is achieved, with the two cases', () => {
  const [finding, ...others] = worse(SWAPPED);
  expect(others).toEqual([]);
  expect(finding?.message).toBe(
    '“g”: a case exists in which a better “Achieved” makes the grade worse, from “high” to “middle”.',
  );
  const witness = finding?.witness as { facts: Case; changed: Case; values: string[] };
  const achieved = (facts: Case) => facts.kpis.filter((kpi) => kpi.achieved).length;
  expect([achieved(witness.facts), achieved(witness.changed)]).toEqual([4, 5]);
  expect([gradeOf(witness.facts), gradeOf(witness.changed)]).toEqual(['high', 'middle']);
});

interface Case {
  readonly kpis: readonly { readonly achieved: boolean }[];
}

function gradeOf(facts: Case): unknown {
  const header =
    'тіл kk\n\nакт a\n  құжат: "қаулы" № 1, 2020-01-01\n  бекітеді: b "Б"\n  жарияланған: 2020-01-02\n  қолданысқа енеді: 2020-01-10\n';
  const workspace = openWorkspace([{ path: 'a', text: header + kpis(SWAPPED) }]);
  const program = workspace.editions('b').value.map((edition) => workspace.program(edition).value)[0];
  const read = program && readFacts(program, facts).facts;
  return program && read && evaluate(program, read, { reading: 'adopted' }).decisions['g']?.value;
}

it('is silent where more is never worse', () => {
  expect(
    worse(`    кесте саны(kpis мұнда achieved)
      5 => high
      3..4 => middle
      < 3 => low`),
  ).toEqual([]);
});

it('takes a number that only lowers the grade for a penalty', () => {
  expect(
    worse(`    кесте қосынды(kpis: breaches)
      0 => high
      1..5 => middle
      > 5 => low`),
  ).toEqual([]);
});

it('tells a number that raises the grade here and lowers it there', () => {
  expect(
    worse(`    кесте қосынды(kpis: breaches)
      0 => low
      1..5 => high
      > 5 => middle`),
  ).toHaveLength(1);
});

it('looks for cases only where asked to', () => {
  expect(found(kpis(SWAPPED)).filter(({ code }) => code === 'more-gives-worse')).toEqual([]);
});
