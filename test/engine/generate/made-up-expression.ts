/** Well-typed expressions made up at random. */
import type { Decision, Expression, FactField, Range, ValueType } from '../../../engine/program/index.ts';
import { field } from '../build.ts';
import type { Chance } from './chance.ts';
import { FACTS, GRADES, item, NUMBERS, number, ROW_FIELDS } from './made-up-facts.ts';

/** What an expression may name where it stands. */
export interface Where {
  /** Enclosing loops, innermost first: `rows`, the elements of `marks`, or a decision of records. */
  readonly loops: readonly ('rows' | 'marks' | readonly FactField[])[];
  readonly variables: readonly { readonly name: string; readonly type: ValueType }[];
  readonly depth: number;
}

/** Outside every loop. */
export const OUTSIDE: Where = { loops: [], variables: [], depth: 3 };

/** Makes up expressions that read the facts, and the decisions that are there already. */
export class ExpressionMaker {
  /** Those that may be read, in their order. */
  readonly decisions: Decision[] = [];
  private readonly chance: Chance;

  constructor(chance: Chance) {
    this.chance = chance;
  }

  /** Of a type. */
  value(type: ValueType, where: Where): Expression {
    if (type.kind === 'yes-no') return this.yesNo(where);
    return type.kind === 'item' ? this.item(where) : this.numeric(where);
  }

  /** A number. */
  numeric(where: Where): Expression {
    const { depth } = where;
    const deeper = { ...where, depth: depth - 1 };
    const read = this.reads(where, (type) => type.kind === 'integer' || type.kind === 'number');
    if (depth <= 0 || this.chance.oneIn(4))
      return this.chance.oneIn(3) ? number(this.chance.pick(NUMBERS)) : this.chance.pick(read);
    switch (this.chance.below(10)) {
      case 0:
      case 1: {
        const op = this.chance.pick(['add', 'subtract', 'multiply', 'divide'] as const);
        return { op, left: this.numeric(deeper), right: this.numeric(deeper) };
      }
      case 2:
        return { op: 'round', value: this.numeric(deeper), digits: this.chance.below(4) };
      case 3: {
        const loop = this.loop(deeper);
        return { op: 'count', list: loop.list, ...loop.where };
      }
      case 4:
      case 5: {
        const loop = this.loop(deeper);
        const op = this.chance.pick(['sum', 'mean', 'least', 'greatest'] as const);
        return { op, list: loop.list, ...loop.where, of: this.numeric(loop.inside) };
      }
      case 6:
        return { op: 'indicators', table: 'skills', competency: this.competency(where) };
      case 7:
        return {
          op: 'value-of',
          item: this.chance.oneIn(2) ? item('kinds', 'one') : { op: 'fact', name: 'kind' },
        };
      case 8:
        return { op: 'lookup', name: 'points_of', arguments: [this.numeric(deeper)] };
      default:
        return {
          op: this.chance.pick(['sum', 'mean', 'least', 'greatest'] as const),
          list: { op: 'fact', name: 'marks' },
        };
    }
  }

  /** Yes or no. */
  yesNo(where: Where): Expression {
    const { depth } = where;
    const deeper = { ...where, depth: depth - 1 };
    if (depth <= 0 || this.chance.oneIn(5))
      return this.chance.pick(this.reads(where, (type) => type.kind === 'yes-no'));
    switch (this.chance.below(9)) {
      case 0:
      case 1: {
        const op = this.chance.pick(['less', 'at-most', 'greater', 'at-least'] as const);
        if (this.chance.oneIn(5))
          return { op, left: this.item(deeper), right: item('grades', this.chance.pick(GRADES)) };
        if (this.chance.oneIn(6))
          return { op, left: { op: 'fact', name: 'day' }, right: { op: 'date', value: '2020-02-29' } };
        return { op, left: this.numeric(deeper), right: this.numeric(deeper) };
      }
      case 2:
        return {
          op: this.chance.pick(['and', 'or'] as const),
          items: [this.yesNo(deeper), this.yesNo(deeper), this.yesNo({ ...deeper, depth: 0 })],
        };
      case 3: {
        const loop = this.loop(deeper);
        return {
          op: this.chance.pick(['all', 'any'] as const),
          list: loop.list,
          ...loop.where,
          of: this.yesNo(loop.inside),
        };
      }
      case 4:
        return { op: 'covers', table: 'skills', competency: this.competency(where) };
      case 5:
        return {
          op: 'given',
          of: this.chance.pick<Expression>([
            { op: 'fact', name: 'maybe' },
            { op: 'fact', name: 'yes' },
            { op: 'fact', name: 'usual' },
            { op: 'member', of: { op: 'fact', name: 'panel' }, name: 'chair' },
            { op: 'member', of: { op: 'fact', name: 'panel' }, name: 'present' },
          ]),
        };
      case 6:
        return {
          op: 'matches',
          value: this.chance.pick<Expression>([
            { op: 'fact', name: 'category' },
            { op: 'fact', name: 'other' },
          ]),
          cell: {
            patterns: [
              { op: 'category', code: 'A-1' },
              { op: 'category', code: 'B-2' },
            ],
          },
        };
      case 7:
        return {
          op: 'matches',
          value: this.numeric(deeper),
          cell: {
            patterns: [
              { op: 'lookup', name: 'range_of', arguments: [this.numeric({ ...deeper, depth: 0 })] },
            ],
          },
        };
      default:
        return this.matches(deeper);
    }
  }

