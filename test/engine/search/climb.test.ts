import { expect, it } from 'vitest';
import { openWorkspace } from '../../../dsl/index.ts';
import {
  climbToCase,
  type Facts,
  findCase,
  isValidCase,
  type Program,
  Rational,
} from '../../../engine/index.ts';

const TEXT = `тіл kk

акт a
  құжат: "қаулы" № 1, 2020-01-01
  бекітеді: b "Б"
  жарияланған: 2020-01-02
  қолданысқа енеді: 2020-01-10

тармақ 1
  факт marks: тізім бүтін 2..5 "Бағалар"
  факт bonus?: сан 0..1 "Үстеме"
  факт person: жазба "Адам"
    absent: иә-жоқ "Болмады"
    days: бүтін 0..31 "Күн"
    шарт absent = жоқ немесе days > 0 "Күн саны"
  талап some: саны(marks) > 0 "Баға бар"
`;

function program(): Program {
  const workspace = openWorkspace([{ path: 'a', text: TEXT }]);
  const [edition] = workspace.editions('b').value;
  const compiled = edition === undefined ? null : workspace.program(edition).value;
  if (compiled === null) throw new Error('no program');
  return compiled;
}

function sum(facts: Facts): number {
  const { marks } = facts;
  if (!Array.isArray(marks)) return 0;
  return marks.reduce(
    (total: number, mark) => total + (mark instanceof Rational ? Number(mark.numerator) : 0),
    0,
  );
}

const rare = (facts: Facts): boolean => sum(facts) === 61;

it('reaches a case that chance does not', () => {
  const programs = [program()] as const;
  expect(findCase({ programs, tries: 6000, holds: rare }).found).toBe(false);
  const search = {
    programs,
    tries: 6000,
    holds: rare,
    distance: (facts: Facts) => Math.abs(sum(facts) - 61),
  };
  const found = climbToCase(search);
  if (!found.found) throw new Error('not found');
  expect(sum(found.facts)).toBe(61);
  expect(isValidCase(programs[0], found.facts)).toBe(true);
  expect(climbToCase(search)).toEqual(found);
});

it('says how many cases it tried in vain', () => {
  const programs = [program()] as const;
  const never = climbToCase({ programs, tries: 100, holds: () => false, distance: () => 1 });
  expect(never.found).toBe(false);
  expect(never.tried).toBeGreaterThan(50);
  expect(never.tried).toBeLessThanOrEqual(100);
  expect(climbToCase({ programs, tries: 100, holds: () => true, distance: () => null }).found).toBe(false);
});

it('tries only valid cases, with every kind of change', () => {
  const programs = [program()] as const;
  const seen = new Set<string>();
  climbToCase({
    programs,
    tries: 400,
    holds: () => false,
    distance: (facts) => {
      expect(isValidCase(programs[0], facts)).toBe(true);
      for (const key of Object.keys(facts)) seen.add(key);
      const { person } = facts as { person?: { absent?: boolean } };
      seen.add(`absent ${person?.absent}`);
      return 1;
    },
  });
  expect([...seen].sort()).toEqual(
    expect.arrayContaining(['absent false', 'absent true', 'bonus', 'marks', 'person']),
  );
});
