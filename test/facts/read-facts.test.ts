import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalCategory, pathText, problemMessage, readFacts } from '../../engine/facts/index.ts';
import { parseRational, Rational } from '../../engine/numbers/index.ts';
import { program } from './facts-program.ts';

const found = (plain: unknown) =>
  readFacts(program, plain).problems.map((problem) => [pathText(problem.path), problem.code]);
const messages = (plain: unknown, language: 'kk' | 'ru' | 'en' = 'en') =>
  readFacts(program, plain).problems.map((problem) => problemMessage(problem, program, language));
const value = (plain: Record<string, unknown>) => {
  const { facts, problems } = readFacts(program, plain);
  expect(problems).toEqual([]);
  return facts?.[Object.keys(plain)[0] ?? ''];
};

test('a case is read whole', () => {
  const { facts, problems } = readFacts(program, {
    category: 'E-3',
    months_in_position: 24,
    on_probation: false,
    score: '3,83',
    remark: 7,
    appointed: '2018-02-28',
    kpis: [{ name: 'x', achieved: true }, { achieved: false }],
    competencies: [
      { competency: 'cooperation', observed: '3' },
      { competency: 'initiative', observed: 0 },
    ],
    plan_marks: [2, 5],
    commission: { members: 7, present: 5, votes_for: 5 },
    respondents: [{ limit: 4, marks: [{ mark: 4 }] }],
  });
  expect(problems).toEqual([]);
  expect(facts).toMatchObject({
    category: 'E-3',
    on_probation: false,
    remark: '7',
    appointed: '2018-02-28',
    kpis: [{ name: 'x', achieved: true }, { achieved: false }],
  });
  expect(facts?.['months_in_position']).toEqual(Rational.integer(24));
  expect(facts?.['score']).toEqual(parseRational('383/100'));
  expect(facts).not.toHaveProperty('times');
});

test('no fact is required of a case, every field is of a record', () => {
  expect(found({})).toEqual([]);
  expect(found({ kpis: [{}], competencies: [{ observed: 1 }] })).toEqual([
    ['kpis[0].achieved', 'missing-key'],
    ['competencies[0].competency', 'missing-key'],
  ]);
});

test('numbers keep every digit, written as numbers or as text', () => {
  for (const written of [3, '3', '+3', '3.0', '3,00', 3n])
    expect(value({ months_in_position: written }), String(written)).toEqual(Rational.integer(3));
  for (const written of [0.1, '0.1', '0,10', 1e-1])
    expect(value({ percent: written })).toEqual(parseRational('1/10'));
  expect(value({ percent: 0.1 + 0.2 })).toEqual(parseRational('0.30000000000000004'));
  expect(value({ percent: '0.1000000000000000000000000000001' })).toEqual(
    parseRational('0.1000000000000000000000000000001'),
  );
  expect(value({ percent: 1e-7 })).toEqual(parseRational('0.0000001'));
  expect(value({ percent: '100,5' })).toEqual(parseRational('100.5'));
});

