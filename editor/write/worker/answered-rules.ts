/** The answers of a case in words: decisions, requirements and due dates, each with its reason and its place. */
import { positionOf, type Workspace } from '../../../dsl/index.ts';
import {
  answerText,
  type DueDate,
  dueDateReason,
  type ExplainedRecord,
  explain,
  type Language,
  labelText,
  noValueText,
  type Origin,
  type Program,
  provisionName,
  speakerOf,
  type TracedEvaluation,
} from '../../../engine/index.ts';

/** Where a rule stands: the act's file and the zero-based place. */
export interface RulePlace {
  readonly uri: string;
  readonly line: number;
  readonly column: number;
}

/** A decision or a requirement with its answer. */
export interface AnsweredRule {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Whether there is an answer. */
  readonly isDecided: boolean;
  readonly reason: string;
  /** The provision that decided, as it is cited, and where its rule stands. */
  readonly provision: string;
  readonly place?: RulePlace;
  /** The facts that it read, and the steps in between. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly steps: readonly string[];
  /** For a list: each record with its fields. */
  readonly records: readonly AnsweredRecord[];
  /** The declared readings that it rests on, in words. */
  readonly interpretations: readonly string[];
}

/** A record of a list. */
export interface AnsweredRecord {
  readonly label: string;
  readonly kept: boolean;
  readonly reason: string;
  readonly fields: readonly { readonly label: string; readonly value: string; readonly reason: string }[];
}

/** A deadline that the events of the case have started. */
export interface AnsweredDeadline {
  readonly name: string;
  readonly label: string;
  /** `YYYY-MM-DD`; null where the reason says why there is none. */
  readonly due: string | null;
  /** Shown in its place. */
  readonly value: string;
  readonly reason: string;
  readonly provision: string;
  readonly place?: RulePlace;
}

/** Everything that a program answers to a case. */
export interface AnsweredRules {
  readonly decisions: readonly AnsweredRule[];
  readonly requirements: readonly AnsweredRule[];
  readonly deadlines: readonly AnsweredDeadline[];
  /** Labels of facts that are missing. */
  readonly missing: readonly string[];
}

/** Puts an evaluation into words. */
export function answeredRules(
  workspace: Workspace,
  program: Program,
  evaluation: TracedEvaluation,
  due: readonly DueDate[],
  language: Language,
): AnsweredRules {
  const { trace } = evaluation;
  const speaker = speakerOf(program, language);
  const explanation = explain(program, trace, language);
  const readings = new Map(
    program.interpretations.map(({ name, label }) => [name, labelText(label, language, name)]),
  );
  const place = (origin: Origin | undefined) => placeOf(workspace, origin);
  const decisions = Object.entries(explanation.decisions).map(([name, told]): AnsweredRule => {
    const { status, value, interpretations } = evaluation.decisions[name] ?? {
      status: 'no-rule' as const,
      value: null,
      interpretations: [],
    };
    return {
      name,
      label: told.label,
      value: answerText(speaker, { kind: 'decision', name, value, status }),
      isDecided: status === 'decided',
      reason: told.reason,
      provision: told.provisionName,
      ...place(trace.decisions[name]?.origin),
      facts: told.facts.map(({ label, value: fact }) => ({ label, value: fact })),
      steps: told.steps,
      records: told.records.map(recordOf),
      interpretations: interpretations.map((one) => readings.get(one) ?? one),
    };
  });
  const requirements = Object.entries(explanation.requirements).map(([name, told]): AnsweredRule => {
    const answer = evaluation.requirements.find((one) => one.name === name);
    const status = answer?.status ?? 'no-rule';
    const isDecided = status === 'decided';
    return {
      name,
      label: told.label,
      value: isDecided
        ? answerText(speaker, { kind: 'requirement', name, value: answer?.met ?? null, status })
        : noValueText(status, language),
      isDecided,
      reason: told.reason,
      provision: told.provisionName,
      ...place(trace.requirements[name]?.origin),
      facts: told.facts.map(({ label, value }) => ({ label, value })),
      steps: told.steps,
      records: [],
      interpretations: [],
    };
  });
  return {
    decisions,
    requirements,
    deadlines: due.map((one) => ({
      name: one.name,
      label: labelText(one.label, language, one.name),
      due: one.due,
      value: one.due ?? noValueText(one.status === 'no-rule' ? 'no-rule' : 'no-calendar', language),
      reason: dueDateReason(one, language),
      provision: provisionName(one.provision, language),
      ...place(program.deadlines.find(({ name }) => name === one.name)?.origin),
    })),
    missing: [...evaluation.missing],
  };
}

function recordOf({ label, kept, reason, fields }: ExplainedRecord): AnsweredRecord {
  return {
    label,
    kept,
    reason,
    fields: Object.values(fields).map((field) => {
      return { label: field.label, value: field.value, reason: field.reason };
    }),
  };
}

function placeOf(workspace: Workspace, origin: Origin | undefined): { readonly place?: RulePlace } {
  const source = workspace.files.find(({ path }) => path === origin?.file)?.text;
  if (origin === undefined || source === undefined) return {};
  const { line, character } = positionOf(source, origin.start);
  return { place: { uri: origin.file, line, column: character } };
}
