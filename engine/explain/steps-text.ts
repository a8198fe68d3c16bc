/** The steps of a rule in words, one line each, in the order in which they were taken. */
import type { RuleTrace, Step, Trial } from '../evaluate/index.ts';
import type { Expression } from '../program/index.ts';
import { expressionText } from './expression-text.ts';
import { stepText } from './known-values.ts';
import { rowText } from './row-text.ts';
import type { RuleView } from './rule-view.ts';
import type { Speaker } from './speaker.ts';

/** What is listed among the facts, or says nothing by itself. */
const NOT_STEPS: ReadonlySet<Expression['op']> = new Set(['fact', 'field', 'element', 'member', 'variable']);

/** The intermediate values, then the rows that were tried. */
export function stepsText(view: RuleView): readonly string[] {
  const { speaker, trace, body, scope, at } = view;
  const values = valueLines(speaker, trace, at);
  const rows =
    body.kind === 'table' || body.kind === 'conditions'
      ? trace.rows.map(({ row, holds }: Trial) =>
          speaker.wording.tried(rowText(speaker, body, row, scope), holds),
        )
      : [];
  return [...values, ...rows];
}

/** `«НМИ» саны = 4` for each expression that was computed at the element. */
export function valueLines(
  speaker: Speaker,
  trace: Pick<RuleTrace, 'steps'>,
  at: string | undefined,
): string[] {
  const lines = trace.steps.flatMap((step: Step) => {
    const placed = speaker.expressions.all[step.expression];
    if (placed === undefined || step.at !== at || NOT_STEPS.has(placed.expression.op)) return [];
    const value = stepText(speaker, step, placed.expression, placed.scope);
    if (value === null) return [];
    const text = expressionText(speaker, placed.expression, placed.scope);
    return [isAnswer(placed.expression) ? `${text}: ${value}` : `${text} = ${value}`];
  });
  return [...new Set(lines)];
}

/** Whether the expression is a statement, answered by yes or no. */
function isAnswer({ op }: Expression): boolean {
  return [
    'less',
    'at-most',
    'greater',
    'at-least',
    'matches',
    'and',
    'or',
    'all',
    'any',
    'covers',
    'given',
  ].includes(op);
}
