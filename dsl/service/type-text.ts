/** Types as the language writes them. */
import { formatRational, parseRational, type ValueType } from '../../engine/index.ts';
import { type KeywordId, wordOf } from '../keywords/index.ts';
import type { Surface } from '../syntax/index.ts';

const WORDS: Readonly<Record<Exclude<ValueType['kind'], 'item'>, KeywordId>> = {
  integer: 'integer',
  number: 'number',
  'yes-no': 'yesNo',
  text: 'text',
  date: 'date',
  category: 'category',
  record: 'record',
  list: 'list',
};

/** `бүтін 0..5 [months]`, `тізім`, `kpi_scale`: the type in the words of a surface. */
export function typeText(type: ValueType, surface: Surface): string {
  if (type.kind === 'item') return type.type;
  const word = wordOf(WORDS[type.kind], surface);
  if (type.kind === 'list') {
    return type.of.kind === 'record' ? word : `${word} ${typeText(type.of, surface)}`;
  }
  if (type.kind !== 'integer' && type.kind !== 'number') return word;
  const mark = surface === 'en' ? '.' : ',';
  const bound = (text: string | undefined): string => {
    const value = text === undefined ? null : parseRational(text);
    return value === null ? (text ?? '') : formatRational(value, undefined, mark);
  };
  const bounds =
    type.min === undefined && type.max === undefined ? '' : ` ${bound(type.min)}..${bound(type.max)}`;
  const digits =
    type.digits === undefined || type.kind === 'integer'
      ? ''
      : `, ${type.digits} ${wordOf('digits', surface)}`;
  return `${word}${bounds}${digits}${type.unit === undefined ? '' : ` [${type.unit}]`}`;
}
