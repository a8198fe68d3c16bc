/** How the facts of a methodology are laid out: by its forms, and by what its rules ask for. */
import {
  type FactField,
  type Form,
  indexExpressions,
  type Program,
  type ValueType,
} from '../../../engine/index.ts';

/**
 * A part of the form. `basic`: single values that rules read; `own`: a record or list that rules read; `printed`: what no
 * rule reads and the act's forms have a place for.
 */
export interface Section {
  readonly kind: 'basic' | 'own' | 'printed';
  /** Tells it apart. */
  readonly id: string;
  readonly facts: readonly FactField[];
  /** The form that lays out the list, where there is one. */
  readonly form?: Form;
}

/**
 * The sections in the order of use: single values first, since what is asked further down depends on them; then records
 * and lists as the rules come to them; what is only printed last.
 */
export function sectionsOf(program: Program): readonly Section[] {
  const reads = factsRead(program);
  const read = program.facts.filter(({ name }) => reads.includes(name));
  const printed = program.facts.filter(({ name }) => !reads.includes(name));
  const isOwn = ({ type }: FactField) => type.kind === 'record' || type.kind === 'list';
  const basic = read.filter((fact) => !isOwn(fact));
  const own = read
    .filter(isOwn)
    .sort((a, b) => reads.indexOf(a.name) - reads.indexOf(b.name))
    .map((fact): Section => {
      const form = formOf(program, fact);
      return { kind: 'own', id: fact.name, facts: [fact], ...(form === undefined ? {} : { form }) };
    });
  return [
    ...(basic.length === 0 ? [] : [{ kind: 'basic', id: 'basic', facts: basic } as const]),
    ...own,
    ...(printed.length === 0 ? [] : [{ kind: 'printed', id: 'printed', facts: printed } as const]),
  ];
}

/** The names of facts that rules read, in the order of the rules. */
function factsRead(program: Program): readonly string[] {
  const names = indexExpressions(program).all.flatMap(({ expression }) =>
    expression.op === 'fact' ? [expression.name] : [],
  );
  return [...new Set(names)];
}

/** Of the forms with columns for the list, the one that has most of the fields that every record needs. */
function formOf(program: Program, { name, type }: FactField): Form | undefined {
  const needed = fieldsOfRows(type)
    .filter(({ optional }) => !optional)
    .map((field) => field.name);
  let best: { form: Form; has: number } | undefined;
  for (const form of program.forms) {
    const columns = columnsOf(form, name);
    const has = columns.filter((column) => needed.includes(column)).length;
    if (columns.length > 0 && (best === undefined || has > best.has)) best = { form, has };
  }
  return best?.form;
}

/** The columns that a form has for a list; none where it has no table for it. */
function columnsOf(form: Form | undefined, list: string): readonly string[] {
  return (
    form?.items.flatMap((item) => (item.kind === 'columns' && item.list === list ? item.columns : [])) ?? []
  );
}

/** The fields of a row, apart from those that only other forms have and no rule reads. */
export interface RowFields {
  readonly main: readonly FactField[];
  readonly other: readonly FactField[];
}

/** The fields of the rows of a list, the columns of its form first. */
export function rowFields(program: Program, form: Form | undefined, list: FactField): RowFields {
  const fields = fieldsOfRows(list.type);
  const columns = columnsOf(form, list.name);
  if (columns.length === 0) return { main: fields, other: [] };
  const reads = new Set(
    indexExpressions(program).all.flatMap(({ expression }) =>
      expression.op === 'field' || expression.op === 'member' ? [expression.name] : [],
    ),
  );
  const orderOf = ({ name }: FactField) => {
    const place = columns.indexOf(name);
    return place < 0 ? columns.length : place;
  };
  const isMain = (field: FactField) =>
    columns.includes(field.name) || !field.optional || reads.has(field.name);
  return {
    main: fields.filter(isMain).sort((a, b) => orderOf(a) - orderOf(b)),
    other: fields.filter((field) => !isMain(field)),
  };
}

function fieldsOfRows(type: ValueType): readonly FactField[] {
  return type.kind === 'list' && type.of.kind === 'record' ? type.of.fields : [];
}
