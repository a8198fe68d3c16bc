/** What replaying found, for people: how many, what changes and why, what no case has used. */
import { changesOf, type EditionCoverage, type ReplayChange } from '../../dsl/index.ts';
import { provisionName } from '../../engine/index.ts';
import type { Context } from '../context.ts';
import { type Overview, type Results, taken } from '../replay/results.ts';
import { movesText, otherGroupsText } from './change-groups.ts';
import { becauseLines, changeText } from './change-text.ts';
import { section } from './table.ts';

/** With more cases that change, like changes are told together. */
const CASE_BY_CASE = 200;

/** Writes the answer. */
export async function writeReplayText(
  context: Context,
  results: Results,
  { summary, notRun }: Overview,
): Promise<void> {
  const { replay: m, replayRun } = context.messages;
  const { cases, runs, passed, failed, changed, groups, coverage } = summary;
  const moves = movesText(groups, context);
  const told =
    changed > CASE_BY_CASE
      ? section(moves === '' ? m.changed : replayRun.otherChanged, otherGroupsText(groups, context))
      : section(m.changed, changesText(changesByCase(results), context));
  const text = [
    `${m.summary(cases, runs, passed, failed)}\n`,
    ...notRun.map(({ methodology, day }) => `${m.noEditionOn(methodology, day)}\n`),
    '\n',
    section(replayRun.grades, moves),
    told,
    section(m.coverage, coverage.map((one) => coverageText(one, context)).join('\n')),
  ];
  context.write(text.join(''));
  await context.drained();
}

interface CaseChanges {
  readonly id: string;
  readonly changes: readonly ReplayChange[];
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
      if (!goesOn) lines.push(...becauseLines(because, '      ', context));
    }
  }
  return lines.join('\n');
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
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
