/** Well-typed programs made up at random, that use every operation and every kind of rule. */
import type {
  Applicability,
  Body,
  Cell,
  Decision,
  Expression,
  FactField,
  Grouping,
  Interpretation,
  Lookup,
  Program,
  Range,
  RowValue,
  ValueType,
} from '../../../engine/program/index.ts';
import { decision, field, label, list, origin, program, record } from '../build.ts';
import type { Choose } from './chooser.ts';

const SCALE: ValueType = { kind: 'item', type: 'grades' };
const CHOICE: ValueType = { kind: 'item', type: 'kinds' };
const COMPETENCY: ValueType = { kind: 'item', type: 'skills' };
const YES_NO: ValueType = { kind: 'yes-no' };

/** The record of the list of rows: every kind of field, some of them optional. */
const ROW: ValueType = record(
  field('skill', COMPETENCY),
  field('points', { kind: 'integer', min: '0', max: '20' }),
  field('share?', { kind: 'number', digits: 2, min: '-5', max: '5' }),
  field('done', YES_NO),
  field('times', { kind: 'integer', min: '1' }, { optional: true, default: { op: 'number', value: '2' } }),
  field('marks?', list({ kind: 'number', min: '0', max: '5', digits: 1 })),
);

const FACTS: readonly FactField[] = [
  field('few', { kind: 'integer', min: '0', max: '5' }),
  field('any', { kind: 'integer' }),
  field('money', { kind: 'number', min: '0', max: '100', digits: 2 }),
  field('free?', { kind: 'number' }),
  field('third', { kind: 'number', min: '1/3', max: '2/3', digits: 3 }),
  field('yes', YES_NO),
  field('maybe?', YES_NO),
  field('usual', YES_NO, { optional: true, default: { op: 'yes-no', value: true } }),
  field('grade', SCALE),
  field('kind?', CHOICE),
  field('category', { kind: 'category', codes: ['A-1', 'A-2', 'B-1', 'B-2'] }),
  field('other?', { kind: 'category' }),
  field('day', { kind: 'date' }),
  field('words?', { kind: 'text' }),
  field('panel', {
    ...record(
      field('members', { kind: 'integer', min: '0' }),
      field('present', { kind: 'integer', min: '0' }),
      field('chair?', YES_NO),
    ),
    constraints: [
      {
        condition: {
          op: 'at-most',
          left: { op: 'field', name: 'present', depth: 0 },
          right: { op: 'field', name: 'members', depth: 0 },
        },
        label: label('not more than there are'),
        origin: origin('point 9'),
      },
    ],
  } as ValueType),
  field('rows', { kind: 'list', of: ROW, key: 'skill' }),
  field('marks?', list({ kind: 'integer', min: '1', max: '5' })),
];

const ROW_FIELDS = ROW.kind === 'record' ? ROW.fields : [];

/** What an expression may name where it stands. */
interface Where {
  /** Enclosing loops, innermost first: `rows`, the elements of `marks`, or a decision of records. */
  readonly loops: readonly ('rows' | 'marks' | readonly FactField[])[];
  readonly variables: readonly { readonly name: string; readonly type: ValueType }[];
  readonly depth: number;
}

const OUTSIDE: Where = { loops: [], variables: [], depth: 3 };

/** Makes up a program. The same choices give the same program. */
export function madeUpProgram(choose: Choose): Program {
  return new Maker(choose).program();
}

class Maker {
  private readonly choose: Choose;
  private readonly decisions: Decision[] = [];
  private place = 0;

  constructor(choose: Choose) {
    this.choose = choose;
  }

