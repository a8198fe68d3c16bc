import { expect, test } from 'vitest';
import { parseAct } from '../../dsl/index.ts';

const HEAD = 'language en\n\nact a-1\n';

// The end of the block behind a rejected line belongs to the block, not to the line.
test.each([
  ['the last line of a header', `${HEAD}  nonsense: 1\n`],
  ['the last line of a header before a point', `${HEAD}  nonsense: 1\n\npoint 1\n  | text\n`],
  ['the last line of a point', `${HEAD}\npoint 1\n  nonsense: 1\n\npoint 2\n  | text\n`],
  ['a last line with lines below it', `${HEAD}  nonsense: 1\n    more\n      still more\n    more\n`],
])('a rejected line is told once, and what follows is read: %s', (_, text) => {
  const { value, diagnostics } = parseAct(text, 'a.adisteme');
  expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-statement']);
  expect(value.items.map((item) => item.kind === 'provision' && item.number.text)).toEqual(
    [...text.matchAll(/^point (\d)/gm)].map(([, number]) => number),
  );
});
