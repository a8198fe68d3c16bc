import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../dsl/index.ts';
import { type AnswerRange, answerRange, gradeDirection } from '../../engine/index.ts';

const workspace = openWorkspace([
  {
    path: 'base.adisteme',
    text: `language en

act base
  document: "order" № 1, 2020-01-01
  approves: body "Body"
  enters into force: 2020-02-01

point 1
  fact a: integer 0..9 "A"
  fact remark: text "Remark"
  fact marks: list of integer 0..5 "Marks"
  scale grade "Grade"
    low "low"
    good "good"
    best "best"
  choice procedure "Procedure"
    old "old"
    new "new"
  decision graded: grade "Graded"
    table a
      0..3 => low
      4.. => good
  decision chosen: procedure "Chosen"
    = new
  decision enough: yes-no "Enough"
    = a > 3
  decision points: integer "Points"
    = a * 2
  decision written: text "Written"
    table a
      0..3 => "few"
      4.. => "many"
  decision passed_on: text "Passed on"
    table a
      0..3 => "few"
      4.. => remark
  decision excepted: text "Excepted"
    = "usual"
  exception excepted: a = 0 => remark
  requirement some: a > 0 "Some"
`,
  },
]);
const [edition] = workspace.editions('body').value;
const program = edition === undefined ? null : workspace.program(edition).value;
const rangeOf = (kind: 'decision' | 'requirement' | 'deadline', name: string) => {
  if (program === null) throw new Error('the act has mistakes');
  return answerRange(program, kind, name);
};

test.each([
  ['decision', 'graded', true],
  ['decision', 'chosen', true],
  ['decision', 'enough', true],
  ['decision', 'points', false],
  ['requirement', 'some', true],
  ['deadline', 'any', false],
  ['decision', 'nothing of the edition', true],
] as const)('%s %s has few values: %s', (kind, name, isFew) => {
  expect(rangeOf(kind, name).isFew).toBe(isFew);
});

test('texts are few where the act itself has them, not where a case gives them', () => {
  expect(rangeOf('decision', 'written').isFew).toBe(true);
  expect(rangeOf('decision', 'passed_on').isFew).toBe(false);
  expect(rangeOf('decision', 'excepted').isFew).toBe(false);
});

test('grades are those of a scale, the lowest first', () => {
  expect(rangeOf('decision', 'graded').grades).toEqual(['low', 'good', 'best']);
  expect(rangeOf('decision', 'chosen').grades).toEqual([]);
  expect(rangeOf('decision', 'written').grades).toEqual([]);
});

describe('the way a grade goes', () => {
  const scale = (...grades: string[]): AnswerRange => ({ isFew: true, grades });
  const decided = (value: string) => ({ value, status: 'decided' }) as const;
  const three = scale('low', 'good', 'best');

  test('within one scale', () => {
    expect(gradeDirection([three, decided('best')], [three, decided('low')])).toBe('falls');
    expect(gradeDirection([three, decided('low')], [three, decided('good')])).toBe('rises');
    expect(gradeDirection([three, decided('low')], [three, decided('low')])).toBeNull();
  });

  test('between two scales: in the later one, else in the former, else not at all', () => {
    const later = scale('low', 'middle', 'good');
    expect(gradeDirection([three, decided('good')], [later, decided('middle')])).toBe('falls');
    expect(gradeDirection([three, decided('best')], [later, decided('good')])).toBe('falls');
    expect(gradeDirection([three, decided('best')], [later, decided('middle')])).toBeNull();
    expect(gradeDirection([three, decided('low')], [scale('good', 'low'), decided('good')])).toBe('falls');
  });

  test('only of grades that are given', () => {
    const none = { value: null, status: 'no-rule' } as const;
    expect(gradeDirection([three, none], [three, decided('low')])).toBeNull();
    expect(gradeDirection([scale(), decided('low')], [three, decided('good')])).toBeNull();
  });
});
