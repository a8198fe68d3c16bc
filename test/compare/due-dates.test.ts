import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../dsl/index.ts';
import { compareDueDates, type Program } from '../../engine/index.ts';

/** A program with the lines as its rules. */
function program(lines: string): Program {
  const text = `language en

act base
  document: "order" № 1, 2020-01-01
  approves: body "Body"
  enters into force: 2020-02-01

point 1
  role staff "Staff"
  role head "Head"
  event signed "Signing"
  event told "Telling"
${lines.replace(/^/gm, '  ')}
`;
  const workspace = openWorkspace([{ path: 'base.adisteme', text }]);
  const [edition] = workspace.editions('body').value;
  const compiled = edition === undefined ? null : workspace.program(edition);
  const errors = [...workspace.check('body')].filter(({ severity }) => severity === 'error');
  if (!compiled?.value || errors.length > 0) throw new Error(JSON.stringify(errors));
  return compiled.value;
}

const compare = (before: string, after: string) => {
  const { changed, withoutDifference, same } = compareDueDates(program(before), program(after), {
    from: '2022-02-26',
  });
  return {
    changed: changed.map((one) => [one.deadline, one.before?.due, one.after?.due, one.events]),
    withoutDifference,
    same,
  };
};
const due = (rule: string, name = 'sending_due') => `deadline ${name}: ${rule} "Sending"`;

describe('deadlines of two editions', () => {
  test('a term that became longer, with the first day of the event for which it matters', () => {
    // From Saturday, 26 February 2022: Monday 28, Tuesday 1; then 2, 3 and 4 March.
    expect(compare(due('signed + 2 working days'), due('signed + 5 working days'))).toEqual({
      changed: [['sending_due', '2022-03-01', '2022-03-04', { signed: '2022-02-26' }]],
      withoutDifference: [],
      same: [],
    });
  });

  test('who has to act is no other day', () => {
    const by = (role: string) => `deadline sending_due: signed + 2 working days "Sending"\n  who: ${role}`;
    expect(compare(by('staff'), by('head')).same).toEqual(['sending_due']);
  });

  test('one that is new, and one that is gone', () => {
    const one = due('signed + 1 months');
    expect(compare('', one).changed).toEqual([
      ['sending_due', undefined, '2022-03-26', { signed: '2022-02-26' }],
    ]);
    expect(compare(one, '').changed).toEqual([
      ['sending_due', '2022-03-26', undefined, { signed: '2022-02-26' }],
    ]);
  });

  test('through another deadline that changed', () => {
    const chain = (days: number) =>
      `${due(`signed + ${days} calendar days`, 'first_due')}\n${due('first_due + 1 months', 'second_due')}`;
    expect(compare(chain(3), chain(4)).changed.map(([name]) => name)).toEqual(['first_due', 'second_due']);
  });

  test('from another event', () => {
    expect(compare(due('signed + 1 years'), due('told + 1 years')).changed).toEqual([
      ['sending_due', '2023-02-26', '2023-02-27', { signed: '2022-02-26', told: '2022-02-27' }],
    ]);
  });

  test('two ways to count that never differ are told apart from one way', () => {
    expect(compare(due('signed + 1 years'), due('signed + 12 months'))).toEqual({
      changed: [],
      withoutDifference: ['sending_due'],
      same: [],
    });
  });
});
