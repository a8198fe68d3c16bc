import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8 } from '../../storage/utf8.ts';

const bad = (...bytes: number[]) => {
  const decoded = decodeUtf8(Uint8Array.from(bytes));
  return 'badAt' in decoded ? decoded.badAt : null;
};

test.each([
  [[0x61, 0xff], 1],
  [[0x61, 0xc0, 0x80], 1],
  [[0xd2, 0x9b, 0xd2], 2],
  [[0xe0, 0x80, 0x80], 0],
  [[0xed, 0xa0, 0x80], 0],
  [[0xf4, 0x90, 0x80, 0x80], 0],
  [[0xf0, 0x9f, 0x98, 0x80], null],
])('%j is first wrong at %j', (bytes, at) => {
  expect(bad(...bytes)).toBe(at);
});

test('a byte order mark stays, Kazakh letters are read', () => {
  expect(decodeUtf8(new TextEncoder().encode('\uFEFFәіңғүұқөһ'))).toEqual({ text: '\uFEFFәіңғүұқөһ' });
});

test('everything before the first wrong byte is text, and with that byte it is not', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const decoded = decodeUtf8(bytes);
      if ('text' in decoded) return;
      const decoder = new TextDecoder('utf-8', { fatal: true });
      expect(() => decoder.decode(bytes.subarray(0, decoded.badAt))).not.toThrow();
      expect(decoded.badAt).toBeLessThan(bytes.length);
    }),
    { numRuns: 2000 },
  );
});
