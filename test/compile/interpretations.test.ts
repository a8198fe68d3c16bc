import { expect, test } from 'vitest';
import { analyse, bare, findings } from '../resolve/analyse.ts';

const RULES = `тармақ 6
  шкала grade "баға"
    low "төмен"
    high "жоғары"
  факт n: сан
  шешім score: сан
    = n / 3
  шешім d: grade
    кесте score
      0..3 => low
      4..5 => high
  талап r: n > 1
`;

test('a reading rewrites, supplies and is cited; its own name is the literal value', () => {
  const { found, program } = analyse(`${RULES}
  түсіндіру rounding "Дөңгелектеу" ru "Округление"
    негіз "Акт айтпайды" ru "Акт молчит"
    қайта есептеу score = жуықтау(score, 2)
    толықтыру d: score > 3 және score < 4 => low
    қолданылады: r, d`);
  expect(found).toEqual([]);
  expect(bare(program.interpretations)).toMatchObject([
    {
      name: 'rounding',
      label: { kk: 'Дөңгелектеу', ru: 'Округление' },
      ground: { kk: 'Акт айтпайды', ru: 'Акт молчит' },
      rewrites: [
        { decision: 'score', value: { op: 'round', value: { op: 'decision', name: 'score' }, digits: 2 } },
      ],
      supplies: [
        { decision: 'd', condition: { op: 'and' }, value: { op: 'item', type: 'grade', name: 'low' } },
      ],
      counting: [],
      cites: ['r', 'd'],
    },
  ]);
});

test.each<[string, [string, string][]]>([
  ['қайта есептеу score = 1', [['ground-needed', 'i']]],
  ['негіз "а"\n    қайта есептеу d = score', [['type-mismatch', 'score']]],
  ['негіз "а"\n    толықтыру d: score => low', [['type-mismatch', 'score']]],
  ['негіз "а"\n    толықтыру r: иә => иә', [['wrong-kind', 'r']]],
  ['негіз "а"\n    санау r: жылжымайды', [['wrong-kind', 'r']]],
  ['негіз "а"\n    қолданылады: n', [['wrong-kind', 'n']]],
  ['негіз "а"\n    қайта есептеу score = d_missing', [['unknown-name', 'd_missing']]],
])('%s', (items, found) => {
  expect(findings(`${RULES}\n  түсіндіру i "оқу"\n    ${items}`)).toEqual(found);
});

test('a reading that makes a circle is told', () => {
  expect(
    findings(`${RULES}
  түсіндіру i "оқу"
    негіз "а"
    толықтыру score: d = low => 1`),
  ).toEqual([['cyclic-rules', 'score']]);
});

test('two readings of one decision, or of one term, cannot both be adopted', () => {
  const { found, messages } = analyse(`${RULES}
  оқиға e "е"
  мерзім back: e - 1 ай "а"
  түсіндіру first "бірінші"
    негіз "а"
    қайта есептеу score = 1
    санау back: жылжымайды
  түсіндіру second "екінші"
    негіз "а"
    қайта есептеу score = 2
    санау back: жылжымайды`);
  expect(found).toEqual([
    ['two-readings', 'score'],
    ['two-readings', 'back'],
  ]);
  expect(messages[0]).toBe('“score” is already interpreted in “first”.');
});
