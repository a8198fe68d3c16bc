/** What has to be decided for decisions to be answered. */
import { indexProgram, type Program } from '../program/index.ts';
import { dependenciesOf } from './interpretations.ts';

/** Decisions with those that they read, directly or through others. */
export function withDependencies(program: Program, names: ReadonlySet<string>): ReadonlySet<string> {
  const index = indexProgram(program);
  const found = new Set<string>();
  const visit = (name: string): void => {
    const decision = program.decisions[index.decisions.get(name) ?? -1];
    if (decision === undefined || found.has(name)) return;
    found.add(name);
    const { rule, gate, readings } = dependenciesOf(index, decision);
    for (const place of [...rule, ...gate.values(), ...readings.values()].flat()) {
      const read = program.decisions[place];
      if (read !== undefined) visit(read.name);
    }
  };
  for (const name of names) visit(name);
  return found;
}
