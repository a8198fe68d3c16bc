/** Which rows of tables and which exceptions a case put to use. */
import type { RecordTrace, RuleTrace, Step, Trace } from '../evaluate/index.ts';
import { type Body, indexExpressions, type Program, type Row } from '../program/index.ts';

/** A row of a decision, of a field of its records or of a lookup; or an exception to a decision. */
export interface UsableRow {
  readonly provision: string;
  /** The decision or the lookup; `decision.field` where the row is of a field of its records. */
  readonly rule: string;
  /** From 1. */
  readonly row: number;
  /** It is the rule's exception of that number and no row. */
  readonly exception?: true;
}

/** All rows and exceptions of a program, rule by rule: lookups, then decisions, each with its exceptions behind it. */
export function usableRows(program: Program): readonly UsableRow[] {
  return tablesOf(program).rows;
}

/** The places in `usableRows` of those that gave a value or took one away; each place once. */
export function rowsUsedBy(program: Program, trace: Trace | null): ReadonlySet<number> {
  const use = new Use(tablesOf(program));
  for (const [name, rule] of Object.entries(trace?.decisions ?? {})) use.rule(rule, name);
  for (const rule of Object.values(trace?.requirements ?? {})) use.steps(rule.steps);
  return use.places;
}

/** The rows of a program, and where those of each rule begin. */
class Tables {
  readonly rows: UsableRow[] = [];
  /** By the number of the expression: the lookup that it asks. */
  readonly lookups = new Map<number, string>();
  private readonly starts = { row: new Map<string, number>(), exception: new Map<string, number>() };

  constructor(program: Program) {
    for (const { name, rows } of program.lookups) this.add(name, rows);
    for (const { name, body, exceptions } of program.decisions) {
      if (body.kind === 'each') {
        for (const field of body.fields) this.body(fieldName(name, field.name), field.body);
      } else {
        this.body(name, body);
      }
      this.starts.exception.set(name, this.rows.length);
      for (const [place, { origin }] of exceptions.entries()) {
        this.rows.push({ provision: origin.provision, rule: name, row: place + 1, exception: true });
      }
    }
    for (const [number, { expression }] of indexExpressions(program).all.entries()) {
      if (expression.op === 'lookup') this.lookups.set(number, expression.name);
    }
  }

  /** The place of a row or exception (from 0) of a rule; undefined where the rule has none. */
  placeOf(kind: 'row' | 'exception', rule: string, row: number): number | undefined {
    const start = this.starts[kind].get(rule);
    return start === undefined ? undefined : start + row;
  }

  private body(rule: string, body: Exclude<Body, { kind: 'each' }>): void {
    if (body.kind !== 'value') this.add(rule, body.rows);
  }

  private add(rule: string, rows: readonly Pick<Row, 'origin'>[]): void {
    this.starts.row.set(rule, this.rows.length);
    for (const [place, { origin }] of rows.entries()) {
      this.rows.push({ provision: origin.provision, rule, row: place + 1 });
    }
  }
}

function fieldName(decision: string, field: string): string {
  return `${decision}.${field}`;
}

const known = new WeakMap<Program, Tables>();

function tablesOf(program: Program): Tables {
  const ready = known.get(program);
  if (ready !== undefined) return ready;
  const tables = new Tables(program);
  known.set(program, tables);
  return tables;
}

class Use {
  readonly places = new Set<number>();
  private readonly tables: Tables;

  constructor(tables: Tables) {
    this.tables = tables;
  }

  rule(trace: RuleTrace, decision: string): void {
    this.decider(trace, decision);
    this.steps(trace.steps);
    for (const record of trace.records) this.record(record, decision);
  }

  steps(steps: readonly Step[]): void {
    for (const { expression, row } of steps) {
      const lookup = row === undefined ? undefined : this.tables.lookups.get(expression);
      if (row !== undefined && lookup !== undefined) this.note('row', lookup, row);
    }
  }

  private record({ leftOutBy, steps, fields }: RecordTrace, decision: string): void {
    if (leftOutBy !== undefined && leftOutBy !== 'where' && leftOutBy.kind === 'exception') {
      this.note('exception', decision, leftOutBy.exception);
    }
    this.steps(steps);
    for (const { name, trace } of fields) {
      this.decider(trace, fieldName(decision, name));
      this.steps(trace.steps);
    }
  }

  private decider({ decider, rows }: RuleTrace, rule: string): void {
    if (decider.kind === 'row') this.note('row', rule, decider.row);
    if (decider.kind === 'exception') this.note('exception', rule, decider.exception);
    if (decider.kind !== 'supply') return;
    // The row that holds may say nothing, so that a declared reading speaks in its place.
    const silent = rows.find(({ holds }) => holds === true);
    if (silent !== undefined) this.note('row', rule, silent.row);
  }

  private note(kind: 'row' | 'exception', rule: string, row: number): void {
    const place = this.tables.placeOf(kind, rule, row);
    if (place !== undefined) this.places.add(place);
  }
}
