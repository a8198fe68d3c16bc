/** The difference between two editions, as JSON and for people. */
import {
  type AnswerValue,
  answerText,
  comparisonWording,
  labelText,
  type OutcomeChange,
  type OutcomeComparison,
  type PlainValue,
  type Program,
  type ProvisionChange,
  provisionName,
  type RequirementChange,
  type RuleChange,
  type Speaker,
  speakerOf,
  valueText,
} from '../../engine/index.ts';
import type { Comparison, Side } from '../comparison.ts';
import type { Context } from '../context.ts';
import { editLine } from './edits.ts';
import { section } from './table.ts';
import { shortDiff } from './text-diff.ts';

/** Everything `diff` found. */
export interface Difference extends Comparison {
  readonly changes: readonly ProvisionChange[];
  readonly search: OutcomeComparison;
}

/** The difference as the contract of `diff` has it. */
export function differenceJson({ before, after, changes, search }: Difference): object {
  const { outcomes, requirements, casesTried, withoutDifference, same } = search;
  return {
    from: sideJson(before),
    to: sideJson(after),
    changes,
    outcomes,
    requirements,
    search: { casesTried, withoutDifference, same },
  };
}

function sideJson({ methodology, program, day }: Side): object {
  return { methodology, day, edition: program.edition };
}

/** The three views one below the other: provisions with their rules and texts, then outcomes. */
export function differenceText(difference: Difference, context: Context): string {
  const { before, after, changes, search } = difference;
  const m = context.messages.diff;
  const heading = [m.from(sideText(before, context)), m.to(sideText(after, context))];
  const told = changes.map((change) => changeText(change, context)).join('\n');
  return [
    `${heading.join('\n')}\n\n`,
    section(m.changes, changes.length === 0 ? `  ${m.nothingChanged}` : told),
    section(m.outcomes, outcomesText(difference, context)),
    `${m.searched(search.casesTried, named(search.withoutDifference, difference, context))}\n`,
  ].join('');
}

function sideText({ methodology, program, day }: Side, { language, messages }: Context): string {
  const { from, until, certainty, acts } = program.edition;
  const unsure = certainty === 'earliest' ? ` (${messages.table.earliest})` : '';
  const organization = labelText(program.organization, language, '');
  const named = organization === '' ? methodology : `${organization} (${methodology})`;
  const edition = messages.table.edition(
    `${from ?? messages.table.unknownDay}${unsure}`,
    until ?? messages.table.open,
  );
  return `${named}${day === null ? '' : `, ${day}`}. ${edition}: ${acts.join(' + ')}`;
}

/** Of a long list of changed rules so many are shown; `--json` has all. */
const mostRules = 24;

function changeText(change: ProvisionChange, context: Context): string {
  const { messages, language } = context;
  const { kind, rules, text } = change;
  const source =
    change.edits.length === 0 ? change.act : change.edits.map((id) => editLine(id, context)).join('; ');
  const lines = [
    `  ${provisionName(change.provision, language)}: ${comparisonWording(language).provision[kind]} (${source})`,
  ];
  for (const rule of rules.slice(0, mostRules)) lines.push(`    ${ruleText(rule, context)}`);
  if (rules.length > mostRules) lines.push(`    … ${messages.diff.moreRules(rules.length - mostRules)}`);
  if (kind !== 'unchanged-text') {
    for (const line of shortDiff(text.before, text.after, kind === 'inserted', messages))
      lines.push(`    | ${line}`);
  }
  return `${lines.join('\n')}\n`;
}

function ruleText({ kind, name, before, after, moved }: RuleChange, { language }: Context): string {
  const wording = comparisonWording(language);
  const what = `${wording.rule[kind]} ${name}`;
  if (moved !== undefined) {
    const where = moved === true ? wording.movedInList : wording.movedFrom(provisionName(moved, language));
    return `↔ ${what}: ${after ?? ''} (${where})`;
  }
  if (before === null) return `+ ${what}: ${after ?? ''}`;
  if (after === null) return `− ${what}: ${before}`;
  return `± ${what}: ${before} → ${after}`;
}

function outcomesText(difference: Difference, context: Context): string {
  const { search, before, after } = difference;
  const lines = [
    ...search.outcomes.map((outcome) => outcomeText(outcome, before.program, after.program, context)),
    ...search.requirements.map((change) => requirementText(change, before.program, after.program, context)),
  ];
  return lines.length === 0 ? `  ${context.messages.diff.noOutcome}` : lines.join('\n');
}

function outcomeText(change: OutcomeChange, before: Program, after: Program, context: Context): string {
  const { decision: name, status, witness } = change;
  const [was, now] = [speakerOf(before, context.language), speakerOf(after, context.language)];
  const shown = (speaker: Speaker, value: AnswerValue, state: OutcomeChange['status']['before']): string => {
    const isThere = speaker.program.decisions.some((decision) => decision.name === name);
    const answered = isThere || state === 'refused' || state === 'decided' ? state : 'no-such-rule';
    return answerText(speaker, { kind: 'decision', name, value, status: answered });
  };
  const values = `${shown(was, change.before, status.before)} → ${shown(now, change.after, status.after)}`;
  const accepting = status.after === 'refused' ? was : now;
  return `  ${ruleName(name, [after, before], context)}: ${values}\n${witnessText(witness, accepting, context)}`;
}

function requirementText(
  { requirement: name, before: was, after: now, witness }: RequirementChange,
  before: Program,
  after: Program,
  context: Context,
): string {
  const [former, speaker] = [speakerOf(before, context.language), speakerOf(after, context.language)];
  const shown = (one: Speaker, value: boolean | null): string =>
    answerText(one, { kind: 'requirement', name, value, status: 'decided' });
  const values = `${shown(former, was)} → ${shown(speaker, now)}`;
  return `  ${ruleName(name, [after, before], context)}: ${values}\n${witnessText(witness, speaker, context)}`;
}

/** The facts of the case that shows the difference. */
function witnessText(witness: PlainValue, speaker: Speaker, { messages }: Context): string {
  const facts = typeof witness === 'object' && !Array.isArray(witness) ? Object.entries(witness) : [];
  const lines = facts.map(([name, value]) => {
    const field = speaker.program.facts.find((fact) => fact.name === name);
    const label = field === undefined ? name : speaker.fieldLabel(field);
    return `      ${label}: ${valueText(speaker, value, field?.type ?? null)}`;
  });
  return [`    ${messages.diff.witness}`, ...lines, ''].join('\n');
}

/** A rule's label with its name. */
function ruleName(name: string, programs: readonly Program[], { language }: Context): string {
  for (const { decisions, requirements } of programs) {
    const rule = [...decisions, ...requirements].find((one) => one.name === name);
    const label = labelText(rule?.label, language, '');
    if (label !== '') return `${label} (${name})`;
  }
  return name;
}

function named(names: readonly string[], { before, after }: Difference, context: Context): string[] {
  return names.map((name) => ruleName(name, [after.program, before.program], context));
}
