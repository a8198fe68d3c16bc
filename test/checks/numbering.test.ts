import { expect, it } from 'vitest';
import { codes, found } from './check-text.ts';

const numbers = (provisions: string, edits?: string) =>
  found(provisions, {}, edits)
    .filter(({ code }) => code.startsWith('number-printed') || code === 'number-missing')
    .map(({ text, message }) => [text, message]);

it('tells a number that is printed twice, at its second place', () => {
  expect(
    numbers(`
тармақ 1
  | Бірінші.

тармақ 2
  басылған: "1"
  | Екінші.

тармақ 3
  басылған: "2"
  | Үшінші.
`),
  ).toEqual([['"1"', 'The number “1” is printed twice; the first time it is point 1.']]);
});

it('tells numbers that are missing before a point, an annex, a chapter, a part and a subpoint', () => {
  expect(
    numbers(`
тарау 2 "Екінші"

тармақ 1
  | Бірінші.

  тармақша 2
    | 2) екінші;

тармақ 4
  | Төртінші.

  бөлік 3
    | Үшінші бөлік.

қосымша 2
  | Екінші.
`),
  ).toEqual([
    ['4', 'The numbering skips: point 2, point 3.'],
    ['2', 'The numbering skips: subpoint 1) of point 1.'],
    ['3', 'The numbering skips: part 2 of point 4.'],
    ['2', 'The numbering skips: annex 1.'],
    ['2', 'The numbering skips: chapter 1.'],
  ]);
});

it('tells of very many numbers that are missing only the first and the last', () => {
  const missing = (before: number) => numbers(`\nтармақ 1\n  | Бірінші.\n\nтармақ ${before}\n  | Соңғы.\n`);
  expect(missing(14)[0]?.[1]).toMatch(
    /^The numbering skips: point 2, point 3, point 4, .*, point 12, point 13\.$/,
  );
  expect(missing(15)).toEqual([['15', 'The numbering skips: point 2, point 3, point 4, …, point 14.']]);
  expect(missing(999_999)[0]?.[1]).toBe('The numbering skips: point 2, point 3, point 4, …, point 999998.');
});

it('is silent about inserted numbers, parts after the first, and sections of each chapter', () => {
  expect(
    numbers(`
тарау 1 "Бірінші"

параграф 1 "Бірінші"

тармақ 1
  | Бірінші.

  бөлік 2
    | Екінші бөлік.

параграф 2 "Екінші"

тармақ 1-1
  | Енгізілген.

тарау 2 "Екінші"

параграф 1 "Бірінші"

тармақ 2
  | Екінші.
`),
  ).toEqual([]);
});

it('is silent about what an edit took out', () => {
  const three = 'тармақ 1\n  | А.\n\nтармақ 2\n  | Б.\n\nтармақ 3\n  | В.';
  expect(numbers(three, '  өзгерту тармақ 2: алып тасталсын')).toEqual([]);
  expect(
    codes(
      found(three, {}, '  өзгерту тармақ 3: кейін толықтырылсын\n    тармақ 5\n      | Г.'),
      'number-missing',
    ),
  ).toEqual([['number-missing', '5', 'point 5']]);
});
