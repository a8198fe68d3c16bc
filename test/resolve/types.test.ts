import { expect, test } from 'vitest';
import { analyse, findings } from './analyse.ts';

const FACTS = `тармақ 1
  шкала grade "баға"
    low "төмен"
    high "жоғары"
  тізбе mark "белгі"
    a = 5 "а"
    b = 1/2 "ә"
  тізбе plain "жай"
    p "п"
  факт n: сан
  факт i: бүтін
  факт yes: иә-жоқ
  факт t: мәтін
  факт d: күн
  факт g: grade
  факт m: mark
  факт pl: plain
  факт category: санат коды
  факт o?: бүтін
  факт rec?: жазба
    part: бүтін
    spare?: бүтін
  факт list: тізім
    f: сан
    y: иә-жоқ
    g2: grade
  факт nums: тізім сан
`.replace('b = 1/2', 'b = 0,5');

const requirement = (condition: string): string => `${FACTS}  талап r: ${condition}`;

test.each([
  'n < i',
  'd >= 2018-03-29',
  'g > low',
  'g = low..high',
  't = "а"',
  'yes = жоқ',
  'n = 3..5 | 7',
  'n + i * 2 - i / 3 = -1',
  'саны(list мұнда y) = 3',
  'қосынды(list: f) = орташа(nums)',
  'ең аз(list: g2) >= low',
  'ең көп(nums) < 3',
  'бірі(list мұнда y)',
  'бәрі(list: y)',
  'жуықтау(n, 2) = 3,14',
  'мәні(m) > 1/2',
  'берілген(o) және берілген(rec.spare) және берілген(rec)',
  'rec.part = 1',
  'category = E-1',
])('fine: %s', (condition) => {
  expect(findings(requirement(condition))).toEqual([]);
});

test.each<[string, [string, string][]]>([
  ['n', [['type-mismatch', 'n']]],
  ['n = yes', [['type-mismatch', 'yes']]],
  ['yes = 1', [['type-mismatch', '1']]],
  ['t < "а"', [['not-ordered', 't']]],
  ['pl >= p', [['not-ordered', 'pl']]],
  ['category > E-1', [['not-ordered', 'category']]],
  ['list = 1', [['type-mismatch', '1']]],
  ['list = list', [['not-comparable', 'list']]],
  ['d = 2018-02-30', [['bad-date', '2018-02-30']]],
  ['d = 2019-02-29', [['bad-date', '2019-02-29']]],
  ['yes + 1 = 2', [['type-mismatch', 'yes']]],
  ['d + 1 = d', [['type-mismatch', 'd']]],
  ['-yes = 1', [['type-mismatch', 'yes']]],
  ['n / 0 = 1', [['division-by-zero', '0']]],
  ['yes және n', [['type-mismatch', 'n']]],
  ['n.part = 1', [['type-mismatch', 'n']]],
  ['rec.prat = 1', [['unknown-name', 'prat']]],
  ['саны(n) = 1', [['type-mismatch', 'n']]],
  ['саны(list: f) = 1', [['of-not-here', 'f']]],
  ['қосынды(list) = 1', [['of-needed', 'қосынды(list)']]],
  ['қосынды(list: y) = 1', [['type-mismatch', 'y']]],
  ['саны(list мұнда f) = 1', [['type-mismatch', 'f']]],
  ['бәрі(list: f)', [['type-mismatch', 'f']]],
  ['бәрі(nums)', [['type-mismatch', 'nums']]],
  ['ең аз(list: y) = иә', [['not-ordered', 'y']]],
  ['жуықтау(n) = 1', [['argument-count', 'жуықтау(n)']]],
  ['жуықтау(n, i) = 1', [['bad-digits', 'i']]],
  ['жуықтау(n, 13) = 1', [['bad-digits', '13']]],
  ['жуықтау(yes, 1) = 1', [['type-mismatch', 'yes']]],
  ['мәні(pl) = 1', [['no-points', 'pl']]],
  ['мәні(n) = 1', [['type-mismatch', 'n']]],
  ['индикаторлар(g) = 1', [['type-mismatch', 'g']]],
  ['берілген(n)', [['always-given', 'n']]],
  ['берілген(n + 1)', [['given-needs-fact', 'n + 1']]],
  ['n = 5..3', [['bounds-reversed', '5..3']]],
  ['n = 3..<3', [['bounds-reversed', '3..<3']]],
  [
    'yes = 1..2',
    [
      ['type-mismatch', '1'],
      ['type-mismatch', '2'],
    ],
  ],
  ['t = "а"..', [['not-ordered', '"а"..']]],
])('%s', (condition, found) => {
  expect(findings(requirement(condition))).toEqual(found);
});

test('numbers are exact fractions in lowest terms', () => {
  const { program } = analyse(requirement('n = 2,99 | 0.50 | 3 | -0,25'));
  const [found] = program.requirements;
  const cell = found?.condition.op === 'matches' ? found.condition.cell : undefined;
  expect(cell?.patterns.map((pattern) => pattern.op === 'number' && pattern.value)).toEqual([
    '299/100',
    '1/2',
    '3',
    '-1/4',
  ]);
});

test('every expression knows its place', () => {
  const { program, text } = analyse(requirement('n + 1 < i'));
  const condition = program.requirements[0]?.condition;
  const covered = (place: { start: number; end: number } | undefined) =>
    place && text.slice(place.start, place.end);
  expect(covered(condition?.at)).toBe('n + 1 < i');
  expect(condition?.op === 'less' && covered(condition.left.at)).toBe('n + 1');
  expect(condition?.op === 'less' && covered(condition.right.at)).toBe('i');
});