  program(): Program {
    const grouping = this.grouping();
    const lookups = [this.lookup('points_of', { kind: 'number' }), this.lookup('range_of', null)];
    const count = 2 + this.choose(4);
    for (let at = 0; at < count; at += 1) this.decisions.push(this.decision(`d${at}`));
    const names = this.decisions.map(({ name }) => name);
    const requirements = Array.from({ length: this.choose(3) }, (_, at) => ({
      name: `r${at}`,
      label: label(`r${at}`),
      condition: this.yesNo(OUTSIDE),
      origin: this.origin(),
    }));
    return program({
      types: {
        grades: itemType('grades', 'scale', ['low', 'middle', 'high']),
        kinds: { ...itemType('kinds', 'choice', ['one', 'half', 'none']), items: POINTS },
        skills: itemType('skills', 'competencies', ['reading', 'writing', 'counting']),
        groups: itemType('groups', 'grouping', ['first', 'second']),
      },
      groupings: [grouping],
      competencies: [this.competencies()],
      facts: FACTS,
      lookups,
      decisions: this.decisions,
      requirements,
      applicability: this.applicability([...names, ...requirements.map(({ name }) => name)]),
      interpretations: this.interpretations(),
    });
  }

  private oneIn(count: number): boolean {
    return this.choose(count) === 0;
  }

  private pick<T>(items: readonly T[]): T {
    const item = items[this.choose(items.length)];
    if (item === undefined) throw new Error('nothing to pick');
    return item;
  }

  /** A provision of its own every now and then, so that answers tell rules apart. */
  private origin() {
    this.place += this.choose(2);
    return origin(`point ${this.place}`);
  }

  private grouping(): Grouping {
    const row = (code: string | undefined, qualifier?: Expression | 'others') => ({
      ...(code === undefined ? {} : { code }),
      ...(qualifier === undefined ? {} : { qualifier }),
      label: label(code ?? 'others'),
      origin: origin('annex 4'),
    });
    const asked = this.pick<Expression>([
      { op: 'fact', name: 'yes' },
      { op: 'fact', name: 'maybe' },
      { op: 'greater', left: { op: 'fact', name: 'any' }, right: { op: 'number', value: '3' } },
    ]);
    return {
      name: 'groups',
      label: label('groups'),
      fact: 'category',
      groups: [
        { name: 'first', label: label('first'), rows: [row('A-1'), row('A-2', asked)] },
        {
          name: 'second',
          label: label('second'),
          rows: [row('A-2', 'others'), row('B-1', asked), ...(this.oneIn(2) ? [row(undefined)] : [])],
        },
      ],
      origin: origin('annex 4'),
    };
  }

  private competencies() {
    const lines = (count: number) => Array.from({ length: count }, (_, at) => `line ${at}`);
    const groups = (first: number | null, second: number | null) => ({
      ...(first === null ? {} : { first: { effective: lines(first), ineffective: [] } }),
      ...(second === null ? {} : { second: { effective: lines(second), ineffective: [] } }),
    });
    const item = (name: string, own: ReturnType<typeof groups>) => ({
      name,
      label: label(name),
      groups: own,
      origin: origin('annex 4'),
    });
    return {
      name: 'skills',
      grouping: 'groups',
      items: [
        item('reading', groups(4, 5)),
        item('writing', groups(this.choose(3), null)),
        item('counting', groups(null, 3)),
      ],
      origin: origin('annex 4'),
    };
  }

  private lookup(name: string, result: ValueType | null): Lookup {
    const step = 1 + this.choose(30);
    const rows = Array.from({ length: 3 }, (_, at) => {
      const range: Range = {
        op: 'range',
        min: number(String(at * step)),
        max: number(String((at + 1) * step)),
        minOpen: at > 0,
        maxOpen: false,
      };
      const value: RowValue =
        result === null
          ? {
              op: 'range',
              min: number(String(at)),
              max: number(`${at}.5`),
              minOpen: false,
              maxOpen: this.oneIn(2),
            }
          : this.oneIn(6)
            ? { op: 'not-applicable' }
            : number(this.pick(['1', '2.5', '7/3', '0.01']));
      return { cells: [{ patterns: [range] }], value, label: label(`row ${at}`), origin: origin('annex 3') };
    });
    const parameters = [{ name: 'x', type: { kind: 'number' } as ValueType }];
    return { name, label: label(name), parameters, result, rows, origin: origin('annex 3') };
  }

