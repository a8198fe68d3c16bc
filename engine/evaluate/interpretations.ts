/** Which interpretations stand behind an answer. */
import {
  type Applicability,
  type Body,
  type Decision,
  type Expression,
  type Interpretation,
  type ProgramIndex,
  partsOf,
  type Range,
  type RowValue,
  type StaticScope,
  TOP_SCOPE,
} from '../program/index.ts';

/** The decisions that the parts of a decision's rules read, by place in the program. */
export interface Dependencies {
  /** By the place of an applicability rule. */
  readonly gate: ReadonlyMap<number, readonly number[]>;
  /** Of the applicability rules, exceptions and body together. */
  readonly rule: readonly number[];
  /** Of an interpretation's rewrites and supplies for the decision, by its name. */
  readonly readings: ReadonlyMap<string, readonly number[]>;
  /** Interpretations that are declared to rest in the decision's rules. */
  readonly cited: readonly string[];
}

/** Finds what a decision depends on; no case is needed. */
export function dependenciesOf(index: ProgramIndex, decision: Decision): Dependencies {
  const { applicability, interpretations } = index.program;
  const governing = applicability.flatMap((rule: Applicability, place) =>
    rule.targets.includes(decision.name) ? [{ place, reads: reads(index, [rule.condition]) }] : [],
  );
  const own = reads(index, [
    ...partsOfBody(decision.body),
    ...decision.exceptions.flatMap(({ condition, value }) => [condition, value]),
  ]);
  const all = new Set([...own, ...governing.flatMap((rule) => rule.reads)]);
  return {
    gate: new Map(governing.map((rule) => [rule.place, rule.reads])),
    rule: [...all],
    readings: new Map(
      interpretations.map((interpretation) => [
        interpretation.name,
        reads(index, partsOfReading(interpretation, decision)),
      ]),
    ),
    cited: interpretations.filter(({ cites }) => cites.includes(decision.name)).map(({ name }) => name),
  };
}

function partsOfReading({ rewrites, supplies }: Interpretation, { name }: Decision): readonly RowValue[] {
  return [
    ...rewrites.filter((rewrite) => rewrite.decision === name).map(({ value }) => value),
    ...supplies
      .filter((supply) => supply.decision === name)
      .flatMap(({ condition, value }) => [condition, value]),
  ];
}

function partsOfBody(body: Body): readonly RowValue[] {
  switch (body.kind) {
    case 'value':
      return [body.value];
    case 'table':
      return [
        ...body.columns,
        ...body.rows.flatMap((row) => [...row.cells.flatMap((cell) => cell.patterns), row.value]),
      ];
    case 'conditions':
      return body.rows.flatMap((row) => [row.condition, row.value]);
    case 'each':
      return [
        ...('list' in body.over ? [body.over.list] : []),
        ...(body.where === undefined ? [] : [body.where]),
        ...body.fields.flatMap((field) => partsOfBody(field.body)),
      ];
  }
}

function reads(index: ProgramIndex, expressions: readonly RowValue[]): readonly number[] {
  const places = new Set<number>();
  const visit = (expression: Expression | Range, scope: StaticScope): void => {
    const place = expression.op === 'decision' ? index.decisions.get(expression.name) : undefined;
    if (place !== undefined) places.add(place);
    for (const part of partsOf(index, expression, scope)) visit(part.expression, part.scope);
    for (const qualifier of qualifiers(index, expression)) visit(qualifier, TOP_SCOPE);
  };
  for (const expression of expressions) {
    if (expression.op !== 'not-applicable') visit(expression, TOP_SCOPE);
  }
  return [...places];
}

/** The qualifiers of the grouping that an expression uses. */
function qualifiers(index: ProgramIndex, expression: Expression | Range): readonly Expression[] {
  const grouping =
    expression.op === 'grouping'
      ? expression.name
      : expression.op === 'indicators' || expression.op === 'covers'
        ? index.competencies.get(expression.table)?.grouping
        : undefined;
  if (grouping === undefined) return [];
  return (index.groupings.get(grouping)?.groups ?? []).flatMap((group) =>
    group.rows.flatMap(({ qualifier }) =>
      qualifier === undefined || qualifier === 'others' ? [] : [qualifier],
    ),
  );
}
