import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageOf } from '../../dsl/diagnostics/index.ts';
import { printAct } from '../../dsl/print/index.ts';
import { parseAct } from '../../dsl/syntax/index.ts';

const samples = ['base-act', 'amending-act', 'adopting-act'].map((name) =>
  readFileSync(`test/syntax/samples/${name}.adisteme`, 'utf8'),
);

const snippet = fc.oneof(
  fc.constantFrom(
    '(',
    ')',
    '[',
    '"',
    '`',
    '\n',
    '\r',
    '  ',
    '\t',
    '|',
    '#',
    '№',
    '..',
    '=>',
    ',',
    ':',
    '-',
    '\0',
  ),
  fc.constantFrom(
    'тармақ 1',
    'factum',
    'шешім',
    'кесте',
    'әрбір',
    '= 1',
    '\uFEFF',
    '\uD800',
    '\u2028',
    '\u00A0',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

/** Cuts a piece out of a text and puts another in. */
const mutation = fc.record({ at: fc.nat(), length: fc.nat({ max: 60 }), put: snippet });

function mutate(text: string, changes: { at: number; length: number; put: string }[]): string {
  return changes.reduce((current, { at, length, put }) => {
    const start = at % (current.length + 1);
    return current.slice(0, start) + put + current.slice(start + length);
  }, text);
}

/** Reads a text and everything that can be asked of the result; fails only by an exception or a wrong place. */
function examine(text: string): void {
  const { value, diagnostics, complete } = parseAct(text, 'fuzz');
  expect(diagnostics.length).toBeLessThanOrEqual(1002);
  for (const finding of diagnostics) {
    expect(finding.span.start).toBeGreaterThanOrEqual(0);
    expect(finding.span.end).toBeGreaterThanOrEqual(finding.span.start);
    expect(finding.span.end).toBeLessThanOrEqual(text.length);
    for (const language of ['kk', 'ru', 'en'] as const)
      expect(messageOf(finding, language)).not.toMatch(/[{}]\w+[{}]/);
  }
  const printed = printAct(value);
  if (complete) expect(printAct(parseAct(printed, 'fuzz').value)).toBe(printed);
}

test('mutated samples are read without an exception, within bounds', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.array(mutation, { minLength: 1, maxLength: 6 }),
      (text, changes) => examine(mutate(text, changes)),
    ),
    { numRuns: 400 },
  );
}, 120_000);

test('any string is read without an exception', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), examine), { numRuns: 500 });
}, 60_000);

test('any row of words and signs is read without an exception', () => {
  const words = samples[0]?.split(/(\s+)/) ?? [];
  const soup = fc.array(fc.oneof(fc.constantFrom(...words), snippet), { maxLength: 80 });
  fc.assert(
    fc.property(soup, (parts) => examine(`тіл kk\nакт a\n${parts.join('')}`)),
    { numRuns: 500 },
  );
}, 60_000);

test('every beginning of a file is read without an exception', () => {
  const text = samples[0] ?? '';
  for (let end = 0; end < text.length; end += 7) examine(text.slice(0, end));
}, 120_000);