  private applicability(targets: readonly string[]): Applicability[] {
    return Array.from({ length: this.choose(3) }, () => {
      // A rule cannot govern what it reads itself.
      const governed = targets.filter(() => this.oneIn(3));
      const first = Math.min(...governed.map((name) => targets.indexOf(name)));
      const readable = this.decisions.slice(0, Math.max(0, first));
      return {
        condition: this.withDecisions(readable, () => this.yesNo(OUTSIDE)),
        targets: governed,
        label: label('applies'),
        origin: this.origin(),
      };
    });
  }

  private interpretations(): Interpretation[] {
    return Array.from({ length: this.choose(4) }, (_, at) => {
      const target = this.pick(this.decisions);
      const place = this.decisions.indexOf(target);
      const before = this.decisions.slice(0, place);
      const isNumber = target.type?.kind === 'number';
      const isPlain = target.body.kind !== 'each';
      const self: Expression = { op: 'decision', name: target.name };
      const rewrites =
        isNumber && this.oneIn(2)
          ? [
              {
                decision: target.name,
                value: { op: 'round', value: self, digits: this.choose(3) } as Expression,
              },
            ]
          : [];
      const supplies =
        isPlain && this.oneIn(2)
          ? [
              {
                decision: target.name,
                condition: this.withDecisions(before, () => this.yesNo(OUTSIDE)),
                value: this.withDecisions(before, () => this.rowValue(target.type, OUTSIDE)),
              },
            ]
          : [];
      return {
        name: `i${at}`,
        label: label(`i${at}`),
        ground: label('ground'),
        rewrites,
        supplies,
        counting: [],
        cites: this.oneIn(3) ? [this.pick(this.decisions).name] : [],
        origin: this.origin(),
      };
    });
  }

  private withDecisions<T>(readable: readonly Decision[], make: () => T): T {
    const all = [...this.decisions];
    this.decisions.splice(0, all.length, ...readable);
    const made = make();
    this.decisions.splice(0, this.decisions.length, ...all);
    return made;
  }

  private decision(name: string): Decision {
    const more = { origin: this.origin() };
    if (this.oneIn(4))
      return decision(name, null, this.each(), { ...more, exceptions: this.recordExceptions() });
    const type = this.pick<ValueType>([
      YES_NO,
      SCALE,
      { kind: 'number' },
      { kind: 'number', digits: 2 },
      { kind: 'number', digits: 1 },
      { kind: 'integer' },
    ]);
    const exceptions = Array.from({ length: this.choose(3) }, () => ({
      condition: this.yesNo(OUTSIDE),
      value: this.rowValue(type, OUTSIDE),
      label: label('exception'),
      origin: this.origin(),
    }));
    return decision(name, type, this.body(type, OUTSIDE), { ...more, exceptions });
  }

  private recordExceptions(): Decision['exceptions'] {
    if (this.oneIn(2) || this.eachOver === 'type') return [];
    return [
      {
        condition: this.yesNo({ ...OUTSIDE, loops: ['rows'] }),
        value: { op: 'not-applicable' },
        label: label('left out'),
        origin: this.origin(),
      },
    ];
  }

  private eachOver: 'rows' | 'type' = 'rows';

  private each(): Body {
    this.eachOver = this.oneIn(2) ? 'rows' : 'type';
    const overRows = this.eachOver === 'rows';
    const base: Where = overRows
      ? { ...OUTSIDE, loops: ['rows'] }
      : { ...OUTSIDE, variables: [{ name: 'c', type: COMPETENCY }] };
    const types: ValueType[] = [COMPETENCY, { kind: 'number', digits: 2 }, this.pick([YES_NO, SCALE])];
    let inside = base;
    const fields = types.map((type, at) => {
      const name = `f${at}`;
      const body: Exclude<Body, { kind: 'each' }> =
        at === 0
          ? {
              kind: 'value',
              value: overRows ? { op: 'field', name: 'skill', depth: 0 } : { op: 'variable', name: 'c' },
            }
          : this.body(type, inside);
      inside = { ...inside, variables: [...inside.variables, { name, type }] };
      return { name, label: label(name), type, body };
    });
    return {
      kind: 'each',
      over: overRows ? { list: { op: 'fact', name: 'rows' } } : { type: 'skills', variable: 'c' },
      ...(this.oneIn(2) ? { where: this.yesNo(base) } : {}),
      fields,
    };
  }