test.each<[Record<string, unknown>, string, string, string]>([
  [{ kpi: [] }, 'kpi', 'unknown-key', 'kpi: there is no such field; did you mean "kpis"?'],
  [
    { kpis: [{ achieved: true, xyz: 1 }] },
    'kpis[0].xyz',
    'unknown-key',
    'kpis[0].xyz: there is no such field; known fields: name, achieved',
  ],
  [{ kpis: [{}] }, 'kpis[0].achieved', 'missing-key', '"Achieved" (kpis[0].achieved): is not given'],
  [
    { months_in_position: 0.1 + 0.2 },
    'months_in_position',
    'not-integer',
    '"Time in the position" (months_in_position): a whole number is needed, but 0.30000000000000004 is given',
  ],
  [
    { months_in_position: '2,5' },
    'months_in_position',
    'not-integer',
    '"Time in the position" (months_in_position): a whole number is needed, but 2,5 is given',
  ],
  [
    { months_in_position: -1 },
    'months_in_position',
    'below-minimum',
    '"Time in the position" (months_in_position): -1 is too little; the least is 0',
  ],
  [
    { months_in_position: '-1' },
    'months_in_position',
    'below-minimum',
    '"Time in the position" (months_in_position): -1 is too little; the least is 0',
  ],
  [
    { months_in_position: 601 },
    'months_in_position',
    'above-maximum',
    '"Time in the position" (months_in_position): 601 is too much; the most is 600',
  ],
  [
    { percent: '100,50000000000000000000001' },
    'percent',
    'above-maximum',
    '"Percent" (percent): 100,50000000000000000000001 is too much; the most is 100.5',
  ],
  [
    { percent: 'ten' },
    'percent',
    'not-a-number',
    '"Percent" (percent): a number is needed, but "ten" is given',
  ],
  [
    { percent: '1/3' },
    'percent',
    'not-a-number',
    '"Percent" (percent): a number is needed, but "1/3" is given',
  ],
  [
    { percent: true },
    'percent',
    'wrong-type',
    '"Percent" (percent): a number is needed, but yes or no is given: true',
  ],
  [
    { percent: '1'.repeat(101) },
    'percent',
    'too-long',
    '"Percent" (percent): too long: 101 characters, at most 100',
  ],
  [
    { score: 0.1 + 0.2 },
    'score',
    'too-many-digits',
    '"Score" (score): 0.30000000000000004 has too many digits after the point; at most 2',
  ],
  [
    { on_probation: 'perhaps' },
    'on_probation',
    'wrong-type',
    '"On probation" (on_probation): true or false (yes or no) is needed, but text is given: perhaps',
  ],
  [
    { on_probation: null },
    'on_probation',
    'wrong-type',
    '"On probation" (on_probation): true or false (yes or no) is needed, but the value is empty',
  ],
  [
    { appointed: '2018-02-30' },
    'appointed',
    'bad-date',
    '"Day of appointment" (appointed): there is no day "2018-02-30"; write it as YYYY-MM-DD, for example 2018-03-29',
  ],
  [
    { category: 'E-9' },
    'category',
    'unknown-category',
    '"Лауазым санаты" (category): the methodology has no category "E-9"; known categories: E-3, E-R-1',
  ],
  [
    { any_category: 'E 3' },
    'any_category',
    'bad-category',
    '"Any category" (any_category): "E 3" does not look like the code of a category; an example: E-3',
  ],
  [
    { any_category: 'e-3' },
    'any_category',
    'bad-category',
    '"Any category" (any_category): "e-3" does not look like the code of a category; an example: E-3',
  ],
  [
    { competencies: [{ competency: 'coperation', observed: 1 }] },
    'competencies[0].competency',
    'unknown-item',
    '"Competency" (competencies[0].competency): there is no value "coperation"; did you mean "cooperation"? ' +
      'Possible: cooperation, initiative, integrity',
  ],
  [
    {
      competencies: ['integrity', 'initiative', 'integrity'].map((competency) => ({
        competency,
        observed: 1,
      })),
    },
    'competencies[2].competency',
    'duplicate-key',
    '"Competency" (competencies[2].competency): "integrity" is repeated; it already stands in place 1 of the list',
  ],
  [
    { plan_marks: [2, 6] },
    'plan_marks[1]',
    'above-maximum',
    '"Marks" (plan_marks[1]): 6 is too much; the most is 5',
  ],
  [
    { kpis: { achieved: true } },
    'kpis',
    'wrong-type',
    '"KPIs" (kpis): a list is needed, but a record is given: {…}',
  ],
  [
    { commission: [] },
    'commission',
    'wrong-type',
    '"Commission" (commission): a record with fields is needed, but a list is given: []',
  ],
  [
    { remark: 'x'.repeat(10_001) },
    'remark',
    'too-long',
    '"Remark" (remark): too long: 10001 characters, at most 10000',
  ],
])('%j: one problem at %s, %s', (plain, path, code, message) => {
  expect(readFacts(program, plain).facts).toBe(null);
  expect(found(plain)).toEqual([[path, code]]);
  expect(messages(plain)).toEqual([message]);
});