  /** A grade. */
  item(where: Where): Expression {
    const read = this.reads(where, (type) => type.kind === 'item' && type.type === 'grades');
    return this.chance.oneIn(2) || read.length === 0
      ? item('grades', this.chance.pick(GRADES))
      : this.chance.pick(read);
  }

  private matches(where: Where): Expression {
    if (this.chance.oneIn(3)) {
      return {
        op: 'matches',
        value: { op: 'grouping', name: 'groups' },
        cell: { patterns: [item('groups', 'first')] },
      };
    }
    const patterns: (Expression | Range)[] = this.chance.oneIn(2)
      ? [number(this.chance.pick(NUMBERS)), { op: 'range', min: number('2'), minOpen: true, maxOpen: false }]
      : [this.numeric({ ...where, depth: 0 })];
    return {
      op: 'matches',
      value: this.numeric(where),
      cell: { patterns, ...(this.chance.oneIn(3) ? { not: true as const } : {}) },
    };
  }

  private competency(where: Where): Expression {
    const read = this.reads(where, (type) => type.kind === 'item' && type.type === 'skills');
    return read.length === 0 || this.chance.oneIn(3)
      ? item('skills', this.chance.pick(['reading', 'writing', 'counting']))
      : this.chance.pick(read);
  }

  /** A list with the surroundings inside its loop, and perhaps a condition. */
  private loop(where: Where) {
    const records = this.decisions.filter(({ body }) => body.kind === 'each');
    const found = this.chance.oneIn(4) && records.length > 0 ? this.chance.pick(records) : null;
    const list: Expression =
      found !== null
        ? { op: 'decision', name: found.name }
        : { op: 'fact', name: this.chance.oneIn(4) ? 'marks' : 'rows' };
    const element =
      found !== null
        ? fieldsOf(found)
        : list.op === 'fact' && list.name === 'marks'
          ? ('marks' as const)
          : ('rows' as const);
    const inside: Where = { ...where, loops: [element, ...where.loops] };
    return {
      list,
      inside,
      where: this.chance.oneIn(2)
        ? { where: this.yesNo({ ...inside, depth: Math.min(1, where.depth) }) }
        : {},
    };
  }

  /** What can be read of a kind. */
  private reads(where: Where, isWanted: (type: ValueType) => boolean): readonly Expression[] {
    const facts = FACTS.filter(({ type }) => isWanted(type)).map(
      ({ name }): Expression => ({ op: 'fact', name }),
    );
    const panel = FACTS.find(({ name }) => name === 'panel')?.type;
    const members = (panel?.kind === 'record' ? panel.fields : [])
      .filter(({ type }) => isWanted(type))
      .map(({ name }): Expression => ({ op: 'member', of: { op: 'fact', name: 'panel' }, name }));
    const inLoops = where.loops.flatMap((loop, depth): Expression[] => {
      if (loop === 'marks') return isWanted({ kind: 'integer' }) ? [{ op: 'element', depth }] : [];
      const fields = loop === 'rows' ? ROW_FIELDS : loop;
      return fields.filter(({ type }) => isWanted(type)).map(({ name }) => ({ op: 'field', name, depth }));
    });
    const variables = where.variables
      .filter(({ type }) => isWanted(type))
      .map(({ name }): Expression => ({ op: 'variable', name }));
    const decisions = this.decisions
      .filter(({ type }) => type !== null && isWanted(type))
      .map(({ name }): Expression => ({ op: 'decision', name }));
    return [...facts, ...members, ...inLoops, ...inLoops, ...variables, ...decisions, ...decisions];
  }
}

function fieldsOf({ body, origin: own }: Decision): readonly FactField[] {
  if (body.kind !== 'each') return [];
  return body.fields.map(({ name, type }) => field(name, type, { origin: own }));
}
