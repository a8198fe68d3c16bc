/** The answers of two editions to one case, and where they differ. */
import { type AnswerValue, evaluate, type Status } from '../evaluate/index.ts';
import { readFacts } from '../facts/index.ts';
import type { Program } from '../program/index.ts';
import { mendedFacts } from '../search/index.ts';
import type { CaseAnswers } from './answers.ts';
import type { Case } from './case.ts';

/** One answer. `refused`: the edition has no place for the case; `no-such-rule`: nothing in it is called so. */
export interface NamedAnswer {
  readonly kind: 'decision' | 'requirement' | 'deadline';
  readonly name: string;
  readonly value: AnswerValue;
  readonly status: Status | 'no-calendar' | 'refused' | 'no-such-rule';
}

/** An answer that is another on another edition. */
export interface AnswerChange {
  readonly kind: NamedAnswer['kind'];
  readonly name: string;
  readonly from: NamedAnswer;
  readonly to: NamedAnswer;
}

/** Decisions and requirements of a program and the deadlines that the case starts, in the program's order. */
export function namedAnswers(program: Program, answers: CaseAnswers): NamedAnswer[] {
  const { evaluation } = answers;
  const refused = { value: null, status: 'refused' } as const;
  return [
    ...program.decisions.map(({ name }): NamedAnswer => {
      const answer = evaluation?.decisions[name];
      const given = answer === undefined ? refused : { value: answer.value, status: answer.status };
      return { kind: 'decision', name, ...given };
    }),
    ...program.requirements.map(({ name }): NamedAnswer => {
      const answer = evaluation?.requirements.find((one) => one.name === name);
      const given = answer === undefined ? refused : { value: answer.met, status: answer.status };
      return { kind: 'requirement', name, ...given };
    }),
    ...answers.deadlines.map(({ name, due, status }): NamedAnswer => {
      return { kind: 'deadline', name, value: due, status };
    }),
  ];
}

/** Where two editions answer differently; what one of them lacks facts for is not compared. */
function answerChanges(before: readonly NamedAnswer[], after: readonly NamedAnswer[]): AnswerChange[] {
  const keyOf = ({ kind, name }: NamedAnswer): string => `${kind} ${name}`;
  const was = new Map(before.map((answer) => [keyOf(answer), answer]));
  const now = new Map(after.map((answer) => [keyOf(answer), answer]));
  return [...new Map([...was, ...now]).entries()].flatMap(([key, { kind, name }]) => {
    const absent: NamedAnswer = { kind, name, value: null, status: 'no-such-rule' };
    const [from, to] = [was.get(key) ?? absent, now.get(key) ?? absent];
    const lacksFacts = from.status === 'missing-facts' || to.status === 'missing-facts';
    return lacksFacts || sameAnswer(from, to) ? [] : [{ kind, name, from, to }];
  });
}

/** Whether two answers to one question are the same; of requirements only whether they are broken. */
export function sameAnswer(a: NamedAnswer, b: NamedAnswer): boolean {
  if (a.kind === 'requirement') return (a.value === false) === (b.value === false);
  return a.status === b.status && JSON.stringify(a.value) === JSON.stringify(b.value);
}

/** A program with its answers to a case. */
interface Answered {
  readonly program: Program;
  readonly answers: CaseAnswers;
  /** `namedAnswers` of them. */
  readonly named: readonly NamedAnswer[];
}

/**
 * Where two programs answer a case differently. Of a case that one of them refuses, only what the other decides
 * by the very facts that are refused.
 */
export function caseChanges(before: Answered, after: Answered, stored: Case): AnswerChange[] {
  const changes = answerChanges(before.named, after.named);
  const [wasRefused, isRefused] = [before, after].map(({ answers }) => answers.evaluation === null);
  if (wasRefused === isRefused) return changes;
  const [accepting, refusing] = wasRefused
    ? [after.program, before.program]
    : [before.program, after.program];
  const { facts } = readFacts(accepting, stored.facts);
  const acceptable = facts === null ? null : mendedFacts(refusing, facts);
  if (acceptable === null) return changes;
  const answers = namedAnswers(accepting, {
    evaluation: evaluate(accepting, acceptable, { reading: stored.reading }),
    deadlines: [],
    problems: [],
  });
  return changes.filter(({ kind, name, from, to }) => {
    const decided = wasRefused ? to : from;
    if (kind !== 'decision') return true;
    const without = answers.find((answer) => answer.kind === kind && answer.name === name);
    return without === undefined || !sameAnswer(without, decided);
  });
}
