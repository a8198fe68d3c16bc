/** What a rule writes itself. */
import { parseRational } from '../../numbers/index.ts';
import { literal } from '../code.ts';
import { NotGenerated, sure } from '../held.ts';
import { constantNumber } from '../numbers.ts';
import type { Written } from './written.ts';

export const number: Written<'number'> = ({ value }) => {
  const exact = parseRational(value);
  if (exact === null) throw new NotGenerated(`number ${value}`);
  return sure({ kind: 'number', number: constantNumber(exact) });
};

export const yesNo: Written<'yes-no'> = ({ value }) => sure({ kind: 'yes-no', code: String(value) });

export const text: Written<'text' | 'date'> = ({ value }) => sure({ kind: 'text', code: literal(value) });

export const item: Written<'item'> = ({ type, name }) =>
  sure({ kind: 'item', type, form: 'name', code: literal(name) });

export const category: Written<'category'> = ({ code }) => sure({ kind: 'text', code: literal(code) });
