/** The function that evaluates: all calls in their order, and the answers together. */

import { dependenciesOf } from '../evaluate/index.ts';
import type { Program } from '../program/index.ts';
import { indexProgram } from '../program/index.ts';
import { answersObject } from './answers.ts';
import { writeDecision } from './decisions.ts';
import type { GenerateOptions, Numbers, Shared } from './generator.ts';
import { ProgramGenerator } from './program-generator.ts';
import { writeRequirement } from './requirements.ts';

/** Writes the functions that evaluate with one way to hold numbers; `name` is that of the one to call. */
export function writeEvaluation(
  program: Program,
  numbers: Numbers,
  options: GenerateOptions,
  shared: Shared,
  name: string,
): string {
  const g = new ProgramGenerator(program, numbers, options, shared);
  const { only } = options;
  const asked = new Set(only ?? program.decisions.map((decision) => decision.name));
  const needed = only === undefined ? asked : withDependencies(program, asked);
  for (const decision of program.decisions) {
    if (needed.has(decision.name)) writeDecision(g, decision, asked.has(decision.name));
  }
  const requirements = only === undefined ? program.requirements.map((one) => writeRequirement(g, one)) : [];
  const answered = program.decisions.flatMap((decision) => (asked.has(decision.name) ? decision.name : []));
  const stops = answered.flatMap((one) => g.answers.get(one)?.stop ?? []);
  const body = [
    ...g.calls,
    'let missing = NONE;',
    ...stops.map(
      (stop) => `if (${stop} !== null && ${stop}.weight === 0) missing = union(missing, ${stop}.missing);`,
    ),
    'return {',
    '  methodology: METHODOLOGY,',
    '  edition: EDITION,',
    `  decisions: ${answersObject(g, answered)},`,
    `  requirements: [${requirements.join(', ')}],`,
    '  missing: missing === NONE ? NONE : [...missing].sort(),',
    '};',
  ];
  const main = `function ${name}(facts) {\n${body.map((line) => `  ${line}`).join('\n')}\n}`;
  return [...g.functions, main].join('\n');
}

/** Decisions with those that they read, directly or through others. */
function withDependencies(program: Program, names: ReadonlySet<string>): ReadonlySet<string> {
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
