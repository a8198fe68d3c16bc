import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../dsl/index.ts';
import { compareOutcomes, type OutcomeProgress, searchOutcomes } from '../../engine/index.ts';

// The body's two acts and the one that they adopt.
const acts = [
  'ryskulov-akimat/ryskulov-2018-144',
  'atyrau-akimat/atyrau-2018-500',
  'atyrau-akimat/atyrau-2022-324',
].map((name) => {
  const path = `methodologies/${name}.adisteme`;
  return { path, text: readFileSync(path, 'utf8') };
});
const workspace = openWorkspace(acts);
const [before, after] = workspace
  .editions('atyrau-akimat')
  .value.map((edition) => workspace.program(edition).value);

describe('a search for cases decided differently, one case at a time', () => {
  if (!before || !after) throw new Error('the editions have no programs');

  test('tells how far it is and what it finds as it finds it, and ends as the search in one go', () => {
    const search = searchOutcomes(before, after, { tries: 200 });
    const told: OutcomeProgress[] = [];
    let step = search.next();
    for (; !step.done; step = search.next()) told.push(step.value);
    expect(step.value).toEqual(compareOutcomes(before, after, { tries: 200 }));
    expect(told.every(({ of, tried }, place) => of === 200 && tried >= (told[place - 1]?.tried ?? 0))).toBe(
      true,
    );
    expect(told.length).toBeGreaterThanOrEqual(step.value.casesTried);
    const found = told.flatMap(({ found: change }) => change ?? []);
    expect(found).toEqual([...step.value.outcomes, ...step.value.requirements]);
    expect(found).not.toEqual([]);
  });

  test('can be left before its end', () => {
    const search = searchOutcomes(before, after);
    expect(search.next()).toMatchObject({ done: false, value: { tried: 1, of: 6000, found: null } });
    expect(search.next()).toMatchObject({ done: false, value: { tried: 2 } });
  });

  test('asks nothing where all rules are the same', () => {
    expect(searchOutcomes(after, after).next()).toMatchObject({ done: true, value: { casesTried: 0 } });
  });
});
