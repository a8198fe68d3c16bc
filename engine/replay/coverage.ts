/** Which provisions of an edition a case put to use. */
import type { DueDate } from '../deadlines/index.ts';
import type { RuleTrace, Step, Trace } from '../evaluate/index.ts';
import {
  type Expression,
  indexExpressions,
  indexProgram,
  type Origin,
  type Program,
} from '../program/index.ts';

/** Ids of the provisions that have something a case can use: rules, facts, lists of categories and indicators. */
export function provisionsWithRules(program: Program): ReadonlySet<string> {
  const { decisions, requirements, applicability, deadlines, lookups, groupings, competencies, facts } =
    program;
  const origins = [
    ...decisions.flatMap((decision) => [decision, ...decision.exceptions]),
    ...[requirements, applicability, deadlines, lookups, groupings, competencies, facts].flat(),
    ...program.interpretations.filter((i) => i.rewrites.length + i.supplies.length + i.counting.length > 0),
  ];
  return new Set(origins.map(({ origin }) => origin.provision));
}

/** Ids of the provisions whose rules decided or whose facts and lists were read, and that set the days that are due. */
export function exercisedBy(
  program: Program,
  trace: Trace | null,
  deadlines: readonly DueDate[],
): ReadonlySet<string> {
  const use = new Use(sourcesOf(program));
  for (const rule of Object.values(trace?.decisions ?? {})) use.rule(rule);
  for (const rule of Object.values(trace?.requirements ?? {})) use.rule(rule);
  for (const due of deadlines) if (due.due !== null) use.deadline(due.provision, due.interpretations);
  return use.provisions;
}

/** The provisions behind what a trace names. */
interface Sources {
  /** By the expression's number: the provisions of what it reads that stands in a provision of its own. */
  readonly reads: readonly (readonly string[])[];
  readonly interpretations: ReadonlyMap<string, string>;
}

const known = new WeakMap<Program, Sources>();

function sourcesOf(program: Program): Sources {
  const ready = known.get(program);
  if (ready !== undefined) return ready;
  const sources: Sources = {
    reads: indexExpressions(program).all.map(({ expression }) =>
      originsRead(program, expression).map(({ provision }) => provision),
    ),
    interpretations: new Map(program.interpretations.map(({ name, origin }) => [name, origin.provision])),
  };
  known.set(program, sources);
  return sources;
}

function originsRead(program: Program, expression: Expression): readonly Origin[] {
  const { facts, lookups, groupings, competencies } = indexProgram(program);
  switch (expression.op) {
    case 'fact':
      return given(facts.get(expression.name)?.origin);
    case 'lookup':
      return given(lookups.get(expression.name)?.origin);
    case 'grouping':
      return given(groupings.get(expression.name)?.origin);
    case 'indicators':
    case 'covers': {
      const table = competencies.get(expression.table);
      return given(table?.origin, groupings.get(table?.grouping ?? '')?.origin);
    }
    default:
      return [];
  }
}

function given(...origins: readonly (Origin | undefined)[]): readonly Origin[] {
  return origins.filter((origin) => origin !== undefined);
}

class Use {
  readonly provisions = new Set<string>();
  private readonly sources: Sources;

  constructor(sources: Sources) {
    this.sources = sources;
  }

  rule(trace: RuleTrace): void {
    if (trace.status === 'decided' || trace.status === 'not-applicable') {
      this.provisions.add(trace.origin.provision);
    }
    this.steps(trace.steps);
    for (const { interpretation } of trace.rewrites) this.interpretation(interpretation);
    if (trace.decider.kind === 'supply') this.interpretation(trace.decider.interpretation);
    for (const record of trace.records) {
      this.steps(record.steps);
      for (const field of record.fields) this.rule(field.trace);
    }
  }

  deadline(provision: string, interpretations: readonly string[]): void {
    this.provisions.add(provision);
    for (const name of interpretations) this.interpretation(name);
  }

  private interpretation(name: string): void {
    const provision = this.sources.interpretations.get(name);
    if (provision !== undefined) this.provisions.add(provision);
  }

  private steps(steps: readonly Step[]): void {
    for (const { expression } of steps) {
      for (const provision of this.sources.reads[expression] ?? []) this.provisions.add(provision);
    }
  }
}
