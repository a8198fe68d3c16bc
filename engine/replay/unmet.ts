/** What a case expects and the answers do not give. */
import type { DueDate } from '../deadlines/index.ts';
import type { AnswerValue, Evaluation } from '../evaluate/index.ts';
import type { Program } from '../program/index.ts';
import type { CaseAnswers } from './answers.ts';
import type { Case } from './case.ts';
import { expectedStatus, matchesExpected } from './matches-expected.ts';

/** One expectation that is not met. */
export interface Unmet {
  /** `bad-input`: the case was refused and should not be, or the other way; `unknown-name`: nothing is called so. */
  readonly kind: 'decision' | 'requirement' | 'deadline' | 'bad-input' | 'unknown-name';
  /** The decision, requirement or deadline; or the place in the case. */
  readonly name: string;
  readonly expected: unknown;
  /** The value; where a status was expected or there is no value, `{status}`; a problem's code for bad input. */
  readonly actual: AnswerValue;
}

/** Compares the answers with `expect` and `refused`, in the order of the case. */
export function unmetExpectations(program: Program, stored: Case, answers: CaseAnswers): readonly Unmet[] {
  const refusals = unmetRefusals(stored, answers);
  if (stored.refused !== undefined) return refusals;
  const named = Object.entries(stored.expect).flatMap(([name, expected]): readonly Unmet[] => {
    const found = answerTo(program, name, answers);
    if (found === null) return [{ kind: 'unknown-name', name, expected, actual: null }];
    if (found.answer === null) return []; // told as bad input
    return isMet(expected, found.answer)
      ? []
      : [{ kind: found.kind, name, expected, actual: shown(expected, found.answer) }];
  });
  return [...refusals, ...named];
}

interface Answer {
  readonly value: AnswerValue;
  /** Requirements have none. */
  readonly status?: string;
}

interface Found {
  readonly kind: 'decision' | 'requirement' | 'deadline';
  /** Null: the case is bad input, so there is none. */
  readonly answer: Answer | null;
}

function answerTo(program: Program, name: string, answers: CaseAnswers): Found | null {
  if (program.decisions.some((decision) => decision.name === name)) {
    return { kind: 'decision', answer: decisionAnswer(answers.evaluation, name) };
  }
  if (program.requirements.some((requirement) => requirement.name === name)) {
    const answer = answers.evaluation?.requirements.find((requirement) => requirement.name === name);
    return { kind: 'requirement', answer: answer === undefined ? null : { value: answer.met } };
  }
  if (program.deadlines.some((deadline) => deadline.name === name)) {
    const badEvents = answers.problems.some(({ path }) => /^events(\.|$)/.test(path));
    const due = answers.deadlines.find((deadline) => deadline.name === name);
    return { kind: 'deadline', answer: badEvents ? null : deadlineAnswer(due) };
  }
  return null;
}

function decisionAnswer(evaluation: Evaluation | null, name: string): Answer | null {
  if (evaluation === null || !Object.hasOwn(evaluation.decisions, name)) return null;
  return evaluation.decisions[name] ?? null;
}

/** A deadline whose event the case does not give never starts: no value, no status. */
function deadlineAnswer(due: DueDate | undefined): Answer {
  return due === undefined ? { value: null } : { value: due.due, status: due.status };
}

function isMet(expected: unknown, { value, status }: Answer): boolean {
  const wanted = expectedStatus(expected);
  return wanted === undefined ? matchesExpected(expected, value) : status === wanted;
}

function shown(expected: unknown, { value, status }: Answer): AnswerValue {
  const asStatus = expectedStatus(expected) !== undefined || value === null;
  return asStatus && status !== undefined && status !== 'decided' ? { status } : value;
}

function unmetRefusals(stored: Case, { problems }: CaseAnswers): Unmet[] {
  const wanted = Object.entries(stored.refused ?? {});
  const missing = wanted.filter(([path, code]) => !problems.some((p) => p.path === path && p.code === code));
  const surplus = problems.filter(({ path, code }) => !wanted.some(([p, c]) => p === path && c === code));
  return [
    ...missing.map(([path, code]): Unmet => {
      return { kind: 'bad-input', name: path, expected: code, actual: null };
    }),
    ...surplus.map(
      ({ path, code }): Unmet => ({ kind: 'bad-input', name: path, expected: null, actual: code }),
    ),
  ];
}
