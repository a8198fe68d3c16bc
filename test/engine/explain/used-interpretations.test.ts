import { expect, test } from 'vitest';
import type { DecisionAnswer } from '../../../engine/evaluate/index.ts';
import { reconstructedIn, usedInterpretations } from '../../../engine/index.ts';
import type { Interpretation } from '../../../engine/program/index.ts';
import { label, origin, program } from '../build.ts';

const reading = (name: string): Interpretation => ({
  ...{
    name,
    label: label(name),
    ground: label('ground'),
    rewrites: [],
    supplies: [],
    counting: [],
    cites: [],
  },
  origin: origin(),
});

test('the readings that answers rest on come once each, in the order of the program', () => {
  const whole = program({ interpretations: ['first', 'second', 'third'].map(reading) });
  const answer = (...interpretations: string[]) => ({ interpretations }) as unknown as DecisionAnswer;
  const decisions = { a: answer('third'), b: answer('third', 'first') };
  expect(usedInterpretations(whole, { decisions }).map(({ name }) => name)).toEqual(['first', 'third']);
  const dueDates = [{ interpretations: ['second'] }];
  expect(usedInterpretations(whole, { decisions: {} }, dueDates).map(({ name }) => name)).toEqual(['second']);
});

test('a part of a reconstructed provision is reconstructed, unless it says otherwise itself', () => {
  const record = (id: string, reconstructed: boolean) => ({
    ...{ id, text: null, act: 'base', reconstructed, edits: [] },
  });
  const isReconstructed = reconstructedIn(
    program({ provisions: [record('point 5', true), record('point 5 part 2', false)] }),
  );
  expect(['point 5', 'point 5 part 1', 'point 5 part 2', 'point 51'].map(isReconstructed)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
