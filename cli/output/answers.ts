/** The answer of `evaluate`, as JSON and for people. */
import {
  type Explanation,
  explain,
  governingText,
  labelText,
  namedFact,
  type Program,
  reconstructedIn,
  requirementMessages,
  speakerOf,
  usedInterpretations,
} from '../../engine/index.ts';
import type { AnsweredCase } from '../cases/answer-case.ts';
import type { Context } from '../context.ts';
import { decisionText } from './decisions.ts';
import { dueDateJson, dueDatesText } from './due-dates.ts';
import { section, table } from './table.ts';

/** One case as the contract of `evaluate` has it; labels and reasons in the chosen language. */
export function answerJson(
  answer: AnsweredCase,
  program: Program,
  withSteps: boolean,
  context: Context,
): object {
  const { located, evaluation, deadlines, expected } = answer;
  const { from, until, certainty, acts } = evaluation.edition;
  const { language } = context;
  const isReconstructed = reconstructedIn(program);
  const messages = requirementMessages(program, evaluation.trace, language);
  const decisions = Object.entries(evaluation.decisions).map(([name, decision]) => {
    return [
      name,
      {
        ...decision,
        label: labelText(decision.label, language, name),
        reconstructed: isReconstructed(decision.provision),
      },
    ];
  });
  return {
    ...(located.named ? { id: located.case.id } : {}),
    methodology: evaluation.methodology,
    edition: evaluation.edition,
    governs: {
      from,
      until,
      certainty,
      acts,
      why: governingText(located.case.on, evaluation.edition, language),
    },
    decisions: Object.fromEntries(decisions),
    requirements: evaluation.requirements.map(({ name, met, status, provision, act, label }) => {
      return {
        name,
        met,
        status,
        provision,
        act,
        message: messages[name] ?? labelText(label, language, name),
        reconstructed: isReconstructed(provision),
      };
    }),
    missing: evaluation.missing,
    ...(deadlines === null ? {} : { deadlines: deadlines.map((one) => dueDateJson(one, program, context)) }),
    ...(expected === null ? {} : { expectations: expected }),
    ...(withSteps ? { explanation: explain(program, evaluation.trace, language) } : {}),
  };
}

/** One case for people: decisions with reasons, requirements, what is missing, readings used, deadlines. */
export function answerText(
  answer: AnsweredCase,
  program: Program,
  withSteps: boolean,
  context: Context,
): string {
  const { located, evaluation, deadlines } = answer;
  const { messages: m, language } = context;
  const explanation = explain(program, evaluation.trace, language);
  const heading = [
    located.named ? `${m.table.case}: ${located.case.id}` : '',
    `${labelText(program.organization, language, '')} (${evaluation.methodology})`.trim(),
    governingText(located.case.on, evaluation.edition, language),
  ];
  const decisions = program.decisions.flatMap(({ name }) => {
    const explained = explanation.decisions[name];
    const status = evaluation.decisions[name]?.status;
    if (explained === undefined || status === undefined) return [];
    return [decisionText(explained, status, withSteps, context)];
  });
  return [
    `${heading.filter((line) => line !== '').join('\n')}\n\n`,
    section(m.table.decisions, decisions.join('\n')),
    section(m.table.requirements, requirementsText(answer, explanation, context)),
    section(m.table.missing, table(missingRows(evaluation.missing, program, context))),
    section(m.table.interpretations, table(interpretationRows(answer, program, context))),
    section(m.table.deadlines, deadlines === null ? '' : dueDatesText(deadlines, context).trimEnd()),
  ].join('');
}

function requirementsText({ evaluation }: AnsweredCase, explanation: Explanation, context: Context): string {
  const lines = evaluation.requirements.map(({ name, met, label }) => {
    const reason = explanation.requirements[name]?.reason ?? labelText(label, context.language, name);
    return `  ${met === null ? '?' : met ? '✓' : '✗'} ${reason}`;
  });
  return lines.join('\n');
}

/** The label of the fact that a path leads to, and the path. */
function missingRows(missing: readonly string[], program: Program, { language }: Context): string[][] {
  const speaker = speakerOf(program, language);
  return missing.map((path) => [namedFact(speaker, path).own, path]);
}

/** The readings that an answer rests on, each with its ground. */
function interpretationRows(
  { evaluation, deadlines }: AnsweredCase,
  program: Program,
  { language }: Context,
): string[][] {
  return usedInterpretations(program, evaluation, deadlines ?? []).map(({ name, label, ground }) => [
    `${labelText(label, language, name)}. ${labelText(ground, language, '')}`.trim(),
  ]);
}
