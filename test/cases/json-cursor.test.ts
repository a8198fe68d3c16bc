import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlain } from '../../cases/plain-values.ts';
import { JsonCursor } from '../../engine/index.ts';

const cursor = new JsonCursor((bytes, from, to) => Buffer.from(bytes).toString('utf8', from, to));

/** The value of a whole text; undefined where it is not plain. */
function read(text: string): unknown {
  cursor.bytes = Buffer.from(text);
  cursor.at = 0;
  const value = cursor.value();
  return cursor.at === cursor.bytes.length ? value : undefined;
}

const numberText = fc.oneof(
  fc.integer().map(String),
  fc.double({ noDefaultInfinity: true, noNaN: true }).map(String),
  fc
    .tuple(fc.nat(99_999_999), fc.stringMatching(/^\d{1,12}$/))
    .map(([whole, digits]) => `${whole}.${digits}`),
  fc.constantFrom('0', '-0', '0.0', '-0.5', '1e3', '1E+2', '-1.50', '9007199254740993', '0.1000', '00', '1.'),
);
const key = fc.oneof(fc.constantFrom('a', 'facts', '__proto__', '', 'toString', '<<'), fc.string());
const space = fc.constantFrom('', '', ' ', '  ', '\n', '\t');
const leaf = fc.oneof(
  numberText,
  fc.constantFrom('true', 'false', 'null', 'truth', '"\\u0041"', '"қ"', '"\u2028"'),
  fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
);
const { value: jsonText } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc
      .tuple(fc.array(tie('value'), { maxLength: 4 }), space)
      .map(([items, s]) => `[${s}${items.join(`${s},${s}`)}]`),
    fc
      .tuple(fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }), space)
      .map(([all, s]) => `{${s}${all.map(([k, v]) => `${JSON.stringify(k)}${s}:${s}${v}`).join(`,${s}`)}}`),
  ),
}));
const told = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (Object.is(part, -0) ? '-0' : part));

test('what is read from bytes is what the reader of YAML gives', () => {
  let plain = 0;
  fc.assert(
    fc.property(jsonText, (text) => {
      const quick = read(text);
      if (quick === undefined) return;
      plain += 1;
      const slow = readPlain(text);
      if (!slow.ok) throw new Error(`YAML refuses ${text}: ${JSON.stringify(slow.problems)}`);
      expect(told(quick)).toBe(told(slow.value.value));
    }),
    { numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(300);
});

test.each([
  ['{"a": [1, 2.50, -3], "b": {"c": "қазақша", "d": null, "e": true}}'],
  ['[0.1, 0.2, 3.825, 2.675, 123456789012345, 0.000001]'],
  ['[ ]'],
  ['{ }'],
])('%s', (text) => {
  expect(read(text)).toEqual(JSON.parse(text));
});

test.each([
  ['a key twice', '{"a": 1, "a": 2}'],
  ['an escape', '{"a": "\\n"}'],
  ['a number with an exponent', '[1e3]'],
  ['more digits than a number keeps', '[0.1234567890123456]'],
  ['minus zero', '[-0]'],
  ['a comma too many', '[1,]'],
  ['no comma', '[1 2]'],
  ['no end', '[1'],
  ['a zero in front', '[01]'],
])('not plain: %s', (_, text) => {
  expect(read(text)).toBeUndefined();
});
