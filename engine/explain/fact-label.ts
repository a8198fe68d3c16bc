/** Facts by label, from their paths. */
import type { Label, ValueType } from '../program/index.ts';
import type { Speaker } from './speaker.ts';

/** A fact of a case: its label, with the records it stands in, and its type. */
export interface NamedFact {
  readonly label: string;
  /** The label of the field alone. */
  readonly own: string;
  readonly type: ValueType | null;
}

interface Named {
  readonly name: string;
  readonly label: Label;
  readonly type: ValueType;
}

/** Whether the path leads to what the case gives, and not to the result of a decision. */
export function isFactPath(speaker: Speaker, path: string): boolean {
  return speaker.index.facts.has(/^[^.[]*/.exec(path)?.[0] ?? '');
}

/**
 * `kpis[2].achieved` as "KPIs 3: Achieved"; results of decisions likewise. A path that the program does not
 * know is its own label.
 */
export function namedFact(speaker: Speaker, path: string): NamedFact {
  let fields: readonly Named[] = isFactPath(speaker, path) ? speaker.program.facts : results(speaker);
  let type: ValueType | null = null;
  const labels: string[] = [];
  let own = path;
  for (const step of path.split('.')) {
    const [, name = step, places = ''] = /^([^[]*)((?:\[\d+\])*)$/.exec(step) ?? [];
    const field = fields.find((candidate) => candidate.name === name);
    if (field === undefined) return { label: path, own: path, type: null };
    type = field.type;
    own = speaker.fieldLabel(field);
    let label = own;
    for (const [, place = '0'] of places.matchAll(/\[(\d+)\]/g)) {
      label = speaker.wording.record(label, Number(place) + 1);
      type = type?.kind === 'list' ? type.of : type;
    }
    labels.push(label);
    const record: ValueType | null = type?.kind === 'list' ? type.of : type;
    fields = record?.kind === 'record' ? record.fields : [];
  }
  return { label: labels.join(': '), own, type };
}

function results({ program, index }: Speaker): readonly Named[] {
  return program.decisions.flatMap(({ name, label }) => {
    const type = index.decisionTypes.get(name);
    return type === undefined ? [] : [{ name, label, type }];
  });
}
