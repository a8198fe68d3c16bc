/** What replaying found, for people: how many, what changes and why, what no case has used. */
import {
  type Cause,
  type ChangeGroup,
  changesOf,
  type EditionCoverage,
  type ReplayChange,
} from '../../dsl/index.ts';
import { type NamedAnswer, noSuchRuleText, noValueText, provisionName } from '../../engine/index.ts';
import type { Context } from '../context.ts';
import { type Overview, type Results, taken } from '../replay/results.ts';
import { editLine } from './edits.ts';
import { section } from './table.ts';

/** With more cases that change, like changes are told together. */
const CASE_BY_CASE = 200;

/** So many groups are told. */
const MOST_GROUPS = 200;

/** Writes the answer. */
export async function writeReplayText(
  context: Context,
  results: Results,
  { summary, notRun }: Overview,
): Promise<void> {
  const m = context.messages.replay;
  const { cases, runs, passed, failed, changed, groups, coverage } = summary;
  const told =
    changed > CASE_BY_CASE ? groupsText(groups, context) : changesText(changesByCase(results), context);
  const text = [
    `${m.summary(cases, runs, passed, failed)}\n`,
    ...notRun.map(({ methodology, day }) => `${m.noEditionOn(methodology, day)}\n`),
    '\n',
    section(m.changed, told),
    section(m.coverage, coverage.map((one) => coverageText(one, context)).join('\n')),
  ];
  context.write(text.join(''));
  await context.drained();
}

interface CaseChanges {
  readonly id: string;
  readonly changes: readonly Omit<ReplayChange, 'index'>[];
}

function* changesByCase(results: Results): Generator<CaseChanges> {
  for (const { head, section: lines, nameOf } of results.parts()) {
    if (head.tally.changed === 0) continue;
    const courses = [...lines('courses')];
    for (const [id, index, , ...numbers] of lines('changed')) {
      yield { id: nameOf(id, index), changes: changesOf(head.tally, taken(courses, numbers)) };
    }
  }
}

/** Changes of one case between two editions, those of one cause together. */
function changesText(cases: Iterable<CaseChanges>, context: Context): string {
  const lines: string[] = [];
  for (const { id, changes } of cases) {
    for (const [place, change] of changes.entries()) {
      const [former, next] = [changes[place - 1], changes[place + 1]];
      const { before, after, because } = change;
      if (former === undefined || !isSame(former.before, before) || !isSame(former.after, after)) {
        lines.push(`  ${id}`);
      }
      lines.push(`    ${changeText(change, context)}`);
      const goesOn = next !== undefined && isSame(next.because, because);
      for (const cause of goesOn ? [] : because) lines.push(`      ${becauseText(cause, context)}`);
    }
  }
  return lines.join('\n');
}

function groupsText(groups: readonly ChangeGroup[], context: Context): string {
  const m = context.messages.replayRun;
  const lines = groups
    .slice(0, MOST_GROUPS)
    .flatMap(({ cases, name, kind, before, after, from, to, because }) => {
      const change =
        from === null || to === null
          ? m.changeOf(name, dayOf(before, context), dayOf(after, context))
          : changeText(
              { name, from: { ...from, kind, name }, to: { ...to, kind, name }, before, after },
              context,
            );
      return [
        `  ${m.groupOf(cases, change)}`,
        ...because.map((cause) => `      ${becauseText(cause, context)}`),
      ];
    });
  if (groups.length > MOST_GROUPS) lines.push(`  ${m.moreGroups(groups.length - MOST_GROUPS)}`);
  return lines.join('\n');
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function changeText(
  { name, from, to, before, after }: Pick<ReplayChange, 'name' | 'from' | 'to' | 'before' | 'after'>,
  context: Context,
): string {
  const { change } = context.messages.replay;
  return change(
    name,
    dayOf(before, context),
    shown(from, context),
    dayOf(after, context),
    shown(to, context),
  );
}

function dayOf({ from }: ReplayChange['before'], { messages }: Context): string {
  return from ?? messages.table.unknownDay;
}

function shown({ value, status }: NamedAnswer, { language }: Context): string {
  if (status === 'decided') return typeof value === 'string' ? value : JSON.stringify(value);
  // Of a list of changes it is plain which rule is meant; that the edition asks for nothing is enough.
  return status === 'no-such-rule' ? noSuchRuleText('requirement', language) : noValueText(status, language);
}

function becauseText(cause: Cause, context: Context): string {
  return `${context.messages.replay.because} ${causeText(cause, context)}`;
}

function causeText({ act, provision, edit }: Cause, context: Context): string {
  const { language, messages } = context;
  const where = provisionName(provision, language);
  return edit === null
    ? `${where} (${act}: ${messages.replay.otherBase})`
    : `${where} (${editLine(edit, context)})`;
}

function coverageText(one: EditionCoverage, { messages, language }: Context): string {
  const { replay: m, replayRun } = messages;
  const { methodology, edition, provisions } = one;
  const never = provisions.filter(({ cases }) => cases === 0).map(({ id }) => provisionName(id, language));
  const rows = one.rows
    .filter(({ cases }) => cases === 0)
    .map(({ rule, row, exception }) =>
      exception ? replayRun.exception(rule, row) : replayRun.row(rule, row),
    );
  const unbroken = one.requirements.filter(({ broken }) => broken === 0).map(({ name }) => name);
  const lines = [
    `  ${methodology}, ${edition.acts.join(' + ')}: ${m.exercised(provisions.length - never.length, provisions.length)}`,
    ...(never.length === 0 ? [] : [`    ${m.neverExercised(never)}`]),
    ...(rows.length === 0 ? [] : [`    ${replayRun.rowsNever(rows)}`]),
    ...(unbroken.length === 0 ? [] : [`    ${replayRun.neverBroken(unbroken)}`]),
  ];
  return lines.join('\n');
}
