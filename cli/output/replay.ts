/** What replaying found, as JSON and for people. */

import type { LocatedCase } from '../../cases/index.ts';
import type { Cause, Coverage, Replay, ReplayChange } from '../../dsl/index.ts';
import { type NamedAnswer, noSuchRuleText, noValueText, provisionName } from '../../engine/index.ts';
import type { Context } from '../context.ts';
import { editLine } from './edits.ts';
import { section } from './table.ts';

/** The answer as the contract of `replay` has it. */
export function replayJson(found: Replay, cases: readonly LocatedCase[]): object {
  const idOf = (index: number): string => cases[index]?.case.id ?? '';
  const methodologies = new Set(cases.map((located) => located.case.methodology));
  return {
    cases: cases.length,
    runs: found.runs,
    passed: cases.length - found.failed.length,
    failed: found.failed.length,
    failures: found.failed.map(({ index, unmet }) => ({ case: idOf(index), unmet })),
    changed: found.changed.map(({ index, kind, name, from, to, before, after, because }) => ({
      case: idOf(index),
      methodology: cases[index]?.case.methodology,
      kind,
      decision: name,
      from: { edition: before, value: from.value, status: from.status },
      to: { edition: after, value: to.value, status: to.status },
      because,
    })),
    notRun: found.notRun.map(({ index, day, reason }) => {
      const why = reason === 'errors' ? reason : reason.reason;
      return { case: idOf(index), methodology: cases[index]?.case.methodology, day, reason: why };
    }),
    coverage: {
      provisions: found.coverage.flatMap(({ methodology, edition, provisions }) =>
        provisions.map(({ id, cases: count }) => ({
          id,
          exercised: count > 0,
          cases: count,
          ...(found.coverage.length > 1 || methodologies.size > 1 ? { methodology, edition } : {}),
        })),
      ),
    },
  };
}

/** The answer for people: how many, what changes and why, what no case has used. */
export function replayText(found: Replay, cases: readonly LocatedCase[], context: Context): string {
  const m = context.messages.replay;
  const failed = found.failed.length;
  const notRun = new Set(
    found.notRun.map(({ index, day }) => m.noEditionOn(cases[index]?.case.methodology ?? '', day)),
  );
  return [
    `${m.summary(cases.length, found.runs, cases.length - failed, failed)}\n`,
    ...[...notRun].map((line) => `${line}\n`),
    '\n',
    section(m.changed, changesText(found.changed, cases, context)),
    section(m.coverage, found.coverage.map((one) => coverageText(one, context)).join('\n')),
  ].join('');
}

/** Changes of one case between two editions, those of one cause together. */
function changesText(
  changed: readonly ReplayChange[],
  cases: readonly LocatedCase[],
  context: Context,
): string {
  const lines: string[] = [];
  let former: ReplayChange | undefined;
  for (const [place, change] of changed.entries()) {
    const { index, before, after, because } = change;
    if (former?.index !== index || former.before !== before || former.after !== after) {
      lines.push(`  ${cases[index]?.case.id ?? ''}`);
    }
    lines.push(`    ${changeText(change, context)}`);
    const next = changed[place + 1];
    const goesOn = next?.index === index && JSON.stringify(next.because) === JSON.stringify(because);
    for (const cause of goesOn ? [] : because) {
      lines.push(`      ${context.messages.replay.because} ${causeText(cause, context)}`);
    }
    former = change;
  }
  return lines.join('\n');
}

function changeText({ name, from, to, before, after }: ReplayChange, context: Context): string {
  const day = (edition: ReplayChange['before']): string => edition.from ?? context.messages.table.unknownDay;
  const { change } = context.messages.replay;
  return change(name, day(before), shown(from, context), day(after), shown(to, context));
}

function shown({ value, status }: NamedAnswer, { language }: Context): string {
  if (status === 'decided') return typeof value === 'string' ? value : JSON.stringify(value);
  // Of a list of changes it is plain which rule is meant; that the edition asks for nothing is enough.
  return status === 'no-such-rule' ? noSuchRuleText('requirement', language) : noValueText(status, language);
}

function causeText({ act, provision, edit }: Cause, context: Context): string {
  const { language, messages } = context;
  const where = provisionName(provision, language);
  return edit === null
    ? `${where} (${act}: ${messages.replay.otherBase})`
    : `${where} (${editLine(edit, context)})`;
}

function coverageText(
  { methodology, edition, provisions }: Coverage,
  { messages, language }: Context,
): string {
  const m = messages.replay;
  const never = provisions.filter(({ cases }) => cases === 0).map(({ id }) => provisionName(id, language));
  const lines = [
    `  ${methodology}, ${edition.acts.join(' + ')}: ${m.exercised(provisions.length - never.length, provisions.length)}`,
    ...(never.length === 0 ? [] : [`    ${m.neverExercised(never)}`]),
  ];
  return lines.join('\n');
}
