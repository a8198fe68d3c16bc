/** The function that evaluates: all calls in their order, and the answers together. */

import { dependenciesOf, withDependencies } from '../evaluate/index.ts';
import { indexExpressions, indexProgram, type Program } from '../program/index.ts';
import { objectOf } from './answers.ts';
import { writeDecision } from './decisions.ts';
import type { GenerateOptions, Shared } from './generator.ts';
import { ProgramGenerator } from './program-generator.ts';
import { writeRequirement } from './requirements.ts';

/**
 * The functions that evaluate. `evaluateUsual`: cases with bounded numbers; it leaves those in which a fact is missing that
 * a rule reads to `evaluateOpen`, which takes every case with bounded numbers, as `evaluateBounded` does.
 * `evaluateUnbounded`: every case.
 */
export type Evaluating = 'evaluateUsual' | 'evaluateBounded' | 'evaluateOpen' | 'evaluateUnbounded';

/** Writes the function of that name with those that it calls. */
export function writeEvaluation(
  program: Program,
  options: GenerateOptions,
  shared: Shared,
  name: Evaluating,
): string {
  const numbers = name === 'evaluateUnbounded' ? 'unbounded' : 'bounded';
  const g = new ProgramGenerator(program, numbers, options, shared, name === 'evaluateUsual');
  const { only } = options;
  const asked = new Set(only ?? program.decisions.map((decision) => decision.name));
  const needed = only === undefined ? asked : withDependencies(program, asked);
  const read = readByOthers(program);
  const answers: [string, string][] = [];
  for (const decision of program.decisions) {
    if (!needed.has(decision.name)) continue;
    const isAsked = asked.has(decision.name);
    const call = `${writeDecision(g, decision, { isAsked, isRead: read.has(decision.name) })}(facts)`;
    if (!isAsked) {
      g.calls.push(`${call};`);
      continue;
    }
    const answer = g.names.fresh('answer');
    g.calls.push(`const ${answer} = ${call};`);
    answers.push([decision.name, answer]);
  }
  const requirements =
    only === undefined ? program.requirements.map((one) => `${writeRequirement(g, one)}(facts)`) : [];
  const absent = [...g.absent].join(' || ');
  const body = [
    ...(absent === '' ? [] : [`if (${absent}) return evaluateOpen(facts);`]),
    `${g.missing} = NONE;`,
    ...g.groupCalls,
    ...(g.isMarking ? ['seen.fill(0);'] : []),
    ...g.calls,
    'return {',
    '  methodology: METHODOLOGY,',
    '  edition: EDITION,',
    `  decisions: ${objectOf(answers)},`,
    `  requirements: ${requirements.length === 0 ? 'NONE' : `[${requirements.join(', ')}]`},`,
    `  missing: ${g.missing} === NONE ? NONE : [...${g.missing}].sort(),`,
    '};',
  ];
  const main = `function ${name}(facts) {\n${body.map((line) => `  ${line}`).join('\n')}\n}`;
  return [...g.functions, main].join('\n');
}

/** The decisions that other rules read, whatever they are asked for. */
function readByOthers(program: Program): ReadonlySet<string> {
  const index = indexProgram(program);
  const found = new Set<string>();
  for (const { expression } of indexExpressions(program).all) {
    if (expression.op === 'decision') found.add(expression.name);
  }
  // Their interpretations are inherited by whatever depends on them.
  for (const decision of program.decisions) {
    const { rule, gate, readings } = dependenciesOf(index, decision);
    for (const place of [...rule, ...gate.values(), ...readings.values()].flat()) {
      found.add(program.decisions[place]?.name ?? '');
    }
  }
  return found;
}
