/** A small methodology with labels in three languages, for its explanations. */
import type { Label, Row, ValueType } from '../../../engine/program/index.ts';
import { grouping } from '../../operations/sample.ts';
import {
  binary,
  program as build,
  decision,
  equal,
  fact,
  field,
  INTEGER,
  inner,
  item,
  list,
  NUMBER,
  no,
  num,
  origin,
  range,
  read,
  record,
  value,
  YES_NO,
  yes,
} from '../build.ts';

const l = (kk: string, ru: string, en: string): Label => ({ kk, ru, en });

const SCALE: ValueType = { kind: 'item', type: 'scale' };

const row = (pattern: Row['cells'][number]['patterns'][number], grade: string, provision: string): Row => ({
  cells: [{ patterns: [pattern] }],
  value: item('scale', grade),
  label: {},
  origin: origin(provision),
});

const text = (id: string, words: string) => ({
  id,
  text: words,
  act: 'test-act',
  reconstructed: false,
  edits: [],
});

export const program = build({
  provisions: [text('point 5', '5. Official text.'), text('point 18', '18. Official text.')],
  types: {
    scale: {
      name: 'scale',
      kind: 'scale',
      label: l('Баға шкаласы', 'Шкала', 'Scale'),
      items: [
        { name: 'satisfactory', label: l('қанағаттанарлық', 'удовлетворительно', 'satisfactory') },
        { name: 'effective', label: l('тиімді', 'эффективно', 'effective') },
        { name: 'excellent', label: l('өте жақсы', 'превосходно', 'excellent') },
      ],
      origin: origin('point 18'),
    },
    mark: {
      name: 'mark',
      kind: 'choice',
      label: l('Белгі', 'Отметка', 'Mark'),
      items: [{ name: 'done', label: l('орындалды', 'сделано', 'done') }],
      origin: origin('annex 2'),
    },
  },
  groupings: [{ ...grouping, label: l('Топтар', 'Группы', 'Groups') }],
  facts: [
    field('months', INTEGER, { label: l('Лауазымда, ай', 'В должности, мес.', 'Months in position') }),
    field('head', YES_NO),
    field('category', { kind: 'category' }),
    field('scores', list(NUMBER), { label: l('Бағалар', 'Баллы', 'Scores') }),
    field(
      'kpis',
      list(
        record(
          field('achieved', YES_NO, {
            label: l('Көрсеткішке қол жетті', 'Показатель достигнут', 'Achieved'),
          }),
        ),
      ),
      { label: l('НМИ', 'КЦИ', 'KPIs') },
    ),
    field(
      'commission',
      record(
        field('members', INTEGER, { label: l('Мүшелер саны', 'Число членов', 'Members') }),
        field('present', INTEGER, { label: l('Қатысқандар', 'Присутствуют', 'Present') }),
      ),
      { label: l('Комиссия', 'Комиссия', 'Commission') },
    ),
  ],
  decisions: [
    value('assessed', YES_NO, yes, {
      label: l('Бағаланады', 'Оценивается', 'Assessed'),
      origin: origin('point 3'),
      exceptions: [
        {
          condition: binary('less', fact('months'), num(3)),
          value: no,
          label: l('Үш айдан кем', 'Менее трёх месяцев', 'Less than three months'),
          origin: origin('point 4'),
        },
      ],
    }),
    decision(
      'kpi_grade',
      SCALE,
      {
        kind: 'table',
        columns: [{ op: 'count', list: fact('kpis'), where: inner('achieved') }],
        rows: [
          row(num(5), 'excellent', 'point 18'),
          row(num(4), 'effective', 'point 18'),
          row(range(null, '4', 'max'), 'satisfactory', 'point 18'),
        ],
      },
      { origin: origin('point 18') },
    ),
    value(
      'quorum',
      YES_NO,
      binary(
        'at-least',
        binary(
          'divide',
          { op: 'member', of: fact('commission'), name: 'present' },
          { op: 'member', of: fact('commission'), name: 'members' },
        ),
        binary('divide', num(2), num(3)),
      ),
    ),
    value(
      'score',
      { kind: 'number', digits: 2 },
      { op: 'mean', list: fact('scores') },
      {
        label: l('Баға', 'Балл', 'Score'),
      },
    ),
    decision(
      'grade',
      SCALE,
      {
        kind: 'table',
        columns: [read('score')],
        rows: [
          row(range('3', '3.99'), 'satisfactory', 'point 7'),
          row(range('4', null), 'effective', 'point 7'),
        ],
      },
      { origin: origin('point 7') },
    ),
    value('group', { kind: 'item', type: 'group' }, { op: 'grouping', name: 'group' }),
    decision(
      'sheet',
      null,
      {
        kind: 'each',
        over: { list: fact('kpis') },
        fields: [
          {
            name: 'mark',
            label: {},
            type: { kind: 'item', type: 'mark' },
            body: {
              kind: 'table',
              columns: [inner('achieved')],
              rows: [
                {
                  cells: [{ patterns: [yes] }],
                  value: item('mark', 'done'),
                  label: {},
                  origin: origin('annex 2'),
                },
              ],
            },
          },
        ],
      },
      {
        origin: origin('annex 2'),
        exceptions: [
          {
            condition: equal(inner('achieved'), no),
            value: { op: 'not-applicable' },
            label: l('Есептелмейді', 'Не учитывается', 'Not counted'),
            origin: origin('annex 2'),
          },
        ],
      },
    ),
  ],
  requirements: [
    {
      name: 'kpi_count',
      label: l('НМИ саны', 'Число КЦИ', 'Number of KPIs'),
      condition: equal({ op: 'count', list: fact('kpis') }, num(5)),
      origin: origin('point 14'),
    },
    {
      name: 'size',
      label: l('Мүшелер саны', 'Число членов', 'Members'),
      condition: binary('at-least', { op: 'member', of: fact('commission'), name: 'members' }, num(5)),
      origin: origin('point 5'),
    },
    {
      name: 'in_range',
      label: l('Бағалар шегі', 'Баллы в пределах', 'Scores in range'),
      condition: { op: 'all', list: fact('scores'), of: equal({ op: 'element', depth: 0 }, range('0', '5')) },
      origin: origin('point 8'),
    },
  ],
  applicability: [
    {
      condition: read('assessed'),
      targets: ['kpi_grade', 'kpi_count'],
      label: l('Бағалау өткізілмейді', 'Оценка не проводится', 'No assessment'),
      origin: origin('point 5 part 2'),
    },
  ],
  interpretations: [
    {
      name: 'rounding',
      label: l('Екі таңбаға дейін жуықтау', 'Округление до двух знаков', 'Rounding to two digits'),
      ground: {},
      rewrites: [{ decision: 'score', value: { op: 'round', value: read('score'), digits: 2 } }],
      supplies: [],
      counting: [],
      cites: [],
      origin: origin('point 7'),
    },
  ],
});
