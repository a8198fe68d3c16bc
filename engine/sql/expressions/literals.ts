/** Numbers, yes and no, texts, dates, items and categories as a rule writes them. */
import { parseRational } from '../../numbers/index.ts';
import { textLiteral } from '../literal.ts';
import { constant } from '../numbers.ts';
import { Refused } from '../refused.ts';
import { NEVER } from '../stops.ts';
import type { Written } from './written.ts';

export const number: Written<'number'> = ({ value }) => {
  const exact = parseRational(value);
  if (exact === null) throw new Refused('broken', value);
  return { value: { kind: 'number', number: constant(exact) }, stop: NEVER };
};

export const yesNo: Written<'yes-no'> = ({ value }) => ({
  value: { kind: 'yes-no', code: value ? 'TRUE' : 'FALSE' },
  stop: NEVER,
});

export const text: Written<'text' | 'date'> = ({ op, value }) => ({
  value: { kind: 'text', code: textLiteral(value), isDate: op === 'date' },
  stop: NEVER,
});

export const category: Written<'category'> = ({ code }) => ({
  value: { kind: 'text', code: textLiteral(code), isDate: false },
  stop: NEVER,
});

export const item: Written<'item'> = ({ name, type }) => ({
  value: { kind: 'item', code: textLiteral(name), type },
  stop: NEVER,
});
