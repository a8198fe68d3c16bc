/** What the program says of a place in the facts. */
import type { FactField, Label, Program, ValueType } from '../program/index.ts';
import type { Path } from './problem.ts';

/** The type of the value there and the label of its field; of the list, for its elements. Null where unknown. */
export interface FactPlace {
  readonly type: ValueType | null;
  readonly label: Label | null;
}

/** The place at the path; the facts as a whole have neither type nor label. */
export function placeAt(program: Program, path: Path): FactPlace {
  return path.reduce<FactPlace>(
    (place, step, depth) => {
      if (typeof step === 'number') {
        return { type: place.type?.kind === 'list' ? place.type.of : null, label: place.label };
      }
      const fields = depth === 0 ? program.facts : fieldsOf(place.type);
      const field = fields.find((candidate) => candidate.name === step);
      return { type: field?.type ?? null, label: field?.label ?? null };
    },
    { type: null, label: null },
  );
}

/** The fields of a record type; none for other types. */
export function fieldsOf(type: ValueType | null): readonly FactField[] {
  return type?.kind === 'record' ? type.fields : [];
}
