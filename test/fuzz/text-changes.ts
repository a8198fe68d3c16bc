/** Changes such as a slip of the hand, a bad merge or malice makes. */
import fc from 'fast-check';
import { KEYWORDS, wordOf } from '../../dsl/keywords/index.ts';
import type { Line, TextChange } from './text-change.ts';

const SIGNS = [
  '(',
  ')',
  '[',
  ']',
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
];
const ODD = ['\0', '\uFEFF', '\uD800', '\u2028', '\u00A0', '\u202E', '\u0301', '😀', '\uFFFF', 'ﬀ', '\u200B'];
const NUMBERS = [
  '0',
  '-1',
  '1',
  '5',
  '100',
  '2,5',
  '0.001',
  '1e9',
  '00',
  '1..',
  '31',
  '9'.repeat(30),
  `0,${'3'.repeat(40)}`,
];
const DATES = ['2018-02-30', '0000-00-00', '9999-12-31', '2018-03-29', '2022-02-26'];

const OPERATORS = ['<', '<=', '>', '>=', '=', '!=', '+', '-', '*', '/', '..', '..<', '=>', '|', '?'];

const line: fc.Arbitrary<Line> = fc.record({
  of: fc.constantFrom('rules', 'rules', 'rules', 'all'),
  at: fc.nat({ max: 5000 }),
});
const at = fc.nat({ max: 400_000 });
const few = fc.integer({ min: 1, max: 12 });
const keyword = fc.constantFrom(
  ...(['kk', 'ru', 'en'] as const).flatMap((surface) =>
    Object.keys(KEYWORDS[surface]).map((id) => wordOf(id as keyof (typeof KEYWORDS)['kk'], surface)),
  ),
);
const piece = fc.oneof(
  fc.constantFrom(...SIGNS),
  fc.constantFrom(...ODD),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

const plainNumber = fc.constantFrom(
  '0',
  '1',
  '2',
  '3',
  '5',
  '10',
  '100',
  '2,5',
  '0,001',
  '99999999999999999999',
  ...DATES,
);

/** Changes after which the text is often still a good one, of something else. */
const gentle: fc.Arbitrary<TextChange> = fc.oneof(
  fc.record({ kind: fc.constant('number' as const), line, at: few, by: plainNumber }),
  fc.record({ kind: fc.constant('name' as const), line, at: few, from: line, other: few }),
  fc.record({ kind: fc.constant('operator' as const), line, at: few, by: fc.constantFrom(...OPERATORS) }),
  fc.record({ kind: fc.constant('delete' as const), line, count: fc.constant(1) }),
  fc.record({ kind: fc.constant('repeat' as const), line, count: fc.constant(1), times: fc.constant(1) }),
  fc.record({ kind: fc.constant('swap' as const), line, other: line }),
);

/** Changes that nothing has to survive. */
const rough: fc.Arbitrary<TextChange> = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at, length: fc.nat({ max: 40 }), put: piece }),
  fc.record({ kind: fc.constant('delete' as const), line, count: few }),
  fc.record({ kind: fc.constant('repeat' as const), line, count: few, times: few }),
  fc.record({ kind: fc.constant('move' as const), line, count: few, to: line }),
  fc.record({ kind: fc.constant('indent' as const), line, count: few, by: fc.integer({ min: -6, max: 6 }) }),
  fc.record({ kind: fc.constant('graft' as const), line, act: fc.nat({ max: 50 }), from: line, count: few }),
  fc.record({ kind: fc.constant('word' as const), line, at: few, from: line, other: few }),
  fc.record({ kind: fc.constant('replace' as const), line, at: few, by: fc.oneof(keyword, piece) }),
  fc.record({ kind: fc.constant('number' as const), line, at: few, by: fc.constantFrom(...NUMBERS) }),
  fc.record({ kind: fc.constant('end' as const), at }),
);

/** A few changes of one text. */
export const textChanges: fc.Arbitrary<readonly TextChange[]> = fc.oneof(
  { arbitrary: fc.array(gentle, { minLength: 1, maxLength: 2 }), weight: 3 },
  { arbitrary: fc.array(fc.oneof(gentle, rough), { minLength: 1, maxLength: 5 }), weight: 2 },
);
