/** Well-typed programs made up at random, that use every operation and every kind of rule. */
import type {
  Applicability,
  Body,
  Cell,
  Decision,
  Expression,
  Grouping,
  Interpretation,
  Lookup,
  Program,
  Range,
  RowValue,
  ValueType,
} from '../../../engine/program/index.ts';
import { decision, label, origin, program } from '../build.ts';
import { Chance } from './chance.ts';
import type { Choose } from './chooser.ts';
import { ExpressionMaker, OUTSIDE, type Where } from './made-up-expression.ts';
import { COMPETENCY, FACTS, GRADES, item, itemType, number, POINTS, SCALE, YES_NO } from './made-up-facts.ts';

/** Makes up a program. The same choices give the same program. */
export function madeUpProgram(choose: Choose): Program {
  return new Maker(new Chance(choose)).program();
}

class Maker {
  private readonly chance: Chance;
  private readonly expressions: ExpressionMaker;
  /** Those made so far, which further rules may read. */
  private readonly decisions: Decision[];
  private place = 0;

  constructor(chance: Chance) {
    this.chance = chance;
    this.expressions = new ExpressionMaker(chance);
    this.decisions = this.expressions.decisions;
  }

  program(): Program {
    const grouping = this.grouping();
    const lookups = [this.lookup('points_of', { kind: 'number' }), this.lookup('range_of', null)];
    const count = 2 + this.chance.below(4);
    for (let at = 0; at < count; at += 1) this.decisions.push(this.decision(`d${at}`));
    const names = this.decisions.map(({ name }) => name);
    const requirements = Array.from({ length: this.chance.below(3) }, (_, at) => ({
      name: `r${at}`,
      label: label(`r${at}`),
      condition: this.expressions.yesNo(OUTSIDE),
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

  /** A provision of its own every now and then, so that answers tell rules apart. */
  private origin() {
    this.place += this.chance.below(2);
    return origin(`point ${this.place}`);
  }

  private grouping(): Grouping {
    const row = (code: string | undefined, qualifier?: Expression | 'others') => ({
      ...(code === undefined ? {} : { code }),
      ...(qualifier === undefined ? {} : { qualifier }),
      label: label(code ?? 'others'),
      origin: origin('annex 4'),
    });
    const asked = this.chance.pick<Expression>([
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
          rows: [row('A-2', 'others'), row('B-1', asked), ...(this.chance.oneIn(2) ? [row(undefined)] : [])],
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
        item('writing', groups(this.chance.below(3), null)),
        item('counting', groups(null, 3)),
      ],
      origin: origin('annex 4'),
    };
  }

  private lookup(name: string, result: ValueType | null): Lookup {
    const step = 1 + this.chance.below(30);
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
              maxOpen: this.chance.oneIn(2),
            }
          : this.chance.oneIn(6)
            ? { op: 'not-applicable' }
            : number(this.chance.pick(['1', '2.5', '7/3', '0.01']));
      return { cells: [{ patterns: [range] }], value, label: label(`row ${at}`), origin: origin('annex 3') };
    });
    const parameters = [{ name: 'x', type: { kind: 'number' } as ValueType }];
    return { name, label: label(name), parameters, result, rows, origin: origin('annex 3') };
  }

  private applicability(targets: readonly string[]): Applicability[] {
    return Array.from({ length: this.chance.below(3) }, () => {
      // A rule cannot govern what it reads itself.
      const governed = targets.filter(() => this.chance.oneIn(3));
      const first = Math.min(...governed.map((name) => targets.indexOf(name)));
      const readable = this.decisions.slice(0, Math.max(0, first));
      return {
        condition: this.withDecisions(readable, () => this.expressions.yesNo(OUTSIDE)),
        targets: governed,
        label: label('applies'),
        origin: this.origin(),
      };
    });
  }

  private interpretations(): Interpretation[] {
    return Array.from({ length: this.chance.below(4) }, (_, at) => {
      const target = this.chance.pick(this.decisions);
      const place = this.decisions.indexOf(target);
      const before = this.decisions.slice(0, place);
      const isNumber = target.type?.kind === 'number';
      const isPlain = target.body.kind !== 'each';
      const self: Expression = { op: 'decision', name: target.name };
      const rewrites =
        isNumber && this.chance.oneIn(2)
          ? [
              {
                decision: target.name,
                value: { op: 'round', value: self, digits: this.chance.below(3) } as Expression,
              },
            ]
          : [];
      const supplies =
        isPlain && this.chance.oneIn(2)
          ? [
              {
                decision: target.name,
                condition: this.withDecisions(before, () => this.expressions.yesNo(OUTSIDE)),
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
        cites: this.chance.oneIn(3) ? [this.chance.pick(this.decisions).name] : [],
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
    if (this.chance.oneIn(4))
      return decision(name, null, this.each(), { ...more, exceptions: this.recordExceptions() });
    const type = this.chance.pick<ValueType>([
      YES_NO,
      SCALE,
      { kind: 'number' },
      { kind: 'number', digits: 2 },
      { kind: 'number', digits: 1 },
      { kind: 'integer' },
    ]);
    const exceptions = Array.from({ length: this.chance.below(3) }, () => ({
      condition: this.expressions.yesNo(OUTSIDE),
      value: this.rowValue(type, OUTSIDE),
      label: label('exception'),
      origin: this.origin(),
    }));
    return decision(name, type, this.body(type, OUTSIDE), { ...more, exceptions });
  }

  private recordExceptions(): Decision['exceptions'] {
    if (this.chance.oneIn(2) || this.eachOver === 'type') return [];
    return [
      {
        condition: this.expressions.yesNo({ ...OUTSIDE, loops: ['rows'] }),
        value: { op: 'not-applicable' },
        label: label('left out'),
        origin: this.origin(),
      },
    ];
  }

  private eachOver: 'rows' | 'type' = 'rows';

  private each(): Body {
    this.eachOver = this.chance.oneIn(2) ? 'rows' : 'type';
    const overRows = this.eachOver === 'rows';
    const base: Where = overRows
      ? { ...OUTSIDE, loops: ['rows'] }
      : { ...OUTSIDE, variables: [{ name: 'c', type: COMPETENCY }] };
    const types: ValueType[] = [COMPETENCY, { kind: 'number', digits: 2 }, this.chance.pick([YES_NO, SCALE])];
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
      ...(this.chance.oneIn(2) ? { where: this.expressions.yesNo(base) } : {}),
      fields,
    };
  }

  private body(type: ValueType, where: Where): Exclude<Body, { kind: 'each' }> {
    switch (this.chance.below(3)) {
      case 0:
        return { kind: 'value', value: this.expressions.value(type, where) };
      case 1:
        return {
          kind: 'conditions',
          rows: Array.from({ length: 1 + this.chance.below(3) }, () => ({
            condition: this.expressions.yesNo(where),
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
    const columns = this.chance.oneIn(3)
      ? [this.expressions.numeric(where), this.expressions.item(where)]
      : [this.expressions.numeric(where)];
    const overlap = this.chance.oneIn(4);
    const rows = Array.from({ length: 2 + this.chance.below(3) }, (_, at) => {
      const range: Range = {
        op: 'range',
        ...(at === 0 ? {} : { min: number(String(at)) }),
        ...(at === 3 ? {} : { max: number(String(at + 1)) }),
        minOpen: at > 0 && !overlap,
        maxOpen: false,
      };
      const cells: Cell[] = [
        this.chance.oneIn(8)
          ? { patterns: [] }
          : { patterns: [range], ...(this.chance.oneIn(12) ? { not: true as const } : {}) },
      ];
      if (columns.length > 1) {
        cells.push(
          this.chance.oneIn(2) ? { patterns: [] } : { patterns: [item('grades', this.chance.pick(GRADES))] },
        );
      }
      return { cells, value: this.rowValue(type, where), label: label('row'), origin: this.origin() };
    });
    return { kind: 'table', columns, rows };
  }

  private rowValue(type: ValueType | null, where: Where): RowValue {
    if (this.chance.oneIn(8) || type === null) return { op: 'not-applicable' };
    return this.expressions.value(type, { ...where, depth: 1 });
  }
}
