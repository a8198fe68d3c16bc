/** Making the trace of a rule from what its recorder heard. */
import type { Decision, Origin, ResultField, ValueType } from '../program/index.ts';
import { Interval, type Outcome, Stop } from '../values/index.ts';
import { answerValue } from './answer-value.ts';
import type { PlainBody } from './body.ts';
import type { RuleRecorder } from './recorder.ts';
import type { Decider, RuleTrace } from './trace.ts';

/** The row or the body itself, after a body has run. */
export function bodyDecider(row: number): Decider {
  return row < 0 ? { kind: 'body' } : { kind: 'row', row };
}

/** The origin of the row that decided, or of the whole. */
export function bodyOrigin(body: PlainBody, row: number, otherwise: Origin): Origin {
  return body.kind === 'value' ? otherwise : (body.rows[row]?.origin ?? otherwise);
}

/** The trace of a field of a result record. */
export function fieldTrace(
  decision: Decision,
  field: ResultField,
  outcome: Outcome,
  row: number,
  recorder: RuleRecorder,
  adopted: boolean,
): RuleTrace {
  const origin = bodyOrigin(field.body, row, decision.origin);
  return makeTrace(outcome, field.type, bodyDecider(row), origin, recorder, adopted);
}

/** The trace of a rule. Its value is written as the answer's is: exact in the literal reading. */
export function makeTrace(
  outcome: Outcome,
  type: ValueType | null,
  decider: Decider,
  origin: Origin,
  recorder: RuleRecorder,
  adopted: boolean,
): RuleTrace {
  const unending = adopted ? 'declared' : 'exact';
  const stop = outcome instanceof Stop ? outcome : null;
  return {
    status: stop?.status ?? 'decided',
    value:
      outcome instanceof Stop || outcome instanceof Interval ? null : answerValue(outcome, type, unending),
    decider,
    origin,
    cause: stop?.cause ?? null,
    missing: stop?.missing ?? [],
    steps: recorder.steps,
    rows: recorder.trials.rows,
    exceptions: recorder.trials.exceptions,
    supplies: recorder.trials.supplies,
    rewrites: recorder.rewrites,
    records: recorder.records,
  };
}
