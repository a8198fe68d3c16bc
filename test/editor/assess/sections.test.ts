import { describe, expect, test } from 'vitest';
import { countedField } from '../../../editor/assess/form/counted-field.ts';
import { rowFields, sectionsOf } from '../../../editor/assess/form/sections.ts';
import type { Program } from '../../../engine/index.ts';
import { programOn } from './real-programs.ts';

const laidOut = (program: Program) =>
  sectionsOf(program).map(({ kind, facts, form }) => [
    kind,
    form?.name ?? null,
    facts.map(({ name }) => name),
  ]);
const rows = (program: Program, list: string) => {
  const section = sectionsOf(program).find(({ id }) => id === list);
  const [fact] = section?.facts ?? [];
  if (fact === undefined) throw new Error(`no section ${list}`);
  const { main, other } = rowFields(program, section?.form, fact);
  return [main, other].map((fields) => fields.map(({ name }) => name));
};
const ryskulov = programOn('ryskulov-akimat', '2019-01-15');

describe('the form', () => {
  test('begins with single values; records and lists follow in the order of the rules; what no rule reads comes last', () => {
    expect(laidOut(ryskulov)).toEqual([
      ['basic', null, ['months_in_position', 'on_probation', 'serves_public', 'category', 'head_of_unit']],
      ['own', 'kpi_sheet', ['kpis']],
      ['own', 'competency_sheet', ['competencies']],
      ['own', null, ['commission']],
      [
        'printed',
        null,
        [
          'employee_name',
          'employee_position',
          'employee_unit',
          'assessment_period',
          'organization',
          'commission_corrections',
          'commission_recommendations',
          'commission_conclusion',
        ],
      ],
    ]);
  });

  test.each([
    ['ryskulov-akimat', '2019-01-15'],
    ['atyrau-akimat', '2022-06-15'],
    ['sjc-apparatus', '2018-05-15'],
    ['sjc-apparatus', '2019-01-15'],
    ['almaty-oblast-akimat', '2017-05-15'],
    ['almaty-oblast-akimat', '2017-12-15'],
    ['baydibek-maslikhat', '2024-01-15'],
  ])('of %s on %s has every fact once', (methodology, day) => {
    const program = programOn(methodology, day);
    const names = sectionsOf(program).flatMap(({ facts }) => facts.map(({ name }) => name));
    expect(names.toSorted()).toEqual(program.facts.map(({ name }) => name).toSorted());
  });
});

describe('a row', () => {
  test('has the columns of its form first; what only other forms have and no rule reads stands apart', () => {
    expect(rows(ryskulov, 'kpis')).toEqual([
      ['name', 'unit', 'planned', 'actual', 'achieved'],
      ['source', 'term', 'key_result'],
    ]);
  });

  test('keeps what a rule reads, though the form chosen has no column for it', () => {
    const baydibek = programOn('baydibek-maslikhat', '2024-01-15');
    expect(rows(baydibek, 'quarters')).toEqual([['quarter', 'kpis', 'ranking'], []]);
  });
});

test('indicators are counted into the field that the act bounds by their number, and into no other', () => {
  const of = (program: Program, name: string) => {
    const type = program.facts.find((fact) => fact.name === name)?.type;
    return type?.kind === 'list' ? countedField(type.of) : undefined;
  };
  expect(of(ryskulov, 'competencies')).toBe('observed');
  expect(of(ryskulov, 'kpis')).toBe(undefined);
});
