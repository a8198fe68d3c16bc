/** The conditions over the records of a case. */
import { conditionChecker, type StandingIn } from '../evaluate/index.ts';
import type { Program, ValueType } from '../program/index.ts';
import { type Facts, type FactValue, fieldOf, isList, isRecord } from '../values/index.ts';
import { type FactProblem, type Path, pathText } from './problem.ts';

/**
 * The conditions that do not hold, each at its record. A condition that facts are missing for, or that the act
 * gives no rule for, is not broken.
 */
export function brokenConstraints(program: Program, facts: Facts): readonly FactProblem[] {
  const problems: FactProblem[] = [];
  const holds = conditionChecker(program, facts);

  const check = (type: ValueType, value: FactValue, path: Path, around: readonly StandingIn[]): void => {
    if (type.kind === 'list' && isList(value)) {
      for (const [index, item] of value.entries()) check(type.of, item, [...path, index], around);
    } else if (type.kind === 'record' && isRecord(value)) {
      const records = [...around, { record: value, path: pathText(path) }];
      for (const { condition, label, origin } of type.constraints) {
        if (holds(condition, records) !== false) continue;
        const data = { label, provision: origin.provision };
        problems.push({ code: 'constraint', about: 'facts', path, data });
      }
      for (const { name, type: inner } of type.fields) {
        const field = fieldOf(value, name);
        if (field !== undefined) check(inner, field, [...path, name], records);
      }
    }
  };

  for (const { name, type } of program.facts) {
    const value = fieldOf(facts, name);
    if (value !== undefined) check(type, value, [name], []);
  }
  return problems;
}
