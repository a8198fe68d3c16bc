/** `индикаторлар(competency)`, `қамтиды(competency)`: the competency list of the person's group. */
import { Rational } from '../numbers/index.ts';
import type { Expression } from '../program/index.ts';
import { type Compiled, Stop, Stops } from '../values/index.ts';
import type { Compiler, Operation, Scope } from './operation.ts';

interface Competencies {
  readonly table: string;
  readonly competency: Expression;
}

/** How many effective indicators the competency has for the person's group; no rule where it has no row. */
export const indicators: Operation<'indicators'> = (expression, compiler, scope) => {
  const counts = new Map(
    compiler.index.competencies
      .get(expression.table)
      ?.items.map((item) => [
        item.name,
        new Map(
          Object.entries(item.groups).map(([name, group]) => [
            name,
            Rational.integer(group.effective.length),
          ]),
        ),
      ]),
  );
  return inGroup(expression, compiler, scope, (competency, group) => {
    const found = counts.get(competency)?.get(group);
    if (found !== undefined) return found;
    return new Stop('no-rule', { kind: 'no-indicators', table: expression.table, competency });
  });
};

/** Whether the competency has a row for the person's group. */
export const covers: Operation<'covers'> = (expression, compiler, scope) => {
  const groups = new Map(
    compiler.index.competencies
      .get(expression.table)
      ?.items.map((item) => [item.name, new Set(Object.keys(item.groups))]),
  );
  return inGroup(
    expression,
    compiler,
    scope,
    (competency, group) => groups.get(competency)?.has(group) ?? false,
  );
};

function inGroup(
  { table, competency }: Competencies,
  compiler: Compiler,
  scope: Scope,
  answer: (competency: string, group: string) => Rational | boolean | Stop,
): Compiled {
  const grouping = compiler.index.competencies.get(table)?.grouping;
  if (grouping === undefined) return () => Stop.broken('competencies');
  const name = compiler.compile(competency, scope);
  const group = compiler.grouping(grouping);
  return (run) => {
    const a = name(run);
    const b = group(run);
    if (typeof a === 'string' && typeof b === 'string') return answer(a, b);
    const stops = new Stops();
    stops.add(a);
    stops.add(b);
    return stops.needed() ?? Stop.broken('competencies');
  };
}
