/** What two editions are asked about a case, and when their answers differ. */
import type { AnswerValue, Evaluation, Status } from '../evaluate/index.ts';
import type { Program } from '../program/index.ts';

/** A decision or a requirement of one of the editions. */
export interface Question {
  readonly kind: 'decision' | 'requirement';
  readonly name: string;
}

/** An edition's answer; an edition without the rule has none to give. */
export interface Answer {
  readonly status: Status;
  readonly value: AnswerValue;
}

/** All decisions and requirements of two programs, each once. */
export function questions(before: Program, after: Program): Question[] {
  const named = (kind: Question['kind'], rules: readonly { readonly name: string }[]): Question[] =>
    [...new Set(rules.map((rule) => rule.name))].map((name) => ({ kind, name }));
  return [
    ...named('decision', [...before.decisions, ...after.decisions]),
    ...named('requirement', [...before.requirements, ...after.requirements]),
  ];
}

/** What an evaluation says to a question. */
export function answerTo({ kind, name }: Question, evaluation: Evaluation): Answer {
  if (kind === 'decision') {
    const { status, value } = evaluation.decisions[name] ?? NONE;
    return { status, value };
  }
  const requirement = evaluation.requirements.find((one) => one.name === name);
  return requirement === undefined ? NONE : { status: requirement.status, value: requirement.met };
}

const NONE: Answer = { status: 'no-rule', value: null };

/**
 * Whether both editions have what they need, and answer differently; a requirement only where one of them finds
 * it broken.
 */
export function decidedDifferently(question: Question, before: Evaluation, after: Evaluation): boolean {
  const [a, b] = [answerTo(question, before), answerTo(question, after)];
  if (a.status === 'missing-facts' || b.status === 'missing-facts') return false;
  return question.kind === 'decision' ? keyOf(a) !== keyOf(b) : (a.value === false) !== (b.value === false);
}

/** Equal for equal answers. */
export function keyOf(answer: Answer | undefined): string {
  return JSON.stringify([answer?.status ?? 'refused', answer?.value ?? null]);
}
