/** Gathers the trace of one rule while it runs. */
import type { ValueType } from '../program/index.ts';
import {
  framePath,
  Interval,
  isList,
  isRecord,
  type Outcome,
  type Recorder,
  type RowChannel,
  type Run,
  Stop,
} from '../values/index.ts';
import { answerValue } from './answer-value.ts';
import type { AnswerValue } from './result.ts';
import type { RecordTrace, RuleTrace, Step, Trial } from './trace.ts';

/** A recorder that keeps what it hears. */
export class RuleRecorder implements Recorder {
  readonly steps: Step[] = [];
  readonly trials: Record<RowChannel, Trial[]> = { rows: [], exceptions: [], supplies: [] };
  readonly rewrites: RuleTrace['rewrites'][number][] = [];
  readonly records: RecordTrace[] = [];

  row(channel: RowChannel, row: number, outcome: Outcome): void {
    this.trials[channel].push({ row, holds: typeof outcome === 'boolean' ? outcome : null });
  }

  /** Notes what an expression gave. `path` is empty for what is not a fact, `row` is -1 for what is not a lookup. */
  step(
    run: Run,
    expression: number,
    { type, path, row }: { readonly type: ValueType | null; readonly path: string; readonly row: number },
    outcome: Outcome,
  ): void {
    this.steps.push({
      expression,
      ...(row < 0 ? {} : { row }),
      ...(run.frame === null ? {} : { at: framePath(run, run.frame) }),
      ...(path === '' ? {} : { path }),
      ...stepValue(outcome, type),
    });
  }
}

function stepValue(
  outcome: Outcome,
  type: ValueType | null,
): Pick<Step, 'value' | 'size' | 'interval' | 'stopped'> {
  if (outcome instanceof Stop) return { stopped: outcome.status };
  if (outcome instanceof Interval) {
    const end = (value: Interval['min']): AnswerValue => (value === null ? null : answerValue(value, null));
    const { minOpen, maxOpen } = outcome;
    return { interval: { min: end(outcome.min), max: end(outcome.max), minOpen, maxOpen } };
  }
  if (isList(outcome)) return { size: outcome.length };
  return isRecord(outcome) ? {} : { value: answerValue(outcome, type) };
}
