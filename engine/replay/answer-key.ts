/** What an answer depends on, as one text. */
import { dependenciesOf } from '../evaluate/index.ts';
import { type Decision, indexProgram, type Program } from '../program/index.ts';

/**
 * Two programs with the same text for a decision or requirement give it the same value and status in every case. The
 * reverse need not be true. Empty where the program has no such rule.
 */
export function answerKey(program: Program, kind: 'decision' | 'requirement', name: string): string {
  const rules = kind === 'decision' ? program.decisions : program.requirements;
  const rule = rules.find((one) => one.name === name);
  if (rule === undefined) return '';
  const { types, groupings, competencies, facts, lookups, applicability, interpretations } = program;
  return JSON.stringify(
    [
      kind === 'decision' ? [...read(program, name)] : [rule, ...program.decisions],
      ...[types, groupings, competencies, facts, lookups, applicability, interpretations],
    ],
    (_, value: unknown) => (isOrigin(value) ? undefined : value),
  );
}

/** The decision with those it reads, directly or through others. */
function read(program: Program, name: string): ReadonlySet<Decision> {
  const index = indexProgram(program);
  const found = new Set<Decision>();
  const visit = (decision: Decision | undefined): void => {
    if (decision === undefined || found.has(decision)) return;
    found.add(decision);
    const { rule, gate, readings } = dependenciesOf(index, decision);
    for (const place of [...rule, ...gate.values(), ...readings.values()].flat())
      visit(program.decisions[place]);
  };
  visit(program.decisions[index.decisions.get(name) ?? -1]);
  return found;
}

/** Where a rule stands says nothing about its answers. */
function isOrigin(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'provision' in value &&
    typeof value.provision === 'string' &&
    'file' in value &&
    'act' in value &&
    typeof value.act === 'string'
  );
}
