/** Values in words: items by label, numbers with the language's decimal mark, yes and no. */
import type { AnswerValue } from '../evaluate/index.ts';
import { formatRational, parseRational } from '../numbers/index.ts';
import { recordField, type ValueType } from '../program/index.ts';
import type { Speaker } from './speaker.ts';

/** A value of the type. Null, an empty list and an empty record are a dash. */
export function valueText(speaker: Speaker, value: AnswerValue, type: ValueType | null): string {
  const { wording } = speaker;
  if (value === null) return '–';
  if (typeof value === 'boolean') return value ? wording.yes : wording.no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return textOf(speaker, value, type);
  if (isList(value)) {
    if (value.length === 0) return '–';
    const of = type?.kind === 'list' ? type.of : null;
    return value.map((element) => valueText(speaker, element, of)).join('; ');
  }
  const fields = Object.entries(value);
  if (fields.length === 0) return '–';
  return fields
    .map(([name, field]) => {
      const declared = recordField(type, name);
      return `${declared === undefined ? name : speaker.fieldLabel(declared)}: ${valueText(speaker, field, declared?.type ?? null)}`;
    })
    .join(', ');
}

function textOf(speaker: Speaker, value: string, type: ValueType | null): string {
  switch (type?.kind) {
    case 'item':
      return itemText(speaker, type.type, value);
    case 'date':
      return speaker.wording.date(value);
    case 'text':
      return speaker.wording.quote(value);
    case 'integer':
    case 'number':
      return numberText(speaker, value);
    default:
      return value;
  }
}

/** The label of an item. */
export function itemText(speaker: Speaker, type: string, name: string): string {
  const item = speaker.index.types.get(type)?.items.find((candidate) => candidate.name === name);
  return speaker.label(item?.label, name);
}

/** A number as the language writes it; with the digits it has, a whole one as it is. */
export function numberText(speaker: Speaker, text: string): string {
  const digits = /[.,](\d*)$/.exec(text)?.[1]?.length ?? 0;
  const number = parseRational(text);
  return number === null ? text : formatRational(number, digits, speaker.wording.decimalMark);
}

function isList(value: AnswerValue): value is readonly AnswerValue[] {
  return Array.isArray(value);
}
