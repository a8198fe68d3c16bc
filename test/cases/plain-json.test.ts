import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valuesOfText } from '../../cases/index.ts';
import { elementsOfList } from '../../cases/json-list.ts';
import { plainJson } from '../../cases/plain-json.ts';
import { readPlain } from '../../cases/plain-values.ts';

/** Texts of numbers: whole, with digits after the point, long, with exponents, zeros of all kinds. */
const numberText = fc.oneof(
  fc.integer().map(String),
  fc.maxSafeInteger().map(String),
  fc.double({ noDefaultInfinity: true, noNaN: true }).map(String),
  fc
    .tuple(fc.nat(99_999_999), fc.stringMatching(/^\d{1,12}$/))
    .map(([whole, digits]) => `${whole}.${digits}`),
  fc.constantFrom('0', '-0', '0.0', '-0.5', '1e3', '1E+2', '-1.50', '9007199254740993', '0.1000', '00', '1.'),
);
const key = fc.oneof(
  fc.constantFrom('a', 'facts', '__proto__', '', 'toString', '<<', 'a.b', 'x[0]'),
  fc.string({ unit: 'binary' }),
);
const space = fc.constantFrom('', '', '', ' ', '  ', '\n', '\r\n', '\t');
const leaf = fc.oneof(
  numberText,
  fc.constantFrom('true', 'false', 'null'),
  fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
  fc.constantFrom('"\\u0041\\/\\ud83d"', '"- x: #1"', '"null"', '"\u2028\u0085\ufeff"', 'yes', '&a 1', '*a'),
);
const { value: jsonText } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof({ maxDepth: 3, depthSize: 'small' }, leaf, list(tie('value')), object(tie('value'))),
}));

function list(item: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(item, { maxLength: 4 }), space)
    .map(([items, s]) => `[${s}${items.join(`${s},${s}`)}]`);
}

function object(item: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const member = fc
    .tuple(key, space, space, item)
    .map(([name, before, after, value]) => `${JSON.stringify(name)}${before}:${after}${value}`);
  return fc
    .tuple(fc.array(member, { maxLength: 5 }), space)
    .map(([all, s]) => `{${s}${all.join(`${s},${s}`)}}`);
}

/** Values that tell what JSON's own writing hides: the sign of zero, and names that only look inherited. */
const told = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (Object.is(part, -0) ? '-0' : part));

test('where JSON is read by JavaScript’s own reader, the reader of YAML gives the same', () => {
  let plain = 0;
  fc.assert(
    fc.property(object(jsonText), (text) => {
      const fast = plainJson(text);
      if (fast === undefined) return;
      plain += 1;
      const slow = readPlain(text);
      if (!slow.ok) throw new Error(`YAML refuses ${text}: ${JSON.stringify(slow.problems)}`);
      expect(told(fast)).toBe(told(slow.value.value));
    }),
    { numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(300);
});

test('ordinary cases are read so', () => {
  const stored = {
    id: 'a',
    on: '2019-01-15',
    facts: { kpis: [{ achieved: true }], score: 3.85, none: null },
  };
  expect(plainJson(JSON.stringify(stored))).toEqual(stored);
  expect(plainJson(JSON.stringify(stored, null, 2).replaceAll('\n', '\r\n'))).toEqual(stored);
});

test.each([
  ['a key twice', '{"a": 1, "a": 2}'],
  ['a key twice, written in two ways', '{"a": 1, "\\u0061": 2}'],
  ['digits that would be lost', '{"a": 0.12345678901234567}'],
  ['a whole number that would be another', '{"a": 9007199254740993}'],
  ['an exponent', '{"a": 1e3}'],
  ['minus zero', '{"a": -0}'],
  ['a key apart from its colon', '{"a"\n: 1}'],
  ['a list', '[1]'],
  ['deep nesting', `{"a": ${'['.repeat(60)}${']'.repeat(60)}}`],
  ['a long key', `{"${'a'.repeat(600)}": 1}`],
  ['no JSON', '{"a": 1'],
  ['what follows', '{"a": 1} {"b": 2}'],
])('%s is left to the reader of YAML', (_, text) => {
  expect(plainJson(text)).toBe(undefined);
});

test('the elements of a list with their places', () => {
  const text = ' [{"a": "]}\\""},\n  {"b": [{"c": 1}]} ] \n';
  expect(elementsOfList(text)).toEqual([
    { text: '{"a": "]}\\""}', at: { line: 1, column: 3 } },
    { text: '{"b": [{"c": 1}]}', at: { line: 2, column: 3 } },
  ]);
});

test.each([
  '[]',
  '[1]',
  '[{"a": 1}',
  '[{"a": 1}] x',
  '[{"a": 1},]',
  '[{"a": 1} {"b": 1}]',
  '{"a": 1}',
  '[{]}]',
])('%j is not taken apart', (text) => {
  expect(elementsOfList(text)).toBe(undefined);
});

test('a list taken apart and a list read whole are the same, with their places', () => {
  fc.assert(
    fc.property(fc.array(object(jsonText), { minLength: 1, maxLength: 4 }), space, (items, s) => {
      const text = `[${s}${items.join(`${s},${s}`)}${s}]`;
      const [apart, whole] = [valuesOfText(text, 'a.json'), valuesOfText(text, 'a.yaml')];
      if (!whole.ok || !apart.ok) return;
      expect(told(apart.value.values.map((one) => one.value))).toBe(
        told(whole.value.values.map((one) => one.value)),
      );
      // Below an empty name, paths are those beside it.
      if (text.includes('""')) return;
      for (const [index, one] of apart.value.values.entries()) {
        const other = whole.value.values[index];
        expect(one.placeOf('')).toEqual(other?.placeOf(''));
        expect(one.placeOf('a')).toEqual(other?.placeOf('a'));
        expect(one.line).toBe(other?.line);
      }
    }),
    { numRuns: 500 },
  );
});
