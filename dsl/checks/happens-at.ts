/** Whether an evaluation ran into a gap or an overlap: in that table, and with values of that stretch. */
import {
  type ColumnPiece,
  type Expression,
  expressionKey,
  type Finding,
  indexExpressions,
  type Program,
  parseRational,
  Rational,
  type Trace,
} from '../../engine/index.ts';
import type { TableSubject } from './tables-of.ts';

type RuleTrace = Trace['decisions'][string];
type Cause = NonNullable<RuleTrace['cause']>;

/** True when the trace shows the finding: the table was without a row, or had two, where its columns say. */
export function happensAt(program: Program, trace: Trace, subject: TableSubject, finding: Finding): boolean {
  const wanted = finding.kind === 'gap' ? 'no-row' : 'rows';
  const [name = '', field] = subject.name.split('.');
  const isLookup = program.lookups.some((lookup) => lookup.name === subject.name);
  for (const [rule, traced] of [...Object.entries(trace.decisions), ...Object.entries(trace.requirements)]) {
    if (!isLookup && rule !== name) continue;
    const cause = traced.cause === null ? undefined : innerCause(traced.cause, field);
    if (cause === undefined) continue;
    const own = isLookup ? ofLookup(cause, name) : cause;
    if (own?.kind !== wanted) continue;
    if (
      finding.columns.every((column, place) =>
        hasValue(program, traced, subject, column, finding.pieces[place]),
      )
    ) {
      return true;
    }
  }
  return false;
}

/** The cause in a record's field (or, without a field, in any). */
function innerCause(cause: Cause, field: string | undefined): Cause | undefined {
  if (cause.kind !== 'record') return cause;
  return field === undefined || cause.field === field ? innerCause(cause.cause, undefined) : undefined;
}

function ofLookup(cause: Cause, lookup: string): Cause | undefined {
  if (cause.kind !== 'lookup') return undefined;
  return cause.lookup === lookup ? cause.cause : ofLookup(cause.cause, lookup);
}

/** Whether the rule read a value of the piece where the column stands; pairs that are compared are not read. */
function hasValue(
  program: Program,
  traced: RuleTrace,
  subject: TableSubject,
  column: Finding['columns'][number],
  piece: ColumnPiece | undefined,
): boolean {
  if (piece === undefined || piece.kind === 'order' || column.kind !== 'value') return true;
  return valuesRead(program, traced, subject, column.expression).some((value) => isWithin(piece, value));
}

/** The values that a rule read where an expression of a table stands; of a parameter, what the lookup was given. */
function valuesRead(
  program: Program,
  traced: RuleTrace,
  { name }: TableSubject,
  expression: Expression,
): unknown[] {
  const { all } = indexExpressions(program);
  const keys = new Set([expressionKey(expression)]);
  if (expression.op === 'variable') {
    for (const argument of argumentsOf(all, name, program, expression.name)) keys.add(argument);
  }
  return stepsOf(traced).flatMap((step) => {
    const read = all[step.expression]?.expression;
    return read !== undefined && keys.has(expressionKey(read)) ? [step.value] : [];
  });
}

/**
 * How far the values read are from a stretch of numbers; 0 inside it, null where none was read. A rough number:
 * it only guides a search.
 */
export function distanceTo(
  program: Program,
  trace: Trace,
  subject: TableSubject,
  finding: Finding,
): number | null {
  const [column, ...others] = finding.columns;
  const [piece] = finding.pieces;
  if (column?.kind !== 'value' || piece?.kind !== 'region' || others.length > 0) return null;
  const rules = [...Object.values(trace.decisions), ...Object.values(trace.requirements)];
  const numbers = rules.flatMap((traced) =>
    valuesRead(program, traced, subject, column.expression).flatMap((value) => numberOf(value) ?? []),
  );
  if (numbers.length === 0) return null;
  const { low, high } = piece.region;
  return Math.min(
    ...numbers.map((number) => {
      if (isWithin(piece, number)) return 0;
      const ends = [low, high].filter((end) => end !== null);
      // On the edge of an open stretch is not inside it.
      return Math.min(...ends.map((end) => Math.abs(asFloat(end.minus(number))))) + Number.EPSILON;
    }),
  );
}

function asFloat(value: Rational): number {
  return Number(value.numerator) / Number(value.denominator);
}

/** The expressions that a lookup is given for a parameter, wherever it is used. */
function argumentsOf(
  all: readonly { readonly expression: Expression }[],
  lookup: string,
  program: Program,
  parameter: string,
): string[] {
  const place = program.lookups
    .find(({ name }) => name === lookup)
    ?.parameters.findIndex(({ name }) => name === parameter);
  return all.flatMap(({ expression }) => {
    if (expression.op !== 'lookup' || expression.name !== lookup) return [];
    const argument = expression.arguments[place ?? -1];
    return argument === undefined ? [] : [expressionKey(argument)];
  });
}

function stepsOf(traced: RuleTrace): RuleTrace['steps'] {
  const inner = traced.records.flatMap((record) => [
    ...record.steps,
    ...record.fields.flatMap((field) => stepsOf(field.trace)),
  ]);
  return [...traced.steps, ...inner];
}

function isWithin(piece: ColumnPiece, value: unknown): boolean {
  if (piece.kind === 'name') return piece.value === null || piece.value === value;
  if (piece.kind === 'order') return true;
  const number = numberOf(value);
  if (number === undefined) return false;
  const { low, high, point, lowIn, highIn } = piece.region;
  if (point) return low?.equals(number) === true;
  const above = low === null || number.compare(low) > (lowIn === true ? -1 : 0);
  return above && (high === null || number.compare(high) < (highIn === true ? 1 : 0));
}

/** A number of an answer; those that never end are printed as `10/3`. */
function numberOf(value: unknown): Rational | undefined {
  if (value instanceof Rational) return value;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const [numerator = '', denominator] = String(value).split('/');
  const whole = parseRational(numerator);
  const divisor = denominator === undefined ? null : parseRational(denominator);
  return (whole === null || divisor === null ? whole : whole.dividedBy(divisor)) ?? undefined;
}
