import { describe, expect, test } from 'vitest';
import { answerOf, differences } from '../../../editor/assess/answer/index.ts';
import { afterAction, EMPTY_CASE, labelsByName, leftovers } from '../../../editor/assess/typed/index.ts';
import { programOn } from './real-programs.ts';

const before = programOn('atyrau-akimat', '2022-02-25');
const after = programOn('atyrau-akimat', '2022-02-26');

function state(facts: object, events: object = {}) {
  return afterAction(EMPTY_CASE, { kind: 'open', opened: { id: 'x', reading: 'adopted', facts, events } });
}
function found(facts: object, events: object = {}) {
  const asked = state(facts, events);
  return differences(before, after, asked, answerOf(after, asked, 'en'), 'en').map((one) => [
    one.name,
    one.before,
    one.now,
  ]);
}
const PERSON = { months_in_position: 12, on_probation: false, serves_public: true };

describe('one person under two editions', () => {
  test('a category that the former edition does not have is told in the place of the result', () => {
    const competencies = [{ competency: 'cooperation', observed: 3 }];
    expect(found({ ...PERSON, category: 'E-5', competencies })).toEqual([
      [
        'competency_results',
        expect.stringMatching(/^The methodology has no category "E-5"; known categories: E-1, /),
        expect.stringContaining('Result: meets expectations'),
      ],
    ]);
  });

  test('the same category in both: nothing differs', () => {
    const competencies = [{ competency: 'cooperation', observed: 3 }];
    expect(found({ ...PERSON, category: 'E-4', competencies })).toEqual([]);
  });

  test('what both cannot tell yet is no difference', () => {
    expect(found({ category: 'E-5' })).toEqual([]);
  });

  test('a deadline that only one edition has', () => {
    expect(found(PERSON, { assessment_completed: '2022-06-01' })).toEqual([
      ['refusal_sending_due', 'there is no such deadline', '2022-06-03'],
    ]);
  });

  test('a mistake elsewhere is not given as the reason', () => {
    const competencies = [{ competency: 'cooperation', observed: 3 }];
    const wrong = { ...PERSON, category: 'E-5', competencies, commission: { members: 'x' } };
    expect(found(wrong).map(([name]) => name)).toEqual(['competency_results']);
  });
});

describe('what an edition has no place for', () => {
  const program = programOn('almaty-oblast-akimat', '2017-12-15');
  const former = programOn('almaty-oblast-akimat', '2017-05-15');
  const quarters = [{ quarter: 1, bonuses: [{ activity: 'x', points: 3 }], breaches: 0 }];

  test('is told by the names of its records, once, and has a label from the edition that has it', () => {
    const { facts, events } = state(
      { quarters: [...quarters, ...quarters], invented: '1' },
      { period_start: '2017-01-01' },
    );
    expect(leftovers(program, facts, events)).toEqual([
      { kind: 'fact', name: 'quarters.bonuses.points' },
      { kind: 'fact', name: 'invented' },
      { kind: 'event', name: 'period_start' },
    ]);
    expect(labelsByName(former).get('quarters.bonuses.points')?.en).toBe(
      'Points given by the superior (+1 to +5)',
    );
  });

  test('is nothing where nothing is typed', () => {
    const { facts } = state({ quarters: [{ quarter: 1, bonuses: [{ points: '' }] }], invented: '' });
    expect(leftovers(program, facts, { period_start: '' })).toEqual([]);
  });
});
