/** Names that the database does not tell apart: it knows no capitals. */
import type { FactField, Program, ValueType } from '../program/index.ts';
import { statusName } from './answers.ts';
import type { SqlProblem } from './refused.ts';
import type { SqlOptions } from './writer.ts';

/** The column with the id of the case. */
export const CASE_ID = 'case_id';

/** Two columns or two fields of one name. */
export function sameNames(program: Program, { only }: SqlOptions): readonly SqlProblem[] {
  const problems: SqlProblem[] = [];
  const tell = (names: readonly string[], { name, provision }: { name: string; provision: string }): void => {
    for (const [what, other] of clashes(names)) {
      problems.push({ reason: 'same-name', name: name === '' ? what : name, provision, what: other });
    }
  };
  const ofType = (type: ValueType, field: FactField): void => {
    if (type.kind === 'list') ofType(type.of, field);
    if (type.kind !== 'record') return;
    tell(
      type.fields.map(({ name }) => name),
      { name: field.name, provision: field.origin.provision },
    );
    for (const inner of type.fields) ofType(inner.type, inner);
  };
  tell([CASE_ID, ...program.facts.map(({ name }) => name)], { name: '', provision: '' });
  for (const fact of program.facts) ofType(fact.type, fact);
  const decisions = program.decisions.filter(({ name }) => only?.includes(name) ?? true);
  const answered = [...decisions, ...(only === undefined ? program.requirements : [])];
  tell([CASE_ID, ...answered.flatMap(({ name }) => [name, statusName(name)])], { name: '', provision: '' });
  for (const { name, body, origin } of decisions) {
    if (body.kind !== 'each') continue;
    tell(
      body.fields.map((field) => field.name),
      { name, provision: origin.provision },
    );
  }
  return problems;
}

/** Pairs of names that are one to the database: the later, the earlier. */
function clashes(names: readonly string[]): readonly (readonly [string, string])[] {
  const seen = new Map<string, string>();
  return names.flatMap((name): [string, string][] => {
    const known = seen.get(name.toLowerCase());
    seen.set(name.toLowerCase(), known ?? name);
    return known === undefined ? [] : [[name, known]];
  });
}
