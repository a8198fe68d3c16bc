/** Plain facts made up for a program: right ones, written in every way, and wrong ones. */
import type { FactField, Program, ValueType } from '../../../engine/program/index.ts';
import type { Choose } from './chooser.ts';

const WHOLE = [
  '0',
  '1',
  '2',
  '3',
  '4',
  '5',
  '-1',
  '17',
  '1000000001',
  '123456789012345678901',
  '3.0',
  '2.5',
  'x',
];
const DECIMAL = [
  '0',
  '0.5',
  '3.825',
  '2.675',
  '1.005',
  '0.1',
  '0.2',
  '99.99',
  '100',
  '0.333',
  '0.5',
  '2.99',
  '-3',
  '1e3',
  '12345678.12345',
  '4,25',
];

/** Makes up the plain facts of a case. */
export function madeUpCase(program: Program, choose: Choose): unknown {
  const oneIn = (count: number): boolean => choose(count) === 0;
  const pick = <T>(items: readonly T[]): T => {
    const item = items[choose(items.length)];
    if (item === undefined) throw new Error('nothing to pick');
    return item;
  };
  const inside = (type: ValueType & { readonly kind: 'integer' | 'number' }): string => {
    if (oneIn(40)) return pick(type.kind === 'integer' ? WHOLE : DECIMAL);
    const low = Math.ceil(Number(fraction(type.min ?? '0')));
    const high = Math.floor(Number(fraction(type.max ?? '6')));
    if (type.kind === 'integer') return String(low + choose(Math.max(1, high - low + 1)));
    const digits = type.digits ?? 2;
    const from = Math.ceil(fraction(type.min ?? '0') * 10 ** digits);
    const to = Math.floor(fraction(type.max ?? '6') * 10 ** digits);
    const scaled = from + choose(Math.max(1, to - from + 1));
    const size = String(Math.abs(scaled)).padStart(digits + 1, '0');
    const text = digits === 0 ? size : `${size.slice(0, -digits)}.${size.slice(-digits)}`;
    return `${scaled < 0 ? '-' : ''}${text}`;
  };
  const value = (type: ValueType): unknown => {
    if (oneIn(300)) return pick([null, 'nonsense', 7, true, [], {}, '']);
    switch (type.kind) {
      case 'integer':
      case 'number': {
        const text = inside(type);
        if (oneIn(4)) return oneIn(2) ? text.replace('.', ',') : text;
        return Number.isNaN(Number(text)) ? text : Number(text);
      }
      case 'yes-no':
        return oneIn(12) ? pick(['иә', 'жоқ', 'да', 'no']) : oneIn(2);
      case 'text':
        return pick(['', 'сөз', 12]);
      case 'date':
        return pick(['2020-02-29', '2019-01-01', '2021-12-31', '2021-02-29']);
      case 'category':
        return type.codes === undefined
          ? pick(['A-1', 'А-1', 'Z-9', 'e-3', 'Б-2'])
          : oneIn(60)
            ? pick(['А-1', 'C-7'])
            : pick(type.codes);
      case 'item':
        return oneIn(200) ? 'unknown' : pick(program.types[type.type]?.items ?? []).name;
      case 'record':
        return record(type.fields);
      case 'list':
        return distinct(
          Array.from({ length: choose(4) }, () => value(type.of)),
          oneIn(30) ? undefined : type.key,
        );
    }
  };
  const record = (fields: readonly FactField[]): Record<string, unknown> => {
    const entries = fields.flatMap(({ name, type, optional }): [string, unknown][] =>
      oneIn(optional ? 2 : 200) ? [] : [[name, value(type)]],
    );
    return Object.fromEntries(oneIn(300) ? [...entries, ['surplus', 1]] : entries);
  };
  const facts = program.facts.flatMap(({ name, type, optional }): [string, unknown][] =>
    oneIn(optional ? 2 : 9) ? [] : [[name, value(type)]],
  );
  return Object.fromEntries(oneIn(100) ? [...facts, ['surplus', 1]] : facts);
}

/** The elements without those that repeat a key. */
function distinct(elements: readonly unknown[], key: string | undefined): readonly unknown[] {
  if (key === undefined) return elements;
  const keyOf = (element: unknown) => JSON.stringify((element as Record<string, unknown> | null)?.[key]);
  return [...new Map(elements.map((element) => [keyOf(element), element])).values()];
}

function fraction(text: string): number {
  const [top = '0', bottom = '1'] = text.split('/');
  return Number(top) / Number(bottom);
}
