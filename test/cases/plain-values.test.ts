import { expect, test } from 'vitest';
import { type FileProblem, fileProblemMessage } from '../../cases/index.ts';
import { readPlain } from '../../cases/plain-values.ts';

const line = (one: FileProblem) =>
  [one.at?.line, one.at?.column, ` ${fileProblemMessage(one, 'en')}`]
    .filter((part) => part !== undefined)
    .join(':');

const value = (text: string) => {
  const read = readPlain(text);
  if (!read.ok) throw new Error(read.problems.map(line).join('\n'));
  return JSON.parse(JSON.stringify(read.value.value));
};
const complaints = (text: string, firstLine = 1) => {
  const read = readPlain(text, firstLine);
  return read.ok ? [] : read.problems.map(line);
};

test('YAML and JSON give the same plain data', () => {
  const expected = { on: '2019-01-15', facts: { a: [1, 2.5, true, null, 'x'] } };
  expect(value('on: 2019-01-15\nfacts: { a: [1, 2.50, true, null, x] }')).toEqual(expected);
  expect(value(JSON.stringify(expected))).toEqual(expected);
});

test('numbers keep the digits that a JavaScript number would lose', () => {
  expect(value('[0.10000000000000000001, 9007199254740993]')).toEqual([
    '0.10000000000000000001',
    '9007199254740993',
  ]);
});

test('a name such as __proto__ is a key like any other', () => {
  const read = readPlain('__proto__: { polluted: true }');
  expect(read.ok && Object.keys(read.value.value as object)).toEqual(['__proto__']);
  expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
});

test('aliases are read, and bombs of aliases end', () => {
  expect(value('a: &x [1]\nb: *x')).toEqual({ a: [1], b: [1] });
  const levels = Array.from(
    { length: 30 },
    (_, i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}, *l${i}, *l${i}]`,
  );
  expect(complaints(`l0: &l0 [1]\n${levels.join('\n')}`).length).toBeGreaterThan(0);
});

test('every value and key has its place', () => {
  const read = readPlain('facts:\n  kpis:\n    - { achieved: true }\n    - achieved: no\n');
  expect(read.ok && read.value.placeOf('facts.kpis[1].achieved')).toEqual({ line: 4, column: 17 });
  expect(read.ok && read.value.placeOf('facts.kpis[1].achieved', 'key')).toEqual({ line: 4, column: 7 });
  expect(read.ok && read.value.placeOf('facts.other')).toBe(undefined);
});

test.each([
  ['a: 1\na: 2', '2:1: The key “a” is given twice.'],
  ['a: [1, 2', '1:9: This is not well-formed JSON or YAML'],
  ['a: 1\nb: \0', '2:4: The NUL character may not stand in a text.'],
  ['x: 1\na: .inf', '2:4: “.inf” is not a value that a case may have.'],
  ['? [a]\n: 1', '1:3: A key must be a text.'],
  ['a: *b', '1:4: “*b” is not a value that a case may have.'],
  ['a: !!binary aGk=', '1:13: “aGk=” is not a value that a case may have.'],
  ['a: 1\n--- \nb: 2', '2:1: This is not well-formed JSON or YAML'],
])('%j is refused with its place', (text, message) => {
  expect(complaints(text)[0]).toContain(message);
});

test('what is nested too deep ends with a message', () => {
  expect(complaints('['.repeat(100_000))).not.toEqual([]);
  expect(complaints(`${'['.repeat(80)}${']'.repeat(80)}`)[0]).toContain('nested too deep');
});

test('lines of a file keep their numbers', () => {
  expect(complaints('{"a": }{', 7)[0]).toMatch(/^7:/);
});