test('messages are in Kazakh, Russian and English and name the field by its label', () => {
  const plain = { kpis: [{ achieved: true }, {}], months_in_position: 2.5, category: 'Q-1' };
  expect(messages(plain, 'kk')).toEqual([
    '«Лауазым санаты» (category): «Q-1» санаты бұл әдістемеде жоқ; белгілі санаттар: E-3, E-R-1',
    '«Лауазымда болған мерзімі» (months_in_position): бүтін сан керек, бірақ 2.5 берілген',
    '«Көрсеткішке қол жетті» (kpis[1].achieved): көрсетілмеген',
  ]);
  expect(messages(plain, 'ru')).toEqual([
    '«Лауазым санаты» (category): категории «Q-1» в этой методике нет; известные категории: E-3, E-R-1',
    '«Срок на должности» (months_in_position): нужно целое число, а дано 2.5',
    '«Показатель достигнут» (kpis[1].achieved): не указано',
  ]);
});

test('Cyrillic letters that look Latin make the same category', () => {
  expect(canonicalCategory('АВСЕОРКМНТХ-3')).toBe('ABCEOPKMHTX-3');
  expect(canonicalCategory('Б-1')).toBe('Б-1');
  expect(value({ category: 'Е-3' })).toBe('E-3');
  expect(value({ any_category: 'С-О-1' })).toBe('C-O-1');
});

test('yes and no may be written in words of the three languages', () => {
  for (const word of ['иә', 'да', 'yes']) expect(value({ on_probation: word })).toBe(true);
  for (const word of ['жоқ', 'нет', 'no']) expect(value({ on_probation: word })).toBe(false);
});

test('facts that are no record are one problem', () => {
  for (const plain of [null, undefined, 3, 'text', [], [{}]])
    expect(found(plain)).toEqual([['', 'wrong-type']]);
  expect(messages([])).toEqual([
    'The facts of the case: a record with fields is needed, but a list is given: []',
  ]);
});

test('keys that every object inherits are unknown like others', () => {
  expect(found(JSON.parse('{"__proto__": 1, "toString": 2, "constructor": {}}'))).toEqual([
    ['__proto__', 'unknown-key'],
    ['toString', 'unknown-key'],
    ['constructor', 'unknown-key'],
  ]);
});

test('any value is read or has problems that can be told; nothing throws', () => {
  const names = program.facts.map((fact) => fact.name);
  const plain = fc.dictionary(
    fc.oneof(fc.constantFrom(...names), fc.string()),
    fc.oneof(
      fc.anything({ withBigInt: true }),
      fc.array(fc.record({ competency: fc.anything(), achieved: fc.anything(), marks: fc.anything() })),
    ),
  );
  fc.assert(
    fc.property(fc.oneof(plain, fc.anything()), (input) => {
      const { facts, problems } = readFacts(program, input);
      expect(facts === null).toBe(problems.length > 0);
      for (const problem of problems)
        for (const language of ['kk', 'ru', 'en'] as const)
          expect(problemMessage(problem, program, language).length).toBeLessThan(700);
    }),
    { numRuns: 500 },
  );
});

test('an act with mistakes may have a choice of nothing: no value is right', () => {
  const types = Object.fromEntries(
    Object.entries(program.types).map(([name, type]) => [name, { ...type, items: [] }]),
  );
  const broken = { ...program, types };
  const { problems } = readFacts(broken, { competencies: [{ competency: 'integrity', observed: 1 }] });
  expect(problems.map(({ path, code }) => [pathText(path), code])).toEqual([
    ['competencies[0].competency', 'unknown-item'],
  ]);
  expect(problems.map((problem) => problemMessage(problem, broken, 'en'))).toEqual([
    '"Competency" (competencies[0].competency): there is no value "integrity"; possible: –',
  ]);
});
