/** Names that the database does not tell apart: it knows no capitals. */
import type { FactField, Program, ValueType } from '../program/index.ts';
import { statusName } from './answers.ts';
import type { SqlProblem } from './refused.ts';
import type { SqlOptions } from './writer.ts';

/** The column with the id of the case. */
export const CASE_ID = 'case_id';

/** A column or field, with the fact or rule that it belongs to. */
interface NamedColumn {
  readonly column: string;
  readonly name: string;
  readonly provision: string;
}

const ID: NamedColumn = { column: CASE_ID, name: CASE_ID, provision: '' };

/** Two columns or two fields of one name. */
export function sameNames(program: Program, { only }: SqlOptions): readonly SqlProblem[] {
  const decisions = program.decisions.filter(({ name }) => only?.includes(name) ?? true);
  const rules = [...decisions, ...(only === undefined ? program.requirements : [])];
  const answers = rules.flatMap(({ name, origin: { provision } }) =>
    [name, statusName(name)].map((column): NamedColumn => ({ column, name, provision })),
  );
  return [
    ...clashes([ID, ...columnsOf(program.facts)]),
    ...program.facts.flatMap(({ type }) => withinType(type)),
    ...clashes([ID, ...answers]),
    ...decisions.flatMap(({ name, body, origin: { provision } }) =>
      body.kind === 'each'
        ? clashes(body.fields.map((field): NamedColumn => ({ column: field.name, name, provision })))
        : [],
    ),
  ];
}

function withinType(type: ValueType): readonly SqlProblem[] {
  if (type.kind === 'list') return withinType(type.of);
  if (type.kind !== 'record') return [];
  return [...clashes(columnsOf(type.fields)), ...type.fields.flatMap((field) => withinType(field.type))];
}

function columnsOf(fields: readonly FactField[]): readonly NamedColumn[] {
  return fields.map(({ name, origin }) => ({ column: name, name, provision: origin.provision }));
}

/** The first clash of each fact or rule with an earlier one. */
function clashes(columns: readonly NamedColumn[]): readonly SqlProblem[] {
  const seen = new Map<string, string>();
  const problems = new Map<string, SqlProblem>();
  for (const { column, name, provision } of columns) {
    const known = seen.get(column.toLowerCase());
    if (known === undefined) seen.set(column.toLowerCase(), column);
    else if (!problems.has(name)) problems.set(name, { reason: 'same-name', name, provision, what: known });
  }
  return [...problems.values()];
}
