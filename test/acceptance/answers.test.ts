import { expect, test } from 'vitest';
import { adisteme, scratch } from '../cli/run-cli.ts';
import { type Answer, answers, decided, json } from './bodies.ts';

const files = scratch();
const ryskulov = ['evaluate', 'ryskulov-akimat', '--on', '2019-01-15', '--case'];
const person = { months_in_position: 12, on_probation: false };
const head = { category: 'E-1', months_in_position: 12, was_absent: false };

const FACTS = {
  ...person,
  category: 'E-4',
  serves_public: true,
  kpis: [{ achieved: true }, { achieved: true }, { achieved: true }, { achieved: true }, { achieved: false }],
  competencies: [{ competency: 'promptness', observed: 3 }],
};

/** The same case as people write it. */
const YAML = `# a chief specialist
facts:
  months_in_position: 12
  on_probation: no
  category: Е-4
  serves_public: yes
  kpis: [{ achieved: true }, { achieved: true }, { achieved: true }, { achieved: true }, { achieved: false }]
  competencies:
    - { competency: promptness, observed: "3" }
`;

test('a case is read from YAML and JSON, a file and standard input, with a byte order mark or other line ends', async () => {
  const file = files.write('case.yaml', YAML);
  const expected = await json<Answer>([...ryskulov, '-'], { facts: FACTS });
  expect(decided(expected)).toMatchObject({ assessed: true, kpi_grade: 'effective' });
  expect(expected.decisions['competency_results']?.value).toEqual([
    // 3 of 4 is 3/4.
    { competency: 'promptness', observed: 3, total: 4, result: 'meets' },
  ]);
  expect(await json([...ryskulov, file])).toEqual(expected);
  for (const text of [YAML, `\uFEFF${YAML}`, YAML.replaceAll('\n', '\r\n')]) {
    expect(await json([...ryskulov, '-'], text)).toEqual(expected);
  }
});

test('one case gives an object, a list or lines give a list in order, in every notation', async () => {
  const one = JSON.stringify({ facts: FACTS });
  const other = JSON.stringify({ facts: { on_probation: true } });
  const assessed = async (input: string) => {
    const given = await json<Answer[]>([...ryskulov, '-'], input);
    return given.map((answer) => answer.decisions['assessed']?.value);
  };
  expect(await assessed(`[${one}, ${other}]`)).toEqual([true, false]);
  expect(await assessed(`${one}\n${other}\n`)).toEqual([true, false]);
  expect(await assessed(`- facts: { on_probation: true }\n- ${one}\n`)).toEqual([false, true]);
  expect(await assessed(`[${one}]`)).toEqual([true]);
});

test('an answer has what is promised, and no more than JSON on standard output', async () => {
  const answer = await json<Answer & { explanation?: unknown }>([...ryskulov, '-'], { facts: FACTS });
  expect(answer).toMatchObject({
    methodology: 'ryskulov-akimat',
    edition: {
      from: expect.any(String),
      until: expect.any(String),
      acts: ['ryskulov-2018-144'],
      hash: expect.any(String),
    },
    missing: ['commission.members', 'commission.present'],
  });
  for (const decision of Object.values(answer.decisions)) {
    expect(decision).toMatchObject({
      status: expect.stringMatching(/^(decided|not-applicable|no-rule|missing-facts)$/),
      provision: expect.stringMatching(/^(point|annex) \d/),
      act: 'ryskulov-2018-144',
      label: expect.stringMatching(/\S/),
      interpretations: expect.any(Array),
    });
  }
  for (const requirement of answer.requirements) {
    expect(requirement).toMatchObject({
      name: expect.any(String),
      provision: expect.stringMatching(/^point \d+$/),
      message: expect.stringMatching(/\S/),
    });
    expect([true, false, null]).toContain(requirement.met);
  }
  expect(answer).not.toHaveProperty('explanation');
});

