import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDiff } from '../../engine/index.ts';

/** `a [-b-] {+c+}` */
const shown = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('two texts word by word', () => {
  test.each([
    ['one two three', 'one two three', 'one two three'],
    ['within 2 working days', 'within 5 working days', 'within [-2 -]{+5 +}working days'],
    ['a b c', 'a c', 'a [-b -]c'],
    ['a c', 'a b c', 'a {+b +}c'],
    ['', 'new words', '{+new words+}'],
    ['old words', '', '[-old words-]'],
    ['a b c d e', 'x b y d z', '[-a -]{+x +}b [-c -]{+y +}d [-e-]{+z+}'],
    ['the "old" name – here', 'the «old» name — here', 'the «old» name — here'],
    ['a  b', 'a\nb', 'a\nb'],
  ])('%j and %j', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'dd', '«e»'), { maxLength: 12 })
    .map((w) => w.join(' '));

  test('what stayed and came is the later text, what stayed and went the former', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordDiff(before, after);
        const words = (kinds: readonly string[]) =>
          runs.filter(({ kind }) => kinds.includes(kind)).flatMap((run) => run.text.match(/\S+/g) ?? []);
        expect(words(['same', 'added'])).toEqual(after.match(/\S+/g) ?? []);
        expect(words(['same', 'removed'])).toEqual(before.match(/\S+/g) ?? []);
      }),
    );
  });

  test('texts too long to compare word by word are told as one replacement', () => {
    const long = (word: string) => Array.from({ length: 3100 }, (_, i) => `${word}${i}`).join(' ');
    expect(wordDiff(`same ${long('a')} end`, `same ${long('b')} end`).map(({ kind }) => kind)).toEqual([
      'same',
      'removed',
      'added',
      'same',
    ]);
  });
});
