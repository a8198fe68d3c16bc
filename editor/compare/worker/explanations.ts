/** Why each side answers a case as it does. */
import {
  type AnswerKind,
  answerText,
  type Case,
  dueDateReason,
  dueDates,
  type ExplainedRule,
  evaluate,
  explain,
  type Language,
  problemMessage,
  readFacts,
  runCase,
  speakerOf,
} from '../../../engine/index.ts';
import type { ComparedTexts, FoundSide } from './compared-texts.ts';
import { caseOf, type Witness } from './found-outcome.ts';
import type { Pair } from './shapes.ts';

/** What is asked. */
export interface ExplanationQuestion extends Pair {
  readonly kind: AnswerKind;
  readonly name: string;
  readonly witness: Witness;
  readonly reading: Case['reading'];
  readonly language: Language;
}

/** One side's answer and its reasons. */
export interface ExplainedSide {
  readonly value: string;
  /** One line; empty where there is nothing to say. */
  readonly reason: string;
  readonly steps: readonly string[];
  /** Where the side has no place for the facts: what is wrong with them. */
  readonly problems: readonly string[];
  /** The provision whose rule answers, with the act that words it. */
  readonly provision: string | null;
  readonly act: string | null;
}

/** Both sides' explanations. */
export function explanationsView(
  texts: ComparedTexts,
  question: ExplanationQuestion,
): { readonly before: ExplainedSide; readonly after: ExplainedSide } {
  const [before, after] = texts.pair(question);
  return { before: explained(before, question), after: explained(after, question) };
}

function explained(found: FoundSide, question: ExplanationQuestion): ExplainedSide {
  const { kind, name, witness, reading, language } = question;
  const { program } = found.side;
  const stored = caseOf(witness, found, reading);
  const speaker = speakerOf(program, language);
  const answer = runCase(program, stored).named.find((one) => one.kind === kind && one.name === name);
  const value = answerText(speaker, answer ?? { kind, name, value: null, status: 'no-such-rule' });
  const nothing = { value, reason: '', steps: [], problems: [], provision: null, act: null };
  if (answer === undefined) return nothing;
  if (kind === 'deadline') {
    const due = dueDates(program, witness.events, { reading }).find((one) => one.name === name);
    if (due === undefined) return nothing;
    return { ...nothing, reason: dueDateReason(due, language), provision: due.provision, act: due.act };
  }
  const { facts, problems } = readFacts(program, witness.facts);
  if (facts === null) {
    return { ...nothing, problems: problems.map((problem) => problemMessage(problem, program, language)) };
  }
  const { trace } = evaluate(program, facts, { reading, trace: true });
  const { decisions, requirements } = explain(program, trace, language);
  const decision = decisions[name];
  const rule: ExplainedRule | undefined = kind === 'decision' ? decision : requirements[name];
  if (rule === undefined) return nothing;
  const records = kind === 'decision' ? (decision?.records ?? []) : [];
  const ofRecords = records.flatMap((record) =>
    record.kept
      ? Object.values(record.fields).map((field) => lineOf(record.label, field))
      : [`${record.label}: ${record.reason}`],
  );
  const { reason, steps, provision, act } = rule;
  return { ...nothing, reason, steps: [...steps, ...ofRecords], provision, act };
}

function lineOf(record: string, { label, value, reason }: ExplainedRule): string {
  return `${record}. ${label}: ${value}${reason === '' ? '' : ` (${reason})`}`;
}
