/** Names, labels, numbers and comments, generated. Spans are all zero: trees are compared without them. */
import fc from 'fast-check';
import { KEYWORD_IDS, KEYWORDS } from '../../../dsl/keywords/index.ts';
import type { DateText, Labels, LineComments, Name, NumberText, Quoted } from '../../../dsl/syntax/index.ts';

export const span = { start: 0, end: 0 };

const words = [
  ...new Set(KEYWORD_IDS.flatMap((id) => Object.values(KEYWORDS).flatMap((table) => table[id].split(' ')))),
];
const letters = 'abzАяЁёІіӘәҒғҚқҢңӨөҰұҮүҺһ_';
const freeName = fc
  .tuple(
    fc.constantFrom(...letters),
    fc.string({ unit: fc.constantFrom(...letters, '0', '9'), maxLength: 5 }),
  )
  .map(([first, rest]) => first + rest);

/** Names, many of them keywords, words of phrases, tags and category codes. */
export const name: fc.Arbitrary<Name> = fc
  .oneof(
    freeName,
    fc.constantFrom(...words),
    fc.constantFrom('kk', 'ru', 'en', 'E-3', 'Е-R-1', 'kpi_2', 'иә-жоқ', 'ryskulov-akimat'),
  )
  .map((text) => ({ text, span }));

const FORBIDDEN = /\p{Cc}|\p{Cs}|\uFEFF|\uFFFE|\uFFFF/gu;

/** One line of any text. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('', ' ', '"', '\\', '\\"', '| #', '  шегініс', 'тармақ 5', '«Б» корпусы — №1', '# x'),
  )
  .map((text) => text.replace(FORBIDDEN, ''));

export const officialText: fc.Arbitrary<string> = anyText;
const comment: fc.Arbitrary<string> = anyText.map((text) => text.trimEnd());
export const comments: fc.Arbitrary<string[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<string[]>([]) },
  { weight: 1, arbitrary: fc.array(comment, { minLength: 1, maxLength: 2 }) },
);
export const quoted: fc.Arbitrary<Quoted> = anyText.map((value) => ({ value, span }));
export const labels: fc.Arbitrary<Labels> = fc.record(
  { kk: quoted, ru: quoted, en: quoted },
  { requiredKeys: [] },
);

export const numberRaw: fc.Arbitrary<string> = fc
  .tuple(fc.nat({ max: 120 }), fc.option(fc.constantFrom(',5', '.25', ',99')))
  .map(([whole, part]) => `${whole}${part ?? ''}`);
export const number: fc.Arbitrary<NumberText> = numberRaw.map((raw) => ({ raw, span }));
export const date: fc.Arbitrary<DateText> = fc
  .constantFrom('2018-03-29', '2023-12-31', '1999-99-99')
  .map((iso) => ({ iso, span }));

/** The number of a provision, or a name. */
export const provisionNumber: fc.Arbitrary<Name> = fc.oneof(
  name,
  fc.constantFrom('1', '36-1', '1-1', '18').map((text) => ({ text, span })),
);

/** What a node on a line of its own has beside its meaning. */
export const line = {
  span: fc.constant(span),
  comments,
  trailing: comment,
};

/** A record whose `trailing` and listed keys may be absent. */
export function node<T extends object>(
  shape: { [K in keyof T]: fc.Arbitrary<T[K]> },
  optional: readonly (keyof T)[] = [],
): fc.Arbitrary<T> {
  const left = new Set<PropertyKey>([...optional, 'trailing']);
  const requiredKeys = Object.keys(shape).filter((key) => !left.has(key)) as (keyof T)[];
  return fc.record(shape, { requiredKeys }) as fc.Arbitrary<T>;
}

/** Comments of a line that is no node; never empty, because then they are absent. */
export const lineComments: fc.Arbitrary<LineComments> = fc.oneof(
  fc.record({ above: fc.array(comment, { minLength: 1, maxLength: 2 }) }),
  fc.record({ above: comments, behind: comment }),
);

export const some = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 2): fc.Arbitrary<T[]> =>
  fc.array(arbitrary, { minLength: 1, maxLength });
export const few = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 2): fc.Arbitrary<T[]> =>
  fc.array(arbitrary, { maxLength });
export const is = <const V>(value: V): fc.Arbitrary<V> => fc.constant(value);
