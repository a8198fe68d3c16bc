/** Every expression of a program with its scope, numbered in a fixed order. */
import type {
  Body,
  Cell,
  Expression,
  FactField,
  Grouping,
  Program,
  Range,
  ResultField,
  RowValue,
} from './program.ts';
import { indexProgram, type ProgramIndex } from './program-index.ts';
import {
  elementType,
  insideLoop,
  partsOf,
  type StaticScope,
  TOP_SCOPE,
  typeOf,
  withVariable,
} from './types.ts';

/** An expression and what its names mean. */
export interface PlacedExpression {
  readonly expression: Expression;
  readonly scope: StaticScope;
}

/** The expressions of a program; an expression's number is its place in `all`. */
export interface ExpressionIndex {
  readonly all: readonly PlacedExpression[];
  readonly numbers: ReadonlyMap<Expression, number>;
}

const known = new WeakMap<Program, ExpressionIndex>();

/** Numbers the expressions of a program, in the same order for equal programs; made once for each. */
export function indexExpressions(program: Program): ExpressionIndex {
  const ready = known.get(program);
  if (ready !== undefined) return ready;
  const walk = new Walk(indexProgram(program));
  walk.program(program);
  const result = { all: walk.all, numbers: walk.numbers };
  known.set(program, result);
  return result;
}

/** The scope of the conditions and fields of an `each` body, before its own fields are known. */
export function eachScope(index: ProgramIndex, body: Extract<Body, { kind: 'each' }>): StaticScope {
  return 'list' in body.over
    ? insideLoop(TOP_SCOPE, elementType(typeOf(index, body.over.list, TOP_SCOPE)))
    : withVariable(TOP_SCOPE, body.over.variable, { kind: 'item', type: body.over.type });
}

/** The scope of a field of an `each` body: the fields before it are variables. */
export function fieldScope(base: StaticScope, before: readonly ResultField[]): StaticScope {
  return before.reduce((scope, field) => withVariable(scope, field.name, field.type), base);
}

const categories = new WeakMap<Grouping, Expression>();

/** The expression that reads the category of a grouping: the same object every time, so that it has a number. */
export function categoryOf(grouping: Grouping): Expression {
  const known = categories.get(grouping);
  if (known !== undefined) return known;
  const expression: Expression = { op: 'fact', name: grouping.fact };
  categories.set(grouping, expression);
  return expression;
}

class Walk {
  readonly all: PlacedExpression[] = [];
  readonly numbers = new Map<Expression, number>();
  private readonly index: ProgramIndex;

  constructor(index: ProgramIndex) {
    this.index = index;
  }

  program(program: Program): void {
    for (const fact of program.facts) this.field(fact, TOP_SCOPE);
    for (const grouping of program.groupings) {
      this.add(categoryOf(grouping), TOP_SCOPE);
      for (const group of grouping.groups) {
        for (const row of group.rows) {
          if (row.qualifier !== undefined && row.qualifier !== 'others') this.add(row.qualifier, TOP_SCOPE);
        }
      }
    }
    for (const lookup of program.lookups) {
      const scope = lookup.parameters.reduce((s, p) => withVariable(s, p.name, p.type), TOP_SCOPE);
      this.body({ kind: 'table', columns: [], rows: lookup.rows }, scope);
    }
    for (const decision of program.decisions) {
      const base = decision.body.kind === 'each' ? eachScope(this.index, decision.body) : TOP_SCOPE;
      this.body(decision.body, base);
      for (const exception of decision.exceptions) {
        this.add(exception.condition, base);
        this.value(exception.value, base);
      }
    }
    for (const requirement of program.requirements) this.add(requirement.condition, TOP_SCOPE);
    for (const applicability of program.applicability) this.add(applicability.condition, TOP_SCOPE);
    for (const interpretation of program.interpretations) {
      for (const rewrite of interpretation.rewrites) this.add(rewrite.value, TOP_SCOPE);
      for (const supply of interpretation.supplies) {
        this.add(supply.condition, TOP_SCOPE);
        this.value(supply.value, TOP_SCOPE);
      }
    }
  }

  private field(field: FactField, scope: StaticScope): void {
    if (field.default !== undefined) this.add(field.default, scope);
    const record = field.type.kind === 'list' ? field.type.of : field.type;
    if (record.kind !== 'record') return;
    const inside = insideLoop(scope, record);
    for (const inner of record.fields) this.field(inner, inside);
    for (const constraint of record.constraints) this.add(constraint.condition, inside);
  }

  private body(body: Body, scope: StaticScope): void {
    switch (body.kind) {
      case 'value':
        this.add(body.value, scope);
        break;
      case 'table':
        for (const column of body.columns) this.add(column, scope);
        for (const row of body.rows) {
          for (const cell of row.cells) this.cell(cell, scope);
          this.value(row.value, scope);
        }
        break;
      case 'conditions':
        for (const row of body.rows) {
          this.add(row.condition, scope);
          this.value(row.value, scope);
        }
        break;
      case 'each':
        if ('list' in body.over) this.add(body.over.list, TOP_SCOPE);
        if (body.where !== undefined) this.add(body.where, scope);
        body.fields.forEach((field, place) => {
          this.body(field.body, fieldScope(scope, body.fields.slice(0, place)));
        });
    }
  }

  private cell(cell: Cell, scope: StaticScope): void {
    for (const pattern of cell.patterns) this.add(pattern, scope);
  }

  private value(value: RowValue, scope: StaticScope): void {
    if (value.op !== 'not-applicable') this.add(value, scope);
  }

  private add(expression: Expression | Range, scope: StaticScope): void {
    if (expression.op !== 'range' && !this.numbers.has(expression)) {
      this.numbers.set(expression, this.all.length);
      this.all.push({ expression, scope });
    }
    for (const part of partsOf(this.index, expression, scope)) this.add(part.expression, part.scope);
  }
}
