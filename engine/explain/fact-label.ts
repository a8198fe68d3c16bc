/** Facts by label, from their paths. */
import type { FactField, ValueType } from '../program/index.ts';
import type { Speaker } from './speaker.ts';

/** A fact of a case: its label, with the records it stands in, and its type. */
export interface NamedFact {
  readonly label: string;
  readonly type: ValueType | null;
}

/** `kpis[2].achieved` as "KPIs 3: Achieved". A path that the program does not know is its own label. */
export function namedFact(speaker: Speaker, path: string): NamedFact {
  let fields: readonly FactField[] = speaker.program.facts;
  let type: ValueType | null = null;
  const labels: string[] = [];
  for (const step of path.split('.')) {
    const [, name = step, places = ''] = /^([^[]*)((?:\[\d+\])*)$/.exec(step) ?? [];
    const field = fields.find((candidate) => candidate.name === name);
    if (field === undefined) return { label: path, type: null };
    type = field.type;
    let label = speaker.label(field.label, name);
    for (const [, place = '0'] of places.matchAll(/\[(\d+)\]/g)) {
      label = speaker.wording.record(label, Number(place) + 1);
      type = type?.kind === 'list' ? type.of : type;
    }
    labels.push(label);
    const record: ValueType | null = type?.kind === 'list' ? type.of : type;
    fields = record?.kind === 'record' ? record.fields : [];
  }
  return { label: labels.join(': '), type };
}