test('where a person is not assessed, nothing else is decided, whatever else is known', async () => {
  const rest = (answer: Answer | undefined) => {
    const { assessed, ...others } = decided(answer);
    return [assessed, [...new Set(Object.values(others))]];
  };
  const [probation, short] = await answers('ryskulov-akimat', '2019-01-15', [
    { ...FACTS, on_probation: true },
    { ...FACTS, months_in_position: 2 },
  ]);
  expect(rest(probation)).toEqual([false, ['not-applicable']]);
  expect(rest(short)).toEqual([false, ['not-applicable']]);
  const [month] = await answers('baydibek-maslikhat', '2024-01-15', [{ ...head, months_in_position: 0 }]);
  expect(rest(month)).toEqual([false, ['not-applicable']]);
  const [year] = await answers('almaty-oblast-akimat', '2017-05-15', [{ months_in_position: 2 }]);
  expect(rest(year)).toEqual([false, ['not-applicable']]);
});

test('a decimal is the same number however it is written, and is answered with its digits', async () => {
  const quarter = (score: unknown) => ({
    ...head,
    quarters: [{ quarter: 1, kpis: Array.from({ length: 3 }, () => ({ percent: '79,99', score })) }],
  });
  const scores = ['3.995', '3,995', 3.995, '03.9950'].map(quarter);
  const adopted = await answers('baydibek-maslikhat', '2024-01-15', [...scores, quarter(4), quarter('3.99')]);
  expect(adopted.map((answer) => [decided(answer)['score'], decided(answer)['grade']])).toEqual([
    ...scores.map(() => ['4.00', 'effective']),
    ['4.00', 'effective'],
    ['3.99', 'proper'],
  ]);
  for (const answer of await answers('baydibek-maslikhat', '2024-01-15', scores, 'literal')) {
    expect(decided(answer)).toMatchObject({ score: '3.995', grade: 'no-rule' });
  }
});

test('a number whose digits never end is answered as a decimal', async () => {
  const [answer] = await answers('baydibek-maslikhat', '2024-01-15', [
    {
      ...head,
      category: 'E-4',
      quarters: [
        { quarter: 1, ranking: { quality: 4, timeliness: 4, initiative: 4, discipline: 3 } },
        { quarter: 2, ranking: { quality: 4, timeliness: 4, initiative: 4, discipline: 4 } },
        { quarter: 3, ranking: { quality: 4, timeliness: 4, initiative: 4, discipline: 4 } },
      ],
      respondents: [
        { relation: 'self', marks: [{ competency: 'ethics', mark: 5 }] },
        { relation: 'superior', marks: [{ competency: 'ethics', mark: 3 }] },
        { relation: 'peer', marks: [{ competency: 'ethics', mark: 4 }] },
        { relation: 'subordinate', marks: [{ competency: 'ethics', mark: 4 }] },
      ],
    },
  ]);
  // (3.75 + 4 + 4) / 3 = 3.9166…, (3 + 4 + 4) / 3 = 3.6666…
  expect(decided(answer)).toMatchObject({
    score: '3.92',
    grade: 'proper',
    competency_means: [{ competency: 'ethics', mean: '3.67' }],
  });
});

test('the reading chosen decides whether a declared interpretation counts, and the answer names it', async () => {
  const facts = {
    ...head,
    quarters: [{ quarter: 1, kpis: Array.from({ length: 3 }, () => ({ percent: 100, score: 5 })) }],
  };
  const cited = async (reading: 'adopted' | 'literal') => {
    const [answer] = await answers('baydibek-maslikhat', '2024-01-15', [facts], reading);
    return answer?.decisions['grade']?.interpretations;
  };
  expect(await cited('adopted')).toEqual(['rounding']);
  expect(await cited('literal')).toEqual([]);
});

