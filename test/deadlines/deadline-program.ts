import type { Deadline, Interpretation, Label, Origin, Program } from '../../engine/program/program.ts';

export const origin = (provision: string): Origin => ({
  provision,
  act: 'act-1',
  file: 'a',
  start: 0,
  end: 0,
});

/** A deadline after an event; the parts that matter to the test override. */
export function deadline(name: string, parts: Partial<Deadline>): Deadline {
  return {
    name,
    label: { en: name },
    from: { kind: 'event', name: 'start' },
    direction: 'after',
    count: 1,
    unit: 'working-days',
    who: [],
    origin: origin('point 9'),
    ...parts,
  };
}

/** An interpretation that says how deadlines are counted. */
export function counting(
  name: string,
  rules: Interpretation['counting'],
  parts: { readonly label?: Label; readonly cites?: readonly string[] } = {},
): Interpretation {
  return {
    name,
    label: parts.label ?? { en: `reading ${name}` },
    ground: {},
    rewrites: [],
    supplies: [],
    counting: rules,
    cites: parts.cites ?? [],
    origin: origin('point 29'),
  };
}

/** A program of deadlines that start from the events `start` and `end`. */
export function programOf(
  deadlines: readonly Deadline[],
  interpretations: readonly Interpretation[] = [],
): Program {
  return {
    methodology: 'test',
    organization: {},
    edition: { from: null, until: null, certainty: 'exact', acts: [], hash: '' },
    provisions: [],
    units: {},
    roles: {},
    terms: {},
    types: {},
    groupings: [],
    competencies: [],
    facts: [],
    lookups: [],
    decisions: [],
    requirements: [],
    applicability: [],
    events: [
      { name: 'start', label: { kk: 'Басталуы', ru: 'Начало', en: 'Start' }, origin: origin('point 9') },
      { name: 'end', label: { en: 'End' }, origin: origin('point 9') },
    ],
    deadlines,
    effects: [],
    interpretations,
    notes: [],
    forms: [],
    repealed: [],
  };
}
