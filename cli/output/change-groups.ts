/** Changes of many cases for people: which grades fall and rise, and like changes together. */
import { type ChangeGroup, type GradeMove, gradeMoves } from '../../dsl/index.ts';
import { countText, gradesText } from '../../engine/index.ts';
import type { Context } from '../context.ts';
import { becauseLines, changeText, dayOf, shownText } from './change-text.ts';

/** So many are told of each. */
const MOST = 200;

/** How many grades fall and how many rise, between which editions and because of what. Empty where none does. */
export function movesText(groups: readonly ChangeGroup[], context: Context): string {
  const moves = gradeMoves(groups);
  return listed(moves, context, (move) => moveLines(move, nameOf(move, groups), context));
}

/** Changes that are no grade's falling or rising, like ones together. */
export function otherGroupsText(groups: readonly ChangeGroup[], context: Context): string {
  const m = context.messages.replayRun;
  const others = groups.filter(({ direction }) => direction === null);
  return listed(others, context, (group) => {
    const { cases, before, after, from, to } = group;
    const name = nameOf(group, groups);
    const change =
      from === null && to === null
        ? m.changeOf(name, dayOf(before, context), dayOf(after, context))
        : changeText({ name, from, to, before, after }, context);
    return [`  ${m.groupOf(cases, change)}`, ...becauseLines(group.because, '      ', context)];
  });
}

function moveLines(move: GradeMove, name: string, context: Context): string[] {
  const { direction, cases, before, after, because, groups } = move;
  const many = gradesText(cases, direction, context.language);
  const [only, ...others] = groups;
  if (only !== undefined && others.length === 0) {
    const { from, to } = only;
    const change = changeText({ name, from, to, before, after }, context);
    return [`  ${many}: ${change}`, ...becauseLines(because, '      ', context)];
  }
  return [
    `  ${many}: ${name} (${dayOf(before, context)} → ${dayOf(after, context)})`,
    ...becauseLines(because, '      ', context),
    ...groups.map(
      (group) =>
        `      ${shownText(group.from, context)} → ${shownText(group.to, context)}: ${countText(group.cases, context.language)}`,
    ),
  ];
}

/** Where cases of several methodologies change, with the methodology. */
function nameOf(
  { methodology, name }: Pick<ChangeGroup, 'methodology' | 'name'>,
  all: readonly ChangeGroup[],
) {
  const isOne = all.every((group) => group.methodology === methodology);
  return isOne ? name : `${methodology}, ${name}`;
}

function listed<T>(all: readonly T[], { messages }: Context, linesOf: (one: T) => string[]): string {
  const lines = all.slice(0, MOST).flatMap(linesOf);
  if (all.length > MOST) lines.push(`  ${messages.replayRun.moreGroups(all.length - MOST)}`);
  return lines.join('\n');
}
