/** The facts of a case by their labels, records and lists with what is in them below. */
import { type FactField, recordField, type ValueType } from '../program/index.ts';
import type { PlainValue } from '../values/index.ts';
import type { Speaker } from './speaker.ts';
import { valueText } from './value-text.ts';

/** One fact: its value in words, or (records, lists of records) the lines of what is in it. */
export interface FactLine {
  readonly label: string;
  readonly value: string | null;
  readonly lines: readonly FactLine[];
}

/** The lines of a case's facts, in the order of the case; a fact that the program does not know goes by its name. */
export function factLines(speaker: Speaker, facts: PlainValue): readonly FactLine[] {
  if (!isPlainRecord(facts)) return [];
  const known = new Map(speaker.program.facts.map((fact) => [fact.name, fact]));
  return Object.entries(facts).map(([name, value]) => fieldLine(speaker, name, known.get(name), value));
}

function fieldLine(
  speaker: Speaker,
  name: string,
  field: FactField | undefined,
  value: PlainValue,
): FactLine {
  const label = field === undefined ? name : speaker.fieldLabel(field);
  return { label, ...contentOf(speaker, value, field?.type ?? null) };
}

function contentOf(
  speaker: Speaker,
  value: PlainValue,
  type: ValueType | null,
): Pick<FactLine, 'value' | 'lines'> {
  if (isPlainRecord(value)) {
    const lines = Object.entries(value).map(([name, field]) =>
      fieldLine(speaker, name, recordField(type, name), field),
    );
    return { value: null, lines };
  }
  if (isPlainList(value) && value.some(isPlainRecord)) {
    const of = type?.kind === 'list' ? type.of : null;
    const lines = value.map((element, place) => ({
      label: String(place + 1),
      ...contentOf(speaker, element, of),
    }));
    return { value: null, lines };
  }
  return { value: valueText(speaker, value, type), lines: [] };
}

function isPlainList(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}

function isPlainRecord(value: PlainValue): value is { readonly [field: string]: PlainValue } {
  // Files may have null where facts have no value.
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
