/** Finding the parts of a program by name. */
import type {
  CompetencyTable,
  Decision,
  FactField,
  Grouping,
  ItemType,
  Lookup,
  Program,
  ValueType,
} from './program.ts';

/** The named parts of one program, and the types of its decisions. */
export interface ProgramIndex {
  readonly program: Program;
  readonly facts: ReadonlyMap<string, FactField>;
  /** Places in `program.decisions`. */
  readonly decisions: ReadonlyMap<string, number>;
  readonly groupings: ReadonlyMap<string, Grouping>;
  readonly competencies: ReadonlyMap<string, CompetencyTable>;
  readonly lookups: ReadonlyMap<string, Lookup>;
  readonly types: ReadonlyMap<string, ItemType>;
  /** The type of each decision; of an `each` decision the list of its result records. */
  readonly decisionTypes: ReadonlyMap<string, ValueType>;
}

const indexes = new WeakMap<Program, ProgramIndex>();

/** The index of a program, made once for each. */
export function indexProgram(program: Program): ProgramIndex {
  const known = indexes.get(program);
  if (known !== undefined) return known;
  const index: ProgramIndex = {
    program,
    facts: byName(program.facts),
    decisions: new Map(program.decisions.map((decision, place) => [decision.name, place])),
    groupings: byName(program.groupings),
    competencies: byName(program.competencies),
    lookups: byName(program.lookups),
    types: new Map(Object.entries(program.types)),
    decisionTypes: new Map(program.decisions.map((decision) => [decision.name, decisionType(decision)])),
  };
  indexes.set(program, index);
  return index;
}

function byName<T extends { readonly name: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.name, item]));
}

function decisionType(decision: Decision): ValueType {
  if (decision.type !== null) return decision.type;
  if (decision.body.kind !== 'each') return { kind: 'text' };
  const fields = decision.body.fields.map(
    (field): FactField => ({
      name: field.name,
      label: field.label,
      type: field.type,
      optional: false,
      who: [],
      origin: decision.origin,
    }),
  );
  return { kind: 'list', of: { kind: 'record', fields, constraints: [] } };
}
