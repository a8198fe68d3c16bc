/** From what is typed to the plain facts of a case, and back. */
import { canonicalCategory, type FactField, type ValueType } from '../../../engine/index.ts';
import {
  fieldsOf,
  isBlank,
  NO_FIELDS,
  rowsOf,
  type Typed,
  type TypedFields,
  type TypedRow,
} from './typed.ts';

/** Plain data as cases have it. */
type Plain = unknown;

/**
 * The facts that are typed in fields that there are; what is not typed is absent. Numbers stay texts: reading them exactly
 * is the engine's. An element without a value is null, so that those after it keep their places.
 */
export function plainFacts(
  fields: readonly FactField[],
  typed: TypedFields,
): Readonly<Record<string, Plain>> {
  const entries = fields.flatMap(({ name, type }): [string, Plain][] => {
    const value = plainOf(Object.hasOwn(typed.fields, name) ? typed.fields[name] : undefined, type);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}

function plainOf(typed: Typed | undefined, type: ValueType): Plain {
  if (typed === undefined || (typeof typed === 'string' && typed.trim() === '')) return undefined;
  if (typeof typed === 'string') return plainText(typed, type);
  const rows = rowsOf(typed);
  if (rows !== undefined) {
    const of = type.kind === 'list' ? type.of : type;
    return rows.map((row) => plainOf(row.typed, of) ?? (of.kind === 'record' ? {} : null));
  }
  const inner = type.kind === 'record' ? type.fields : [];
  const record = plainFacts(inner, { fields: fieldsOf(typed) });
  return Object.keys(record).length === 0 ? undefined : record;
}

function plainText(typed: string, type: ValueType): Plain {
  switch (type.kind) {
    case 'yes-no': {
      const answer = yesOrNo(typed);
      return answer === null ? typed : answer === 'yes';
    }
    case 'text':
      return typed;
    case 'category':
      return canonicalCategory(typed.trim());
    default:
      return typed.trim();
  }
}

const ANSWERS: Readonly<Record<string, 'yes' | 'no'>> = {
  ...{ yes: 'yes', true: 'yes', иә: 'yes', да: 'yes' },
  ...{ no: 'no', false: 'no', жоқ: 'no', нет: 'no' },
};

/** The answer that a text stands for, in the words that cases may have; null for any other text. */
export function yesOrNo(text: string): 'yes' | 'no' | null {
  return Object.hasOwn(ANSWERS, text) ? (ANSWERS[text] ?? null) : null;
}

/** What one would have typed for the facts of a case; `nextId` gives the ids of rows. */
export function typedFacts(plain: Plain, nextId: () => number): TypedFields {
  if (!isRecord(plain)) return NO_FIELDS;
  const entries = Object.entries(plain).map(([name, value]) => [name, typedOf(value, nextId)] as const);
  return { fields: Object.fromEntries(entries.filter(([, typed]) => typed !== '')) };
}

function typedOf(plain: Plain, nextId: () => number): Typed {
  if (plain === null || plain === undefined) return '';
  if (Array.isArray(plain)) {
    return { rows: plain.map((element): TypedRow => ({ id: nextId(), typed: typedOf(element, nextId) })) };
  }
  return isRecord(plain) ? typedFacts(plain, nextId) : String(plain);
}

function isRecord(plain: Plain): plain is Readonly<Record<string, Plain>> {
  return typeof plain === 'object' && plain !== null && !Array.isArray(plain);
}

/** The days of events that are typed, by name. */
export function plainEvents(typed: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(typed).filter(([, day]) => !isBlank(day)));
}
