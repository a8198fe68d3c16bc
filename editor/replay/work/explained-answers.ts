/** The answers of one edition to a case, each with its reason. */

import type { EditionRun } from '../../../dsl/index.ts';
import {
  dueDateReason,
  type ExplainedDecision,
  type ExplainedRule,
  explain,
  provisionName,
} from '../../../engine/index.ts';
import type { ExplainedAnswer } from '../shapes.ts';
import { keyOf, type Question } from './questions.ts';
import type { Words } from './words.ts';

/** The explained answers by the question's key; deadlines that nothing starts and rules that are not there have none. */
export function explainedAnswers(
  run: EditionRun,
  questions: readonly Question[],
  words: Words,
): ReadonlyMap<string, ExplainedAnswer> {
  const { program, answers, named } = run;
  const { language } = words;
  const { evaluation } = answers;
  const explanation = evaluation === null ? null : explain(program, evaluation.trace, language);
  const byKey = new Map(questions.map((question) => [keyOf(question), question]));
  const explained = new Map<string, ExplainedAnswer>();
  for (const answer of named) {
    const question = byKey.get(keyOf(answer));
    if (question === undefined) continue;
    const { name } = answer;
    const said = words.say(program, question, answer);
    if (answer.kind === 'deadline') {
      const due = answers.deadlines.find((one) => one.name === name);
      if (due === undefined) continue;
      const { provision, act } = due;
      const cited = { provision, provisionName: provisionName(provision, language), act };
      explained.set(keyOf(answer), { ...said, ...cited, ...NOTHING, reason: dueDateReason(due, language) });
      continue;
    }
    const rule = answer.kind === 'decision' ? explanation?.decisions[name] : explanation?.requirements[name];
    explained.set(
      keyOf(answer),
      rule === undefined ? { ...said, ...UNCITED } : { ...said, ...reasons(rule) },
    );
  }
  return explained;
}

const NOTHING = { facts: [], steps: [], records: [] } as const;
const UNCITED = { ...NOTHING, reason: '', provision: '', provisionName: '', act: '' } as const;

function reasons(rule: ExplainedRule & Partial<Pick<ExplainedDecision, 'records'>>) {
  const { reason, provision, provisionName: cited, act, facts, steps, records = [] } = rule;
  return {
    ...{ reason, provision, provisionName: cited, act, facts, steps },
    records: records.map((record) => ({
      label: record.label,
      reason: record.reason,
      fields: Object.values(record.fields).map(({ label, value, reason: why }) => ({
        label,
        value,
        reason: why,
      })),
    })),
  };
}
