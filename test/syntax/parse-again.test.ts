import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAct } from '../../dsl/syntax/index.ts';
import { type ParsedFile, parseAgain } from '../../dsl/syntax/parse-again.ts';

const samples = ['base-act', 'amending-act', 'adopting-act'].map((name) =>
  readFileSync(`test/syntax/samples/${name}.adisteme`, 'utf8'),
);

/** What people and accidents put into a text: whole lines at the margin, comments, unfinished things. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '\n',
      '\r\n',
      '\r',
      ' ',
      '  ',
      '\t',
      '\n\t',
      '(',
      ')',
      '[',
      ']',
      '"',
      '`',
      '#',
      '|',
      ',',
      ':',
      '=>',
      'a',
    ],
    ...[
      '\0',
      '\uFEFF',
      '\uD800',
      '\nА',
      '\n# c\n',
      '\n  # c\n',
      '\n    # c\n  # d\n',
      '\n#',
      '\n)',
      '\n|',
      '\nx',
    ],
    ...[
      '\nтармақ 77\n',
      '\nтармақ',
      '\n  талап q: (\n',
      '\nтарау 9 "Т"\n',
      '\n  факт fк: иә-жоқ "х"\n',
      'тіл',
      'ru',
    ],
    ...[
      '\nпункт 5\n',
      '\nfoo # trailing\n',
      '\n  тармақ 8 # t\n',
      '\n\n# a\n  # b\n# c\n',
      '\nқосымша 4\n\n',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

const edit = fc.record({
  at: fc.nat(),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.nat({ max: 400 })),
  put: piece,
});

function changed(text: string, { at, length, put }: { at: number; length: number; put: string }): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + put + text.slice(start + length);
}

function expectSame(text: string, again: ParsedFile): void {
  expect(again.parsed).toStrictEqual(parseAct(text, 'f'));
}

test('after any edits, a file parsed again is the file parsed as a whole', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.array(edit, { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      (sample, edits, whole) => {
        let text = sample;
        let file = whole ? { text, parsed: parseAct(text, 'f') } : parseAgain(text, 'f');
        for (const one of edits) {
          text = changed(text, one);
          file = parseAgain(text, 'f', file);
          expectSame(text, file);
        }
      },
    ),
    { numRuns: 300 },
  );
}, 240_000);

const HEAD = 'тіл kk\n\nакт a\n  бекітеді: m "М"\n\n';

test.each([
  ['comments that a rejected line leaves to the next', 'foo # one\n# two\nтармақ 1\n  | x\n'],
  ['comments of several widths between points', 'тармақ 1\n  | x\n    # a\n  # b\n# c\n  # d\nтармақ 2\n'],
  ['a bracket that the next point closes', 'тармақ 1\n  талап q: (1 = 1\n# c\nтармақ 2\n  | x\n'],
  ['a bracket closed at the margin', 'тармақ 1\n  талап q: (1 = 1\n) "х"\nтармақ 2\n  | x\n'],
  ['an unfinished string and name', 'тармақ 1 "\n`\nтармақ 2\n  | x\n'],
  ['tabs in two points', 'тармақ 1\n\t| x\nтармақ 2\n\t| x\nтармақ 3\n\t| y\n'],
  [
    'a name of mixed scripts in two points',
    'тармақ 1\n  оқиға aқ "a"\nтармақ 2\n  мерзім b: aқ + 1 ай "b"\n',
  ],
  ['text at the margin', 'тармақ 1\n| x\nтармақ 2\n  | y\n'],
])('%s', (_, body) => {
  const text = HEAD + body;
  let file: ParsedFile = { text, parsed: parseAct(text, 'f') };
  // Letters come and go at every place, and every line goes and comes back.
  for (let at = HEAD.length; at <= text.length; at++) {
    for (const next of [`${text.slice(0, at)}x${text.slice(at)}`, text.slice(0, at), text]) {
      file = parseAgain(next, 'f', file);
      expectSame(next, file);
    }
  }
});

test('only what was changed is read again', () => {
  const text = `${HEAD}тармақ 1\n  | x\n\nтармақ 2\n  | y\n\nтармақ 3\n  | z\n`;
  const before = parseAgain(text, 'f');
  const after = parseAgain(text.replace('| y', '| yy'), 'f', before);
  const [first, second, third] = after.parsed.value.items;
  expect(first).toBe(before.parsed.value.items[0]);
  expect(second).not.toEqual(before.parsed.value.items[1]);
  expect(third?.span.start).toBe((before.parsed.value.items[2]?.span.start ?? 0) + 1);
  const reread = parseAgain(text.replace('| y', '| yyy'), 'f', after);
  expect(reread.parsed.value.items[0]).toBe(first);
});

test('a file with more mistakes than are told reads as a whole', () => {
  const text = HEAD + 'тармақ 1\n  foo\n'.repeat(1200);
  const before = parseAgain(text, 'f');
  expectSame(text, before);
  const fewer = HEAD + 'тармақ 1\n  foo\n'.repeat(990);
  expectSame(fewer, parseAgain(fewer, 'f', before));
});

test('what is missing at the very end of a text is still told when the text above it changes', () => {
  const text = 'тіл kk\nакт a\nтармақ 1\n  оқиға e\nтармақ 2\n  талап r: 1 >';
  const parsed = parseAct(text, 'a');
  expect(parsed.diagnostics.map(({ span }) => span.start)).toEqual([text.length]);
  const changed = text.replace('оқиға e', 'оқиға f');
  expect(parseAgain(changed, 'a', { text, parsed }).parsed).toEqual(parseAct(changed, 'a'));
});