test('before the amendment the competency results of the Supreme Judicial Council have no rule, and why is told', async () => {
  const facts = { ...person, category: 'B-4', serves_public: true, competencies: FACTS.competencies };
  const evaluate = (on: string) => ['evaluate', 'sjc-apparatus', '--on', on, '--case', '-', '--lang', 'en'];
  const before = await json<
    Answer & { explanation: { decisions: Readonly<Record<string, { reason: string }>> } }
  >([...evaluate('2018-07-25'), '--explain'], { facts });
  expect(before.decisions['competency_results']).toMatchObject({
    value: null,
    status: 'no-rule',
    provision: 'annex 4',
    act: 'sjc-2018-3-4-14',
  });
  expect(before.explanation.decisions['competency_results']?.reason).toMatch(/not in hand.*not known/);
  const after = await json<Answer>(evaluate('2018-07-26'), { facts });
  expect(decided(after)['competency_results']).toEqual([
    { competency: 'promptness', observed: 3, total: 4, result: 'meets' },
  ]);
  // The new wording of point 5 does not say how many members the commission has.
  const size = (answer: Answer) => answer.requirements.some(({ name }) => name === 'commission_size');
  expect([size(before), size(after)]).toEqual([true, false]);
});

test('what rests on a reconstructed provision says so, and what rests on a text in hand does not', async () => {
  interface Provision {
    readonly id: string;
    readonly text: string | null;
    readonly textInHand: boolean;
    readonly reason: string | null;
    readonly reconstructed: boolean;
  }
  const provisions = async (methodology: string, on: string) => {
    const answer = await json<{ provisions: Provision[] }>(['text', methodology, '--on', on, '--lang', 'en']);
    return answer.provisions;
  };
  for (const one of await provisions('sjc-apparatus', '2018-05-15')) {
    expect(one).toMatchObject({ text: null, textInHand: false, reconstructed: true });
    expect(one.reason).toMatch(/not in hand/);
  }
  const after = await provisions('sjc-apparatus', '2019-01-15');
  const inHand = ['5', '8', '15', '24', '28', '29', '34', '35', '36', '40', '41', '42'];
  expect(after.filter((one) => !one.reconstructed).map((one) => one.id)).toEqual([
    ...inHand.map((point) => `point ${point}`),
    'annex 4',
  ]);
  for (const one of after) expect(one.textInHand, one.id).toBe(!one.reconstructed);

  const listed = await json<
    { methodology: string; editions: { from: string; certainty: string; reconstructed: boolean }[] }[]
  >(['list']);
  const marks = (methodology: string) =>
    listed.find((one) => one.methodology === methodology)?.editions.map((one) => one.reconstructed);
  expect(marks('ryskulov-akimat')).toEqual([false]);
  expect(marks('baydibek-maslikhat')).toEqual([false]);
  for (const amended of ['atyrau-akimat', 'sjc-apparatus', 'almaty-oblast-akimat']) {
    expect(marks(amended), amended).toEqual([true, true]);
  }

  const [ours] = await answers('ryskulov-akimat', '2019-01-15', [FACTS]);
  expect(ours?.decisions['kpi_grade']?.reconstructed).toBe(false);
  const [theirs] = await answers('atyrau-akimat', '2021-01-15', [FACTS]);
  expect(theirs?.decisions['kpi_grade']).toMatchObject({ value: 'effective', reconstructed: true });
});

test('look-alike letters are one category, small letters are none', async () => {
  const given = await answers('baydibek-maslikhat', '2024-01-15', [
    { ...head, category: 'В-1' },
    { ...head, category: 'С-О-1' },
    { ...head, category: 'Е-2' },
  ]);
  expect(given.map((answer) => decided(answer)['assessed_as'])).toEqual(['head', 'head', 'head']);
  const small = await adisteme(
    ['evaluate', 'baydibek-maslikhat', '--on', '2024-01-15', '--case', '-'],
    'facts: { category: e-1 }',
  );
  expect(small).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^-:1:20: .*e-1/) });
});
