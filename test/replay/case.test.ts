import { expect, test } from 'vitest';
import { readCase } from '../../engine/replay/index.ts';

const WHOLE = { id: 'a', methodology: 'm', on: '2019-01-15', facts: { x: 1 } };

function codes(plain: unknown): readonly string[] {
  return readCase(plain).problems.map(({ code, key }) => `${code} ${key}`);
}

test('a case with the least there is', () => {
  expect(readCase(WHOLE)).toEqual({
    case: { ...WHOLE, reading: 'adopted', events: undefined, expect: {} },
    problems: [],
  });
});

test('a case with everything', () => {
  const whole = {
    ...WHOLE,
    reading: 'literal',
    events: { e: '2019-01-16' },
    expect: { d: 1 },
    indicators: { c: 3 },
  };
  expect(readCase(whole)).toEqual({ case: whole, problems: [] });
});

test('a case that must be refused', () => {
  expect(readCase({ ...WHOLE, refused: { x: 'below-minimum' } }).case?.refused).toEqual({
    x: 'below-minimum',
  });
});

test.each([
  ['a list', [WHOLE], 'not-an-object '],
  ['null', null, 'not-an-object '],
  ['a key that no case has', { ...WHOLE, expects: {} }, 'unknown-key expects'],
  ['no id', { methodology: 'm', on: '2019-01-15', facts: {} }, 'missing-key id'],
  ['an empty id', { ...WHOLE, id: '' }, 'not-a-text id'],
  ['a number for the methodology', { ...WHOLE, methodology: 1 }, 'not-a-text methodology'],
  ['a day that does not exist', { ...WHOLE, on: '2019-02-29' }, 'not-a-day on'],
  ['a reading that does not exist', { ...WHOLE, reading: 'free' }, 'not-a-reading reading'],
  ['expectations as a list', { ...WHOLE, expect: [1] }, 'not-an-object expect'],
  ['refused for nothing', { ...WHOLE, refused: {} }, 'not-codes refused'],
  ['refused without a code', { ...WHOLE, refused: { x: true } }, 'not-codes refused'],
  ['half an indicator', { ...WHOLE, indicators: { c: 0.5 } }, 'not-counts indicators'],
  ['fewer than no indicators', { ...WHOLE, indicators: { c: -1 } }, 'not-counts indicators'],
  [
    'expected and refused at once',
    { ...WHOLE, expect: {}, refused: { x: 'c' } },
    'expect-and-refused refused',
  ],
])('%s is told', (_, plain, problem) => {
  expect(readCase(plain).case).toBeNull();
  expect(codes(plain)).toEqual([problem]);
});

test('all that is wrong is told at once', () => {
  expect(codes({ on: 'today', fact: {} })).toEqual([
    'unknown-key fact',
    'missing-key id',
    'missing-key methodology',
    'missing-key facts',
    'not-a-day on',
  ]);
});
