import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { OPERATIONS } from '../../engine/operations/index.ts';
import { evaluateNotation, expression, type Notation } from './evaluate-text.ts';

interface Example {
  readonly x: Notation;
  readonly case?: Readonly<Record<string, unknown>>;
  readonly is?: unknown;
  readonly missing?: readonly string[];
}

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const examples = files.map((file) => ({
  file,
  lines: parse(readFileSync(new URL(file, folder), 'utf8')) as readonly Example[],
}));

describe.each(examples)('$file', ({ lines }) => {
  it.each(lines.map((line) => [JSON.stringify(line.x), JSON.stringify(line.case ?? {}), line] as const))(
    '%s with %s',
    (_expression, _facts, { x, case: facts = {}, is, missing }) => {
      expect(evaluateNotation(x, facts)).toEqual(missing === undefined ? is : { missing });
    },
  );
});

it('every operation has an example', () => {
  const used = new Set<string>();
  JSON.stringify(
    examples.flatMap(({ lines }) => lines.map(({ x }) => expression(x))),
    (key, value) => {
      if (key === 'op') used.add(value);
      return value;
    },
  );
  // Decisions and variables are tested with the rules that they need.
  const others = ['decision', 'variable'];
  expect(Object.keys(OPERATIONS).filter((op) => !used.has(op) && !others.includes(op))).toEqual([]);
});
