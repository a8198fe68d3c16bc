/** Which provisions of an edition a case put to use. */
import { dueDates } from '../deadlines/index.ts';
import { evaluate, type RuleTrace, type Step } from '../evaluate/index.ts';
import { readEvents, readFacts } from '../facts/index.ts';
import {
  type Expression,
  indexExpressions,
  indexProgram,
  type Origin,
  type Program,
} from '../program/index.ts';
import type { Case } from './case.ts';
import { withIndicators } from './with-indicators.ts';

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

/** Ids of the provisions whose rules decided or whose facts and lists were read; none for a refused case. */
export function exercisedProvisions(program: Program, stored: Case): ReadonlySet<string> {
  const { reading } = stored;
  const supposed = stored.indicators === undefined ? program : withIndicators(program, stored.indicators);
  const used = new Use(supposed);
  const { facts } = readFacts(supposed, stored.facts);
  if (facts !== null) {
    const { trace } = evaluate(supposed, facts, { reading, trace: true });
    for (const rule of Object.values(trace.decisions)) used.rule(rule);
    for (const rule of Object.values(trace.requirements)) used.rule(rule);
  }
  const { events } = readEvents(supposed, stored.events ?? {});
  for (const due of events === null ? [] : dueDates(supposed, events, { reading })) {
    if (due.due !== null) used.deadline(due.provision, due.interpretations);
  }
  return used.provisions;
}

class Use {
  readonly provisions = new Set<string>();
  private readonly program: Program;
  private readonly expressions: readonly { readonly expression: Expression }[];

  constructor(program: Program) {
    this.program = program;
    this.expressions = indexExpressions(program).all;
  }

  rule(trace: RuleTrace): void {
    if (trace.status === 'decided' || trace.status === 'not-applicable') this.origin(trace.origin);
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
    this.origin(this.program.interpretations.find((one) => one.name === name)?.origin);
  }

  private origin(origin: Origin | undefined): void {
    if (origin !== undefined) this.provisions.add(origin.provision);
  }

  private steps(steps: readonly Step[]): void {
    for (const step of steps) {
      const read = this.expressions[step.expression]?.expression;
      if (read !== undefined) this.read(read);
    }
  }

  /** What an expression reads that stands in a provision of its own. */
  private read(expression: Expression): void {
    const { lookups, groupings, competencies } = this.program;
    if (expression.op === 'fact') {
      this.origin(indexProgram(this.program).facts.get(expression.name)?.origin);
    } else if (expression.op === 'lookup') {
      this.origin(lookups.find(({ name }) => name === expression.name)?.origin);
    } else if (expression.op === 'grouping') {
      this.origin(groupings.find(({ name }) => name === expression.name)?.origin);
    } else if (expression.op === 'indicators' || expression.op === 'covers') {
      const table = competencies.find(({ name }) => name === expression.table);
      this.origin(table?.origin);
      this.origin(groupings.find(({ name }) => name === table?.grouping)?.origin);
    }
  }
}
