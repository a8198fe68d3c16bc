import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactNumber } from '../../cases/exact-number.ts';

const read = (source: string) => exactNumber(source, Number(source));

test.each([
  ['3', 3],
  ['3.80', 3.8],
  ['-0.5', -0.5],
  ['1e3', 1000],
  ['0.000', 0],
  ['9007199254740993', '9007199254740993'],
  ['0.1000000000000000055511151231257827', '0.1000000000000000055511151231257827'],
  ['+0.30000000000000000001', '0.30000000000000000001'],
  ['1e400', null],
  ['1e-400', null],
  ['12345678901234567890e5', null],
])('%s is read as %j', (source, expected) => {
  expect(read(source)).toBe(expected);
});

test('a number of another notation counts when it is a safe integer', () => {
  expect(exactNumber('0x10', 16)).toBe(16);
  expect(exactNumber('.inf', Number.POSITIVE_INFINITY)).toBe(null);
});

test('every decimal of up to fifteen digits stays a number of that amount', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
      fc.integer({ min: 0, max: 6 }),
      (n, digits) => {
        const source = (n / 10 ** digits).toFixed(digits);
        expect(read(source)).toBe(Number(source));
      },
    ),
  );
});
