/** What a case expected and did not get, in words. */
import type { AnswerValue, Program, Unmet } from '../../../engine/index.ts';
import type { AnswerWords, UnmetWords } from '../shapes.ts';
import type { Said } from './distinct-answers.ts';
import { questionsOf } from './questions.ts';
import type { Words } from './words.ts';

/** The expectation with the names and values of the program. */
export function unmetWords(program: Program, unmet: Unmet, words: Words): UnmetWords {
  const { kind, name, expected, actual } = unmet;
  const question = questionsOf([program]).find((one) => one.kind === kind && one.name === name);
  const say = (value: unknown): AnswerWords =>
    question === undefined ? plain(value) : words.say(program, question, said(value));
  return { kind, name, label: question?.label ?? {}, expected: say(expected), actual: say(actual) };
}

const STATUSES = ['not-applicable', 'no-rule', 'missing-facts', 'conflict', 'no-calendar'] as const;

/** A value of a case file; `{status: no-rule}` is one without a value. */
function said(value: unknown): Said {
  if (typeof value === 'object' && value !== null && 'status' in value) {
    const status = STATUSES.find((one) => one === value.status);
    if (status !== undefined && Object.keys(value).length === 1) return { value: null, status };
  }
  // Files have no other values than answers have.
  return { value: value as AnswerValue, status: 'decided' };
}

function plain(value: unknown): AnswerWords {
  return {
    status: 'decided',
    text: value === null ? '–' : typeof value === 'string' ? value : JSON.stringify(value),
  };
}
