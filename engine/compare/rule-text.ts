/** Rules in words, for telling what they were and what they have become. */
import { termText } from '../deadlines/index.ts';
import { expressionText, rowText, type Speaker } from '../explain/index.ts';
import {
  type Body,
  type Deadline,
  type Decision,
  eachScope,
  type FactField,
  fieldScope,
  type Lookup,
  type StaticScope,
  TOP_SCOPE,
  type ValueType,
  withVariable,
} from '../program/index.ts';
import { comparisonWording } from './wording.ts';

/** A decision's body on one line: an expression, or its rows separated by semicolons. */
export function bodyText(speaker: Speaker, decision: Decision): string {
  const { body } = decision;
  if (body.kind !== 'each') return plainBodyText(speaker, body, TOP_SCOPE);
  const base = eachScope(speaker.index, body);
  return body.fields
    .map((field, i) => {
      const scope = fieldScope(base, body.fields.slice(0, i));
      return `${speaker.label(field.label, field.name)}: ${plainBodyText(speaker, field.body, scope)}`;
    })
    .join('; ');
}

function plainBodyText(speaker: Speaker, body: Exclude<Body, { kind: 'each' }>, scope: StaticScope): string {
  if (body.kind === 'value') return expressionText(speaker, body.value, scope);
  return body.rows.map((_, row) => rowText(speaker, body, row, scope)).join('; ');
}

/** A lookup's rows on one line. */
export function lookupText(speaker: Speaker, lookup: Lookup): string {
  const scope = lookup.parameters.reduce((s, p) => withVariable(s, p.name, p.type), TOP_SCOPE);
  const columns = lookup.parameters.map(({ name }) => ({ op: 'variable' as const, name }));
  const body = { kind: 'table' as const, columns, rows: lookup.rows };
  return lookup.rows.map((_, row) => rowText(speaker, body, row, scope)).join('; ');
}

/** `Бағалаудың аяқталуы + 2 жұмыс күні (персоналды басқару қызметі)` */
export function deadlineText(speaker: Speaker, deadline: Deadline): string {
  const { from } = deadline;
  const named =
    from.kind === 'event'
      ? speaker.program.events.find((event) => event.name === from.name)
      : speaker.program.deadlines.find((other) => other.name === from.name);
  const start = speaker.label(named?.label, from.name);
  const sign = deadline.direction === 'after' ? '+' : '−';
  const who = deadline.who.map((role) => speaker.label(speaker.program.roles[role], role)).join(', ');
  return `${start} ${sign} ${termText(deadline, speaker.language)}${who === '' ? '' : ` (${who})`}`;
}

/** A fact and its fields, each as one entry with its path. */
export function fieldText(
  speaker: Speaker,
  field: FactField,
  parent: string,
): { path: string; content: unknown; text: string }[] {
  const path = parent === '' ? field.name : `${parent}.${field.name}`;
  const own = {
    path,
    content: [field.label, shapeOf(field.type), field.optional, field.default ?? null, field.who],
    text: `${speaker.fieldLabel(field)} (${typeText(speaker, field)})`,
  };
  return [own, ...innerFields(field.type).flatMap((inner) => fieldText(speaker, inner, path))];
}

function innerFields(type: ValueType): readonly FactField[] {
  if (type.kind === 'record') return type.fields;
  return type.kind === 'list' ? innerFields(type.of) : [];
}

/** The type without its fields, which have entries of their own, and without the codes that groups give. */
function shapeOf(type: ValueType): unknown {
  if (type.kind === 'record') return ['record', type.constraints];
  if (type.kind === 'list') return ['list', type.key ?? null, shapeOf(type.of)];
  return type.kind === 'category' ? 'category' : type;
}

/** `1..5, optional` */
function typeText(speaker: Speaker, { type, optional }: FactField): string {
  const wording = comparisonWording(speaker.language);
  return `${typeWord(speaker, type)}${optional ? `, ${wording.optional}` : ''}`;
}

function typeWord(speaker: Speaker, type: ValueType): string {
  const word = comparisonWording(speaker.language).type;
  if (type.kind === 'item') return speaker.label(speaker.index.types.get(type.type)?.label, type.type);
  if (type.kind !== 'integer' && type.kind !== 'number') return word[type.kind];
  return type.min === undefined && type.max === undefined
    ? word[type.kind]
    : `${type.min ?? ''}..${type.max ?? ''}`;
}
