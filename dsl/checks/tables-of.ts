/** The tables of a program: decisions, result fields and lookups that rows decide. */
import {
  type Decision,
  type Expression,
  eachScope,
  fieldScope,
  indexProgram,
  lookupTable,
  type Origin,
  type StaticScope,
  type TableLike,
  TOP_SCOPE,
  withVariable,
} from '../../engine/index.ts';
import type { CheckContext } from './check.ts';

/** A table with all that bears on it. */
export interface TableSubject {
  /** `grade`, `competency_results.result`, `kpi_interval`. */
  readonly name: string;
  readonly origin: Origin;
  readonly table: TableLike;
  readonly scope: StaticScope;
  /** Conditions under which something else decides. */
  readonly closedBy: readonly Expression[];
  /** Conditions under which it is asked at all. */
  readonly onlyWhere: readonly Expression[];
}

/** All tables of a program, in its order; not those with mistakes, whose rows are not all there. */
export function* tablesOf({ program, reading, errors }: CheckContext): Generator<TableSubject> {
  const broken = ({ file, start, end }: Origin): boolean =>
    errors.some((error) => error.file === file && error.span.start >= start && error.span.end <= end);
  for (const decision of program.decisions) {
    if (broken(decision.origin)) continue;
    const supplies = reading === 'literal' ? [] : program.interpretations.flatMap((i) => i.supplies);
    const around = {
      origin: decision.origin,
      closedBy: [
        ...decision.exceptions.map((exception) => exception.condition),
        ...supplies.flatMap((supply) => (supply.decision === decision.name ? [supply.condition] : [])),
      ],
      onlyWhere: program.applicability.flatMap(({ targets, condition }) =>
        targets.includes(decision.name) ? [condition] : [],
      ),
    };
    for (const { name, table, scope } of bodiesOf(decision, eachScopeOf(decision))) {
      yield { ...around, name, table, scope };
    }
  }
  for (const { name, origin, parameters, rows } of program.lookups) {
    if (broken(origin)) continue;
    const scope = parameters.reduce((s, p) => withVariable(s, p.name, p.type), TOP_SCOPE);
    yield { name, origin, table: lookupTable(parameters, rows), scope, closedBy: [], onlyWhere: [] };
  }

  function eachScopeOf({ body }: Decision): StaticScope {
    return body.kind === 'each' ? eachScope(indexProgram(program), body) : TOP_SCOPE;
  }
}

function* bodiesOf(
  { name, body }: Decision,
  scope: StaticScope,
): Generator<Pick<TableSubject, 'name' | 'table' | 'scope'>> {
  if (body.kind === 'table' || body.kind === 'conditions') yield { name, table: body, scope };
  if (body.kind !== 'each') return;
  for (const [at, field] of body.fields.entries()) {
    if (field.body.kind !== 'table' && field.body.kind !== 'conditions') continue;
    yield {
      name: `${name}.${field.name}`,
      table: field.body,
      scope: fieldScope(scope, body.fields.slice(0, at)),
    };
  }
}
