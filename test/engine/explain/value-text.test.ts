import { expect, test } from 'vitest';
import { speakerOf, valueText } from '../../../engine/explain/index.ts';
import { program } from './sample.ts';

test.each([
  ['nothing', null],
  ['a list of nothing', []],
  ['a record without fields, of an act with mistakes,', {}],
])('%s is a dash, never an empty place', (_, value) => {
  expect(valueText(speakerOf(program, 'en'), value, null)).toBe('–');
});
