/** What is typed as a case to be written. */
import type { FactField, Program, ValueType } from '../../../engine/index.ts';
import { type CaseState, plainEvents, plainFacts } from '../typed/index.ts';

/** The case; whole numbers as numbers, what is wrong as it is typed, so that nothing gets lost. */
export function writableCase(program: Program, day: string, state: CaseState) {
  const { methodology, facts: fields } = program;
  const events = plainEvents(state.events);
  return {
    id: state.id === '' ? `assessment-${day}` : state.id,
    methodology,
    on: day,
    ...(state.reading === 'adopted' ? {} : { reading: state.reading }),
    facts: written(fields, plainFacts(fields, state.facts)),
    ...(Object.keys(events).length === 0 ? {} : { events }),
  };
}

function written(fields: readonly FactField[], plain: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    fields.flatMap(({ name, type }) =>
      Object.hasOwn(plain, name) ? [[name, writtenValue(type, plain[name])]] : [],
    ),
  );
}

function writtenValue(type: ValueType, plain: unknown): unknown {
  if (type.kind === 'integer' && typeof plain === 'string') {
    return /^-?\d{1,15}$/.test(plain) ? Number(plain) : plain;
  }
  if (type.kind === 'list' && Array.isArray(plain))
    return plain.map((element) => writtenValue(type.of, element));
  if (type.kind === 'record' && typeof plain === 'object' && plain !== null) {
    return written(type.fields, plain as Readonly<Record<string, unknown>>);
  }
  return plain;
}
