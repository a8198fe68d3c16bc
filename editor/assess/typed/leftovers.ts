/** What is typed and has no place in an edition: it is kept, and told. */
import type { FactField, Program, ValueType } from '../../../engine/index.ts';
import { fieldsOf, isBlank, rowsOf, type Typed, type TypedFields } from './typed.ts';

/** A fact, a field of records (`quarters.bonuses.points`) or an event that the edition does not have. */
export interface Leftover {
  readonly kind: 'fact' | 'event';
  /** Its name with those of the records around it, without places in lists. */
  readonly name: string;
}

/** What the program has no field and no event for, each once. */
export function leftovers(
  program: Pick<Program, 'facts' | 'events'>,
  facts: TypedFields,
  events: Readonly<Record<string, string>>,
): readonly Leftover[] {
  const names = new Set<string>();
  gather(program.facts, facts, '', names);
  const known = new Set(program.events.map(({ name }) => name));
  return [
    ...[...names].map((name): Leftover => ({ kind: 'fact', name })),
    ...Object.entries(events)
      .filter(([name, day]) => !known.has(name) && !isBlank(day))
      .map(([name]): Leftover => ({ kind: 'event', name })),
  ];
}

function gather(fields: readonly FactField[], typed: Typed, prefix: string, names: Set<string>): void {
  for (const [name, inner] of Object.entries(fieldsOf(typed))) {
    if (isBlank(inner)) continue;
    const field = fields.find((one) => one.name === name);
    if (field === undefined) names.add(prefix + name);
    else gatherIn(field.type, inner, `${prefix}${name}.`, names);
  }
}

function gatherIn(type: ValueType, typed: Typed, prefix: string, names: Set<string>): void {
  const record = type.kind === 'list' ? type.of : type;
  const fields = record.kind === 'record' ? record.fields : [];
  for (const row of rowsOf(typed) ?? []) gather(fields, row.typed, prefix, names);
  gather(fields, typed, prefix, names);
}

/** The labels of a program's facts, fields and events by such names: for telling of them where they are not. */
export function labelsByName(
  program: Pick<Program, 'facts' | 'events'>,
): ReadonlyMap<string, FactField['label']> {
  const labels = new Map<string, FactField['label']>();
  const visit = (fields: readonly FactField[], prefix: string): void => {
    for (const { name, label, type } of fields) {
      labels.set(prefix + name, label);
      const record = type.kind === 'list' ? type.of : type;
      if (record.kind === 'record') visit(record.fields, `${prefix}${name}.`);
    }
  };
  visit(program.facts, '');
  for (const { name, label } of program.events) labels.set(name, label);
  return labels;
}
