import { expect, test } from 'vitest';
import { isDeclared } from '../../scripts/mutations/equivalent-changes.ts';

const TEXT = 'table score\n  0..1,99 => low\n  2..5 => high\n';
const START = TEXT.indexOf('0..');
const DECLARED = { line: '0..1,99', from: '0', to: '-1', because: 'a score is never below 0' };

test('a declared change is known by its line, what it replaces and by what', () => {
  expect(isDeclared(DECLARED, TEXT, { start: START, end: START + 1, replacement: '-1' })).toBe(true);
});

test.each([
  ['replaced by something else', DECLARED, START, '1'],
  ['of something else', { ...DECLARED, from: '1' }, START, '-1'],
  ['in another line', DECLARED, TEXT.indexOf('5 =>'), '-1'],
])('a change %s is another one', (_, declared, start, replacement) => {
  expect(isDeclared(declared, TEXT, { start, end: start + 1, replacement })).toBe(false);
});