  private body(type: ValueType, where: Where): Exclude<Body, { kind: 'each' }> {
    switch (this.choose(3)) {
      case 0:
        return { kind: 'value', value: this.value(type, where) };
      case 1:
        return {
          kind: 'conditions',
          rows: Array.from({ length: 1 + this.choose(3) }, () => ({
            condition: this.yesNo(where),
            value: this.rowValue(type, where),
            label: label('if'),
            origin: this.origin(),
          })),
        };
      default:
        return this.table(type, where);
    }
  }

  /** Bands of a number: apart from each other, touching, or not quite. */
  private table(type: ValueType, where: Where): Exclude<Body, { kind: 'each' }> {
    const columns = this.oneIn(3) ? [this.numeric(where), this.item(where)] : [this.numeric(where)];
    const overlap = this.oneIn(4);
    const rows = Array.from({ length: 2 + this.choose(3) }, (_, at) => {
      const range: Range = {
        op: 'range',
        ...(at === 0 ? {} : { min: number(String(at)) }),
        ...(at === 3 ? {} : { max: number(String(at + 1)) }),
        minOpen: at > 0 && !overlap,
        maxOpen: false,
      };
      const cells: Cell[] = [
        this.oneIn(8)
          ? { patterns: [] }
          : { patterns: [range], ...(this.oneIn(12) ? { not: true as const } : {}) },
      ];
      if (columns.length > 1) {
        cells.push(this.oneIn(2) ? { patterns: [] } : { patterns: [item('grades', this.pick(GRADES))] });
      }
      return { cells, value: this.rowValue(type, where), label: label('row'), origin: this.origin() };
    });
    return { kind: 'table', columns, rows };
  }

  private rowValue(type: ValueType | null, where: Where): RowValue {
    if (this.oneIn(8) || type === null) return { op: 'not-applicable' };
    return this.value(type, { ...where, depth: 1 });
  }

  private value(type: ValueType, where: Where): Expression {
    if (type.kind === 'yes-no') return this.yesNo(where);
    return type.kind === 'item' ? this.item(where) : this.numeric(where);
  }

  private numeric(where: Where): Expression {
    const { depth } = where;
    const deeper = { ...where, depth: depth - 1 };
    const read = this.reads(where, (type) => type.kind === 'integer' || type.kind === 'number');
    if (depth <= 0 || this.oneIn(4)) return this.oneIn(3) ? number(this.pick(NUMBERS)) : this.pick(read);
    switch (this.choose(10)) {
      case 0:
      case 1: {
        const op = this.pick(['add', 'subtract', 'multiply', 'divide'] as const);
        return { op, left: this.numeric(deeper), right: this.numeric(deeper) };
      }
      case 2:
        return { op: 'round', value: this.numeric(deeper), digits: this.choose(4) };
      case 3: {
        const loop = this.loop(deeper);
        return { op: 'count', list: loop.list, ...loop.where };
      }
      case 4:
      case 5: {
        const loop = this.loop(deeper);
        const op = this.pick(['sum', 'mean', 'least', 'greatest'] as const);
        return { op, list: loop.list, ...loop.where, of: this.numeric(loop.inside) };
      }
      case 6:
        return { op: 'indicators', table: 'skills', competency: this.competency(where) };
      case 7:
        return { op: 'value-of', item: this.oneIn(2) ? item('kinds', 'one') : { op: 'fact', name: 'kind' } };
      case 8:
        return { op: 'lookup', name: 'points_of', arguments: [this.numeric(deeper)] };
      default:
        return {
          op: this.pick(['sum', 'mean', 'least', 'greatest'] as const),
          list: { op: 'fact', name: 'marks' },
        };
    }
  }

