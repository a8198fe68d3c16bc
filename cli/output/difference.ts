/** The difference between two editions, as JSON and for people. */
import type { Side } from '../../dsl/index.ts';
import {
  answerText,
  comparisonWording,
  labelText,
  type OutcomeChange,
  type OutcomeComparison,
  outcomeAnswers,
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
import type { Comparison } from '../comparison.ts';
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

function sideJson({ program, day }: Side): object {
  return { methodology: program.methodology, day, edition: program.edition };
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

function sideText({ program, day }: Side, { language, messages }: Context): string {
  const { methodology } = program;
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

function outcomesText({ search, before, after }: Difference, context: Context): string {
  const lines = [...search.outcomes, ...search.requirements].map((change) =>
    outcomeText(change, before.program, after.program, context),
  );
  return lines.length === 0 ? `  ${context.messages.diff.noOutcome}` : lines.join('\n');
}

function outcomeText(
  change: OutcomeChange | RequirementChange,
  before: Program,
  after: Program,
  context: Context,
): string {
  const answers = outcomeAnswers(change, before, after);
  const [was, now] = [speakerOf(before, context.language), speakerOf(after, context.language)];
  const values = `${answerText(was, answers.before)} → ${answerText(now, answers.after)}`;
  const accepting = answers.refusedBy === 'after' ? was : now;
  const name = ruleName(answers.name, [after, before], context);
  return `  ${name}: ${values}\n${witnessText(change.witness, accepting, context)}`;
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
