/** What both editions answer to the case of an outcome, for putting it into words. */
import type { AnswerKind, WordedAnswer } from '../explain/index.ts';
import type { Program } from '../program/index.ts';
import type { OutcomeChange, RequirementChange } from './outcomes.ts';

/** The rule that an outcome is about, its answers, and which edition has no place for the facts of the case. */
export interface OutcomeAnswers {
  readonly kind: AnswerKind;
  readonly name: string;
  readonly before: WordedAnswer;
  readonly after: WordedAnswer;
  readonly refusedBy: 'before' | 'after' | null;
}

/** The answers of both editions; an edition without the decision says so. */
export function outcomeAnswers(
  change: OutcomeChange | RequirementChange,
  before: Program,
  after: Program,
): OutcomeAnswers {
  if ('requirement' in change) {
    const { requirement: name } = change;
    const answer = (value: boolean | null): WordedAnswer => {
      return { kind: 'requirement', name, value, status: 'decided' };
    };
    return {
      kind: 'requirement',
      name,
      before: answer(change.before),
      after: answer(change.after),
      refusedBy: null,
    };
  }
  const { decision: name, status } = change;
  const answer = (
    program: Program,
    value: WordedAnswer['value'],
    state: typeof status.before,
  ): WordedAnswer => {
    const isThere = program.decisions.some((decision) => decision.name === name);
    const told = isThere || state === 'refused' || state === 'decided' ? state : 'no-such-rule';
    return { kind: 'decision', name, value, status: told };
  };
  return {
    kind: 'decision',
    name,
    before: answer(before, change.before, status.before),
    after: answer(after, change.after, status.after),
    refusedBy: status.before === 'refused' ? 'before' : status.after === 'refused' ? 'after' : null,
  };
}