  private yesNo(where: Where): Expression {
    const { depth } = where;
    const deeper = { ...where, depth: depth - 1 };
    if (depth <= 0 || this.oneIn(5)) return this.pick(this.reads(where, (type) => type.kind === 'yes-no'));
    switch (this.choose(9)) {
      case 0:
      case 1: {
        const op = this.pick(['less', 'at-most', 'greater', 'at-least'] as const);
        if (this.oneIn(5)) return { op, left: this.item(deeper), right: item('grades', this.pick(GRADES)) };
        if (this.oneIn(6))
          return { op, left: { op: 'fact', name: 'day' }, right: { op: 'date', value: '2020-02-29' } };
        return { op, left: this.numeric(deeper), right: this.numeric(deeper) };
      }
      case 2:
        return {
          op: this.pick(['and', 'or'] as const),
          items: [this.yesNo(deeper), this.yesNo(deeper), this.yesNo({ ...deeper, depth: 0 })],
        };
      case 3: {
        const loop = this.loop(deeper);
        return {
          op: this.pick(['all', 'any'] as const),
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
          of: this.pick<Expression>([
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
          value: this.pick<Expression>([
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

  private matches(where: Where): Expression {
    if (this.oneIn(3)) {
      return {
        op: 'matches',
        value: { op: 'grouping', name: 'groups' },
        cell: { patterns: [item('groups', 'first')] },
      };
    }
    const patterns: (Expression | Range)[] = this.oneIn(2)
      ? [number(this.pick(NUMBERS)), { op: 'range', min: number('2'), minOpen: true, maxOpen: false }]
      : [this.numeric({ ...where, depth: 0 })];
    return {
      op: 'matches',
      value: this.numeric(where),
      cell: { patterns, ...(this.oneIn(3) ? { not: true as const } : {}) },
    };
  }

  private item(where: Where): Expression {
    const read = this.reads(where, (type) => type.kind === 'item' && type.type === 'grades');
    return this.oneIn(2) || read.length === 0 ? item('grades', this.pick(GRADES)) : this.pick(read);
  }

  private competency(where: Where): Expression {
    const read = this.reads(where, (type) => type.kind === 'item' && type.type === 'skills');
    return read.length === 0 || this.oneIn(3)
      ? item('skills', this.pick(['reading', 'writing', 'counting']))
      : this.pick(read);
  }

  /** A list with the surroundings inside its loop, and perhaps a condition. */
  private loop(where: Where) {
    const records = this.decisions.filter(({ body }) => body.kind === 'each');
    const found = this.oneIn(4) && records.length > 0 ? this.pick(records) : null;
    const list: Expression =
      found !== null
        ? { op: 'decision', name: found.name }
        : { op: 'fact', name: this.oneIn(4) ? 'marks' : 'rows' };
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
      where: this.oneIn(2) ? { where: this.yesNo({ ...inside, depth: Math.min(1, where.depth) }) } : {},
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

const GRADES = ['low', 'middle', 'high'];
const NUMBERS = ['0', '1', '2', '3', '-1', '0.5', '2.99', '3/4', '2/3', '100', '1.005'];
const POINTS = [
  { name: 'one', label: label('one'), value: '1' },
  { name: 'half', label: label('half'), value: '1/2' },
  { name: 'none', label: label('none') },
];

function number(value: string): Expression {
  return { op: 'number', value };
}

function item(type: string, name: string): Expression {
  return { op: 'item', type, name };
}

function itemType(
  name: string,
  kind: 'scale' | 'choice' | 'grouping' | 'competencies',
  items: readonly string[],
) {
  return {
    name,
    kind,
    label: label(name),
    items: items.map((one) => ({ name: one, label: label(one) })),
    origin: origin(),
  };
}
