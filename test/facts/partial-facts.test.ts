import { describe, expect, test } from 'vitest';
import { pathText, problemSentence, readFacts, readPartialFacts } from '../../engine/facts/index.ts';
import { plainValue } from '../../engine/values/index.ts';
import { program } from './facts-program.ts';

function read(plain: unknown) {
  const { facts, problems, unfinished } = readPartialFacts(program, plain);
  return {
    facts: plainValue(facts),
    problems: problems.map(({ path, code }) => [pathText(path), code]),
    unfinished: unfinished.map(pathText),
  };
}

describe('facts of a form that is being filled in', () => {
  test('facts without mistakes are read as a case is', () => {
    const plain = {
      category: 'E-3',
      months_in_position: '14',
      score: '3,80',
      kpis: [{ name: 'x', achieved: true }],
      plan_marks: [2, 5],
      commission: { members: 5, present: 4 },
    };
    const whole = readFacts(program, plain);
    expect(readPartialFacts(program, plain)).toEqual({ facts: whole.facts, problems: [], unfinished: [] });
  });

  test('what is wrong is told and left out; what is right beside it is used', () => {
    expect(
      read({
        months_in_position: 'x',
        on_probation: false,
        kpis: [{ achieved: 'perhaps' }, { achieved: true }],
      }),
    ).toEqual({
      facts: { on_probation: false, kpis: [{}, { achieved: true }] },
      problems: [
        ['months_in_position', 'not-a-number'],
        ['kpis[0].achieved', 'wrong-type'],
      ],
      unfinished: [],
    });
  });

  test('a number beyond its bounds is left out too', () => {
    expect(read({ months_in_position: '601', score: '3.825' })).toEqual({
      facts: {},
      problems: [
        ['months_in_position', 'above-maximum'],
        ['score', 'too-many-digits'],
      ],
      unfinished: [],
    });
  });

  test('a list is left out with its wrong element, so that no mean is taken of the others', () => {
    expect(read({ plan_marks: ['2', 'many'] })).toEqual({
      facts: {},
      problems: [['plan_marks[1]', 'not-a-number']],
      unfinished: [],
    });
  });

  test('what a record lacks is not wrong yet', () => {
    expect(read({ commission: { members: 5 }, plan_marks: [null, 3] })).toEqual({
      facts: { commission: { members: 5 } },
      problems: [],
      unfinished: ['plan_marks[0]', 'commission.present'],
    });
  });

  test('conditions do not wait for the rest; a record that breaks one keeps only its key', () => {
    const plain = {
      category: 'E-3',
      commission: { members: 5 },
      competencies: [
        { competency: 'integrity', observed: 4 },
        { competency: 'initiative', observed: 1 },
      ],
    };
    expect(read(plain)).toEqual({
      facts: {
        category: 'E-3',
        commission: { members: 5 },
        competencies: [{ competency: 'integrity' }, { competency: 'initiative', observed: 1 }],
      },
      problems: [['competencies[0]', 'constraint']],
      unfinished: ['commission.present'],
    });
  });

  test('a condition inside a list inside a list', () => {
    const respondents = [{ limit: 3, marks: [{ mark: 3 }, { mark: 4 }] }];
    expect(read({ respondents })).toEqual({
      facts: { respondents: [{ limit: 3, marks: [{ mark: 3 }, {}] }] },
      problems: [['respondents[0].marks[1]', 'constraint']],
      unfinished: [],
    });
  });

  test('facts that are no record at all are one problem', () => {
    expect(read('x')).toEqual({ facts: {}, problems: [['', 'wrong-type']], unfinished: [] });
  });
});

test.each([
  ['en', 'A number is needed, but "x" is given.'],
  ['ru', 'Нужно число, а дано «x».'],
  ['kk', 'Сан керек, бірақ «x» берілген.'],
] as const)('in %s a problem is a sentence that does not name its field', (language, sentence) => {
  const [problem] = readPartialFacts(program, { months_in_position: 'x' }).problems;
  if (problem === undefined) throw new Error('no problem');
  expect(problemSentence(problem, language)).toBe(sentence);
});
