/** Which lines of the acts decided a case: rows, conditions and exceptions that held, and those that did not. */
import type { Expression, Origin, Program, Trace } from '../../../engine/index.ts';

type RuleTrace = Trace['decisions'][string];
type PlainBody = Exclude<Program['decisions'][number]['body'], { kind: 'each' }>;

/** A part of an act's text (UTF-16 offsets) and what became of it in a case. */
export interface DecidingPart {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** How often it held, did not, and could not be told; a rule for each record is tried once for each. */
  readonly held: number;
  readonly failed: number;
  readonly unknown: number;
}

/** The parts of the texts that the rules of an evaluation tried, in the order of files and places. */
export function decidingParts(program: Program, trace: Trace): DecidingPart[] {
  const parts = new Parts();
  for (const decision of program.decisions) {
    const own = trace.decisions[decision.name];
    if (own === undefined) continue;
    const { body } = decision;
    if (body.kind !== 'each') addBody(parts, body, own, decision.origin);
    for (const { row, holds } of own.exceptions) parts.add(decision.exceptions[row]?.origin, holds);
    addGate(parts, program, own);
    for (const record of own.records) {
      if (body.kind !== 'each') continue;
      if (body.where !== undefined)
        parts.add(placeOf(body.where, decision.origin), record.leftOutBy !== 'where');
      for (const { name, trace: field } of record.fields) {
        const declared = body.fields.find((one) => one.name === name);
        if (declared !== undefined) addBody(parts, declared.body, field, decision.origin);
      }
    }
  }
  for (const requirement of program.requirements) {
    const own = trace.requirements[requirement.name];
    if (own === undefined) continue;
    if (own.decider.kind === 'applicability') addGate(parts, program, own);
    else parts.add(requirement.origin, typeof own.value === 'boolean' ? own.value : null);
  }
  return parts.list();
}

function addBody(parts: Parts, body: PlainBody, trace: RuleTrace, origin: Origin): void {
  if (body.kind === 'value') {
    // Where an exception or a condition of application decided, the value was not looked at.
    if (trace.decider.kind === 'body') {
      parts.add(placeOf(body.value, origin), trace.status === 'decided' ? true : null);
    }
    return;
  }
  for (const { row, holds } of trace.rows) parts.add(body.rows[row]?.origin, holds);
}

function addGate(parts: Parts, program: Program, { decider }: RuleTrace): void {
  if (decider.kind !== 'applicability') return;
  parts.add(program.applicability[decider.applicability]?.origin, true);
}

function placeOf(
  expression: Expression,
  { file }: Origin,
): Pick<Origin, 'file' | 'start' | 'end'> | undefined {
  return expression.at === undefined ? undefined : { file, ...expression.at };
}

class Parts {
  private readonly known = new Map<string, { -readonly [K in keyof DecidingPart]: DecidingPart[K] }>();

  add(origin: Pick<Origin, 'file' | 'start' | 'end'> | undefined, holds: boolean | null): void {
    if (origin === undefined || origin.end <= origin.start) return;
    const { file, start, end } = origin;
    const key = `${start} ${end} ${file}`;
    const part = this.known.get(key) ?? { file, start, end, held: 0, failed: 0, unknown: 0 };
    this.known.set(key, part);
    if (holds === null) part.unknown += 1;
    else if (holds) part.held += 1;
    else part.failed += 1;
  }

  list(): DecidingPart[] {
    return [...this.known.values()].sort((a, b) =>
      a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1,
    );
  }
}
