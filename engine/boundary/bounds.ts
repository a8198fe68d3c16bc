/** The bounds at which the rules of an edition change their mind: constants that numbers and days are compared with. */
import { Rational } from '../numbers/index.ts';
import {
  type Cell,
  type Expression,
  indexExpressions,
  indexProgram,
  type Label,
  type Program,
} from '../program/index.ts';
import { constantOf, expressionKey } from '../tables/index.ts';
import { stepOf } from './step.ts';

/** A number or a day that a rule compares something with. */
export interface Bound {
  /** The rule, and the provision of the row or rule that has the bound. */
  readonly name: string;
  readonly label: Label;
  readonly provision: string;
  /** What is compared, by its numbers in `indexExpressions`: a rule may compare the same in several places. */
  readonly subjects: readonly number[];
  /** The constants that stand for it in the program. */
  readonly ends: readonly Expression[];
  /** The same for all bounds of one rule on the same thing. */
  readonly key: string;
  /** A number, or a day as `YYYY-MM-DD`. */
  readonly value: Rational | string;
  /** How finely the subject is counted; null where any fraction may come of it, and for days. */
  readonly step: Rational | null;
}

/** Where a rule stands. */
interface Where {
  readonly name: string;
  readonly label: Label;
  readonly provision: string;
}

const COMPARED = new Set(['less', 'at-most', 'greater', 'at-least']);

/** The bounds of all decisions, requirements and conditions of applicability, in the order of the program; none twice. */
export function boundsOf(program: Program): readonly Bound[] {
  const walk = new Walk(program);
  const { decisions, requirements, applicability, interpretations, groupings } = program;
  for (const rule of [...decisions, ...requirements, ...groupings, ...interpretations]) walk.rule(rule);
  for (const rule of applicability) walk.rule({ ...rule, name: '' });
  return [...walk.bounds.values()];
}

class Walk {
  readonly bounds = new Map<string, Bound & { readonly subjects: number[]; readonly ends: Expression[] }>();
  private readonly program: Program;

  constructor(program: Program) {
    this.program = program;
  }

  rule(rule: {
    readonly name: string;
    readonly label: Label;
    readonly origin: { readonly provision: string };
  }): void {
    this.visit(rule, { name: rule.name, label: rule.label, provision: rule.origin.provision });
  }

  private visit(node: unknown, where: Where): void {
    if (Array.isArray(node)) {
      for (const item of node) this.visit(item, where);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const { origin, kind } = node as { origin?: { provision?: string }; kind?: unknown };
    const here = origin?.provision === undefined ? where : { ...where, provision: origin.provision };
    if (kind === 'table' && 'columns' in node) this.table(node as Table, here);
    if ('op' in node) this.expression(node as Expression, here);
    for (const [key, child] of Object.entries(node)) if (key !== 'label') this.visit(child, here);
  }

  private table({ columns, rows }: Table, where: Where): void {
    for (const { cells, origin } of rows) {
      columns.forEach((column, place) => {
        this.cell(column, cells[place], { ...where, provision: origin.provision });
      });
    }
  }

  private expression(expression: Expression, where: Where): void {
    if (expression.op === 'matches') this.cell(expression.value, expression.cell, where);
    if (expression.op === 'lookup') {
      const table = indexProgram(this.program).lookups.get(expression.name);
      if (table !== undefined) this.table({ columns: expression.arguments, rows: table.rows }, where);
    }
    if (!COMPARED.has(expression.op) || !('left' in expression)) return;
    this.add(expression.left, expression.right, where);
    this.add(expression.right, expression.left, where);
  }

  private cell(subject: Expression, cell: Cell | undefined, where: Where): void {
    for (const pattern of cell?.patterns ?? []) {
      const ends = pattern.op === 'range' ? [pattern.min, pattern.max] : [pattern];
      for (const end of ends) if (end !== undefined) this.add(subject, end, where);
    }
  }

  /** A bound where the one side is a constant number or day, and the other is not. */
  private add(subject: Expression, end: Expression, { name, label, provision }: Where): void {
    const value = constantOf(end);
    const isDay = end.op === 'date';
    if (!(value instanceof Rational) && !(isDay && typeof value === 'string')) return;
    if (constantOf(subject) !== undefined) return;
    const { numbers, all } = indexExpressions(this.program);
    const number = numbers.get(subject);
    if (number === undefined) return;
    const scope = all[number]?.scope;
    const step = isDay || scope === undefined ? null : stepOf(indexProgram(this.program), subject, scope);
    const text = typeof value === 'string' ? value : `${value.numerator}/${value.denominator}`;
    const key = `${name} ${expressionKey(subject)}`;
    const known = this.bounds.get(`${key} ${text}`);
    if (known === undefined) {
      this.bounds.set(`${key} ${text}`, {
        name,
        label,
        provision,
        subjects: [number],
        ends: [end],
        key,
        value,
        step,
      });
      return;
    }
    if (!known.subjects.includes(number)) known.subjects.push(number);
    if (!known.ends.includes(end)) known.ends.push(end);
  }
}

interface Table {
  readonly columns: readonly Expression[];
  readonly rows: readonly {
    readonly cells: readonly Cell[];
    readonly origin: { readonly provision: string };
  }[];
}
