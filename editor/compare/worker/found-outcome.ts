/** One answer that differs, with the case that shows it, in words. */
import { yamlOfCases } from '../../../cases/index.ts';
import type { Cause, Causes } from '../../../dsl/index.ts';
import {
  type AnswerKind,
  answerText,
  type Case,
  caseChanges,
  type DueDateChange,
  type FactLine,
  factLines,
  type Language,
  type OutcomeChange,
  outcomeAnswers,
  type PlainValue,
  type RequirementChange,
  runCase,
  type Speaker,
  speakerOf,
  type WordedAnswer,
} from '../../../engine/index.ts';
import type { FoundSide } from './compared-texts.ts';
import { type NamedRule, namedRule } from './named-rule.ts';

/** A case of which the answers of both sides are asked. */
export interface Witness {
  readonly facts: PlainValue;
  readonly events: Readonly<Record<string, string>>;
}

/** A decision, requirement or deadline that the sides answer differently. */
export interface FoundOutcome extends NamedRule {
  readonly before: string;
  readonly after: string;
  /** The side that has no such rule. */
  readonly lacking: 'before' | 'after' | null;
  readonly because: readonly Cause[];
  readonly witness: Witness;
  /** The witness in words: the facts, or the days of events. */
  readonly lines: readonly FactLine[];
  /** The witness as a file of cases. */
  readonly yaml: string;
}

/** What putting outcomes into words needs. */
export interface OutcomeSurroundings {
  readonly before: FoundSide;
  readonly after: FoundSide;
  readonly causes: Causes;
  readonly language: Language;
  readonly reading: Case['reading'];
}

/** A decision or requirement that a made-up case is answered differently by. */
export function foundOutcome(
  change: OutcomeChange | RequirementChange,
  surroundings: OutcomeSurroundings,
): FoundOutcome {
  const { before, after } = surroundings;
  const answers = outcomeAnswers(change, before.side.program, after.side.program);
  const accepting = answers.refusedBy === 'after' ? before : after;
  const speaker = speakerOf(accepting.side.program, surroundings.language);
  return worded(surroundings, answers, { facts: change.witness, events: {} }, accepting, (witness) =>
    factLines(speaker, witness.facts),
  );
}

/** A deadline that falls on another day. */
export function foundDueDate(change: DueDateChange, surroundings: OutcomeSurroundings): FoundOutcome {
  const { before, after, language } = surroundings;
  const answer = (due: DueDateChange['before']): WordedAnswer => ({
    kind: 'deadline',
    name: change.deadline,
    value: due?.due ?? null,
    status: due === null ? 'no-such-rule' : due.status,
  });
  const accepting = change.after === null ? before : after;
  const speakers = [after, before].map(({ side }) => speakerOf(side.program, language));
  const answers = {
    kind: 'deadline' as const,
    name: change.deadline,
    before: answer(change.before),
    after: answer(change.after),
  };
  return worded(surroundings, answers, { facts: {}, events: change.events }, accepting, ({ events }) =>
    Object.entries(events).map(([name, value]) => ({ label: eventLabel(speakers, name), value, lines: [] })),
  );
}

function worded(
  surroundings: OutcomeSurroundings,
  answers: {
    readonly kind: AnswerKind;
    readonly name: string;
    readonly before: WordedAnswer;
    readonly after: WordedAnswer;
  },
  witness: Witness,
  accepting: FoundSide,
  linesOf: (witness: Witness) => readonly FactLine[],
): FoundOutcome {
  const { before, after, language } = surroundings;
  const [was, now] = [before, after].map(({ side }) => speakerOf(side.program, language)) as [
    Speaker,
    Speaker,
  ];
  const values = [answerText(was, answers.before), answerText(now, answers.after)] as const;
  const rule = namedRule(answers, [now, was]);
  const lacks = (answer: WordedAnswer): boolean => answer.status === 'no-such-rule';
  return {
    ...rule,
    before: values[0],
    after: values[1],
    lacking: lacks(answers.before) ? 'before' : lacks(answers.after) ? 'after' : null,
    because: causesOf(surroundings, answers, witness, accepting),
    witness,
    lines: linesOf(witness),
    yaml: yamlOf(surroundings, witness, accepting, `${rule.label}: ${values.join(' → ')}`),
  };
}

/** The witness as a case of the side that has a place for it. */
export function caseOf({ facts, events }: Witness, { side }: FoundSide, reading: Case['reading']): Case {
  const { edition, day } = side;
  const on = day ?? edition.identity.from ?? '';
  return { id: 'witness', methodology: edition.methodology, on, reading, facts, events, expect: {} };
}

function causesOf(
  { before, after, causes, reading }: OutcomeSurroundings,
  { kind, name }: { readonly kind: AnswerKind; readonly name: string },
  witness: Witness,
  accepting: FoundSide,
): readonly Cause[] {
  const stored = caseOf(witness, accepting, reading);
  const change = caseChanges(
    runCase(before.side.program, stored),
    runCase(after.side.program, stored),
    stored,
  ).find((one) => one.kind === kind && one.name === name);
  return change === undefined ? [] : causes.of(change, stored, before.side.edition, after.side.edition);
}

function yamlOf(
  { reading }: OutcomeSurroundings,
  witness: Witness,
  accepting: FoundSide,
  remark: string,
): string {
  const { id, methodology, on, facts } = caseOf(witness, accepting, reading);
  const stored = {
    ...{ id, methodology, on },
    ...(reading === 'literal' ? { reading } : {}),
    facts,
    ...(Object.keys(witness.events).length === 0 ? {} : { events: witness.events }),
  };
  return yamlOfCases([stored], remark);
}

function eventLabel(speakers: readonly Speaker[], name: string): string {
  for (const speaker of speakers) {
    const event = speaker.program.events.find((one) => one.name === name);
    if (event !== undefined) return speaker.label(event.label, name);
  }
  return name;
}
