import { expect, test } from 'vitest';
import { analyse, bare, findings } from './analyse.ts';

const grouping = (last: string): string => `тармақ 1
  факт category: санат коды
  факт head: иә-жоқ
  топтау g: category "топ"
    heads "бас"
      E-1 "а"
      Е-3 (head) "б"
    staff "қатардағы"
      ${last}
`;

test('a category fact has the codes that its grouping names, in Latin letters', () => {
  const { program, found } = analyse(grouping('E-3 (өзгелер) "в"'));
  expect(found).toEqual([]);
  expect(program.facts[0]?.type).toEqual({ kind: 'category', codes: ['E-1', 'E-3'] });
  expect(bare(program.groupings)).toEqual([
    {
      name: 'g',
      label: { kk: 'топ' },
      fact: 'category',
      groups: [
        {
          name: 'heads',
          label: { kk: 'бас' },
          rows: [
            { code: 'E-1', label: { kk: 'а' } },
            { code: 'E-3', qualifier: { op: 'fact', name: 'head' }, label: { kk: 'б' } },
          ],
        },
        {
          name: 'staff',
          label: { kk: 'қатардағы' },
          rows: [{ code: 'E-3', qualifier: 'others', label: { kk: 'в' } }],
        },
      ],
    },
  ]);
});

test('where a group takes all others, any code may be', () => {
  const { program } = analyse(`${grouping('өзгелер')}  талап r: category = Z-9`);
  expect(program.facts[0]?.type).toEqual({ kind: 'category' });
  expect(program.requirements).toHaveLength(1);
});

test('codes in expressions are read by their look-alikes; unknown ones are told', () => {
  const { found, messages, program } = analyse(`${grouping('E-4 "в"')}
  талап one: category = Е-3 | E-1
  талап two: category = E-33`);
  expect(found).toEqual([['unknown-name', 'E-33']]);
  expect(messages).toEqual(['“E-33” is not declared; a category code is expected here. Did you mean “E-3”?']);
  expect(bare(program.requirements[0]?.condition)).toMatchObject({
    cell: {
      patterns: [
        { op: 'category', code: 'E-3' },
        { op: 'category', code: 'E-1' },
      ],
    },
  });
});

test('a grouping is a value of its own type', () => {
  const { found, program } = analyse(`${grouping('E-4 "в"')}
  талап one: g = heads`);
  expect(found).toEqual([]);
  expect(bare(program.requirements[0]?.condition)).toEqual({
    op: 'matches',
    value: { op: 'grouping', name: 'g' },
    cell: { patterns: [{ op: 'item', type: 'g', name: 'heads' }] },
  });
});

test('only a category can be grouped, and a qualifier is a condition on facts', () => {
  expect(
    findings(`тармақ 1
  факт x: бүтін
  факт category: санат коды
  шешім d: иә-жоқ
    = иә
  топтау g: x "топ"
    a "а"
      E-1 "а"
  топтау h: category "топ"
    b "б"
      E-1 (x) "а"
      E-2 (d) "ә"`),
  ).toEqual([
    ['type-mismatch', 'x'],
    ['type-mismatch', 'x'],
    ['decision-in-facts', 'd'],
  ]);
});

test('the groups of a competency are those of its grouping', () => {
  const { found, program } = analyse(`${grouping('E-4 "в"')}
  құзыреттер кестесі competency: g "құзырет"
    cooperation "ынтымақ"
      heads
        тиімді индикаторлар
          | бір
          | екі
      stuff
        тиімді индикаторлар
          | үш
      heads
        тиімсіз индикаторлар
          | төрт`);
  expect(found).toEqual([
    ['unknown-name', 'stuff'],
    ['duplicate-name', 'heads'],
  ]);
  expect(bare(program.competencies)).toEqual([
    {
      name: 'competency',
      grouping: 'g',
      items: [
        {
          name: 'cooperation',
          label: { kk: 'ынтымақ' },
          groups: { heads: { effective: ['бір', 'екі'], ineffective: [] } },
        },
      ],
    },
  ]);
});
