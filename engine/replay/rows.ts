/** Which rows of tables and which exceptions a case put to use. */
import type { Decider, RecordTrace, RuleTrace, Step, Trace } from '../evaluate/index.ts';
import { type Body, type Exception, indexExpressions, type Program, type Row } from '../program/index.ts';

/** A row of a decision, of a field of its records or of a lookup, or an exception to a decision. */
export interface UsableRow {
  readonly kind: 'row' | 'exception';
  /** The decision or the lookup. */
  readonly rule: string;
  /** The field of the decision's records. */
  readonly field?: string;
  /** From 1. */
  readonly row: number;
  readonly provision: string;
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
  private readonly starts = new Map<string, number>();

  constructor(program: Program) {
    for (const { name, rows } of program.lookups) this.add('row', { rule: name }, rows);
    for (const { name, body, exceptions } of program.decisions) {
      if (body.kind === 'each') {
        for (const field of body.fields) this.body({ rule: name, field: field.name }, field.body);
      } else {
        this.body({ rule: name }, body);
      }
      this.add('exception', { rule: name }, exceptions);
    }
    for (const [number, { expression }] of indexExpressions(program).all.entries()) {
      if (expression.op === 'lookup') this.lookups.set(number, expression.name);
    }
  }

  /** The place of a row (from 0) of a rule; undefined where the rule has none. */
  placeOf(kind: UsableRow['kind'], rule: string, field: string | undefined, row: number): number | undefined {
    const start = this.starts.get(JSON.stringify([kind, rule, field]));
    return start === undefined ? undefined : start + row;
  }

  private body(of: Pick<UsableRow, 'rule' | 'field'>, body: Exclude<Body, { kind: 'each' }>): void {
    if (body.kind !== 'value') this.add('row', of, body.rows);
  }

  private add(
    kind: UsableRow['kind'],
    of: Pick<UsableRow, 'rule' | 'field'>,
    rows: readonly Pick<Row | Exception, 'origin'>[],
  ): void {
    this.starts.set(JSON.stringify([kind, of.rule, of.field]), this.rows.length);
    for (const [place, { origin }] of rows.entries()) {
      this.rows.push({ kind, ...of, row: place + 1, provision: origin.provision });
    }
  }
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
    this.decider(trace.decider, decision);
    this.steps(trace.steps);
    for (const record of trace.records) this.record(record, decision);
  }

  steps(steps: readonly Step[]): void {
    for (const { expression, row } of steps) {
      const lookup = row === undefined ? undefined : this.tables.lookups.get(expression);
      if (row !== undefined && lookup !== undefined) this.note('row', lookup, undefined, row);
    }
  }

  private record({ leftOutBy, steps, fields }: RecordTrace, decision: string): void {
    if (leftOutBy !== undefined && leftOutBy !== 'where' && leftOutBy.kind === 'exception') {
      this.decider(leftOutBy, decision);
    }
    this.steps(steps);
    for (const { name, trace } of fields) {
      this.decider(trace.decider, decision, name);
      this.steps(trace.steps);
    }
  }

  private decider(decider: Decider, decision: string, field?: string): void {
    if (decider.kind === 'row') this.note('row', decision, field, decider.row);
    if (decider.kind === 'exception') this.note('exception', decision, undefined, decider.exception);
  }

  private note(kind: UsableRow['kind'], rule: string, field: string | undefined, row: number): void {
    const place = this.tables.placeOf(kind, rule, field, row);
    if (place !== undefined) this.places.add(place);
  }
}
