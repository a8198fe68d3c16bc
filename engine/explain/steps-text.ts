/** The steps of a rule in words, one line each, in the order in which they were taken. */
import type { RuleTrace, Step } from '../evaluate/index.ts';
import { type Expression, partsOf, type Range, TOP_SCOPE, typeOf } from '../program/index.ts';
import { expressionText, isLiteral } from './expression-text.ts';
import { isFactPath, namedFact } from './fact-label.ts';
import { type KnownValues, knownValues, stepText } from './known-values.ts';
import { rowText } from './row-text.ts';
import type { RuleView } from './rule-view.ts';
import type { Speaker } from './speaker.ts';
import { valueText } from './value-text.ts';

/** What is listed among the facts, or says nothing by itself. */
const NOT_STEPS: ReadonlySet<Expression['op']> = new Set(['fact', 'field', 'element', 'member', 'variable']);

/** The intermediate values, then the rows that were tried. */
export function stepsText(view: RuleView): readonly string[] {
  const { speaker, trace, body, scope, at } = view;
  // The conditions of rows are told with the rows.
  const conditions = body.kind === 'conditions' ? body.rows.map(({ condition }) => condition) : [];
  const values = valueLines(speaker, trace, at, conditions);
  const rows =
    body.kind === 'table' || body.kind === 'conditions'
      ? trace.rows.map(({ row, holds }) => speaker.wording.tried(rowText(speaker, body, row, scope), holds))
      : [];
  return [...values, ...rows];
}

/**
 * `«НМИ» саны = 4` for each whole expression that was computed at the element (not for its parts: their values
 * stand inside), but those left out; and the results of other decisions that were read record by record.
 */
export function valueLines(
  speaker: Speaker,
  trace: Pick<RuleTrace, 'steps'>,
  at: string | undefined,
  leftOut: readonly Expression[],
): string[] {
  const known = knownValues(speaker, trace.steps, at);
  const parts = partsToldInside(speaker, trace.steps, at);
  const lines = trace.steps.flatMap((step) => {
    const placed = speaker.expressions.all[step.expression];
    if (placed === undefined) return [];
    const { expression, scope } = placed;
    if (step.path !== undefined) return resultLine(speaker, step.path, step);
    if (step.at !== at || NOT_STEPS.has(expression.op) || isConstant(speaker, expression)) return [];
    if (parts.has(expression) || leftOut.includes(expression) || step.stopped !== undefined) return [];
    const value = stepText(speaker, step, expression, scope);
    if (value === null) return [];
    const inside: KnownValues = (part, its) => (part === expression ? null : known(part, its));
    const text = expressionText(speaker, expression, scope, inside);
    const isAnswer = typeOf(speaker.index, expression, scope)?.kind === 'yes-no';
    return [isAnswer ? `${text}: ${value}` : `${text} = ${value}`];
  });
  return [...new Set(lines)];
}

/** A field of a decision's result that was read in a loop. */
function resultLine(speaker: Speaker, path: string, step: Step): string[] {
  if (isFactPath(speaker, path) || step.value === undefined) return [];
  const { label, type } = namedFact(speaker, path);
  return [`${label} = ${valueText(speaker, step.value, type)}`];
}

/** The expressions inside another one that is told at the same element. */
function partsToldInside(
  speaker: Speaker,
  steps: readonly Step[],
  at: string | undefined,
): ReadonlySet<Expression | Range> {
  const parts = new Set<Expression | Range>();
  const visit = (expression: Expression | Range): void => {
    for (const part of partsOf(speaker.index, expression, TOP_SCOPE)) {
      parts.add(part.expression);
      visit(part.expression);
    }
  };
  for (const step of steps) {
    const placed = speaker.expressions.all[step.expression];
    if (placed !== undefined && step.at === at && step.stopped === undefined) visit(placed.expression);
  }
  return parts;
}

/** Whether the expression is made of literals only, as the share 3/4. */
function isConstant(speaker: Speaker, expression: Expression | Range): boolean {
  if (expression.op !== 'range' && isLiteral(expression)) return true;
  const parts = partsOf(speaker.index, expression, TOP_SCOPE);
  return parts.length > 0 && parts.every((part) => isConstant(speaker, part.expression));
}
