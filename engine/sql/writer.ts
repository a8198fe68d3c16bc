/** The state of writing the query: intermediate results under names, in the block they belong to. */
import {
  type Expression,
  indexProgram,
  type Program,
  type ProgramIndex,
  typeOf,
  type ValueType,
} from '../program/index.ts';
import type { Held, HeldYesNo, Num, Stop, Value } from './held.ts';
import { quotedName } from './literal.ts';
import { Refused } from './refused.ts';
import type { Scope } from './scope.ts';

/** What the query is written for. */
export interface SqlOptions {
  /** `adopted` applies the declared interpretations, `literal` leaves them out. */
  readonly reading: 'adopted' | 'literal';
  /** The decisions that are answered; all unless given. Requirements are answered only with all decisions. */
  readonly only?: readonly string[];
}

/** An intermediate result: a column of the query, or inside a loop a field beside the element. */
interface Named {
  readonly name: string;
  readonly code: string;
  readonly level: number;
}

/** The query itself, or what is done for each element of a list. */
class Block {
  readonly parent: Block | null;
  /** What stands for the element and its results inside a loop; empty for the query itself. */
  readonly parameter: string;
  readonly names = new Map<string, Named>();
  private readonly byCode = new Map<string, string>();

  constructor(parent: Block | null, parameter: string) {
    this.parent = parent;
    this.parameter = parameter;
  }

  name(code: string, fresh: () => string): string {
    const known = this.byCode.get(code);
    if (known !== undefined) return known;
    const name = fresh();
    const uses = [...code.matchAll(/\bv\d+\b/g)].map(([use]) => this.names.get(use)?.level ?? 0);
    this.names.set(name, { name, code, level: 1 + Math.max(0, ...uses) });
    const reference = this.parameter === '' ? name : `${this.parameter}.${name}`;
    this.byCode.set(code, reference);
    return reference;
  }

  /** The results level by level: each level uses only earlier ones. */
  levels(): readonly (readonly Named[])[] {
    const all = [...this.names.values()];
    const last = Math.max(0, ...all.map(({ level }) => level));
    return Array.from({ length: last }, (_, at) => all.filter(({ level }) => level === at + 1));
  }
}

/** Nothing is gained by a name for these: names, fields of elements, constants. */
const PLAIN = /^(?:NULL|TRUE|FALSE|[fvec]\d+(?:\.(?:e|v\d+))*|'[^']*'|\(?-?\d+\)?(?:::HUGEINT)?)$/;

/** Writes the query of one program. */
export abstract class Writer {
  readonly index: ProgramIndex;
  readonly options: SqlOptions;
  /** Decisions and groups written so far, by name. */
  readonly decisions = new Map<string, Held>();
  readonly groups = new Map<string, Held>();
  /** The columns of facts that the query reads, by the name of the fact. */
  readonly facts = new Map<string, string>();
  private block = new Block(null, '');
  private count = 0;

  constructor(program: Program, options: SqlOptions) {
    this.index = indexProgram(program);
    this.options = options;
  }

  get isAdopted(): boolean {
    return this.options.reading === 'adopted';
  }

  /** Writes an expression. */
  abstract expression(expression: Expression, scope: Scope): Held;

  /** Writes whether a value lies in the interval that a lookup gives. */
  abstract inInterval(held: Held, lookup: Expression & { readonly op: 'lookup' }, scope: Scope): HeldYesNo;

  /** Writes an expression that is yes or no. */
  yesNo(expression: Expression, scope: Scope): HeldYesNo {
    const { value, stop } = this.expression(expression, scope);
    if (value.kind !== 'yes-no') throw new Refused('broken', expression.op);
    return { code: value.code, stop };
  }

  /** Writes an expression that is a number. */
  number(expression: Expression, scope: Scope): { readonly number: Num; readonly stop: Stop } {
    const { value, stop } = this.expression(expression, scope);
    if (value.kind !== 'number') throw new Refused('broken', expression.op);
    return { number: value.number, stop };
  }

  typeOf(expression: Expression, scope: Scope): ValueType | null {
    return typeOf(this.index, expression, scope.types);
  }

  /** The items of a type by name. */
  items(type: string): readonly string[] {
    return this.index.types.get(type)?.items.map(({ name }) => name) ?? [];
  }

  /** The column of a fact. */
  fact(name: string): string {
    const known = this.facts.get(name);
    if (known !== undefined) return known;
    const column = `f${this.facts.size}`;
    this.facts.set(name, column);
    return column;
  }

  /** The expression under a name, in the outermost block that knows all it uses. Equal ones have one name. */
  named(code: string): string {
    if (PLAIN.test(code)) return code;
    let block = this.block;
    while (block.parent !== null && !new RegExp(`\\b${block.parameter}\\b`).test(code)) block = block.parent;
    return block.name(code, () => this.fresh('v'));
  }

  /** The value with its parts under names. */
  namedValue(value: Value): Value {
    if (value.kind !== 'number') return { ...value, code: this.named(value.code) };
    const { number } = value;
    return {
      kind: 'number',
      number:
        number.form === 'whole'
          ? { ...number, code: this.named(number.code) }
          : { ...number, top: this.named(number.top), bottom: this.named(number.bottom) },
    };
  }

  /** The stop with its code under a name. */
  namedStop(stop: Stop): Stop {
    return stop.weights.size === 0 ? stop : { ...stop, code: this.named(stop.code) };
  }

  /** The value and its stop under names. */
  namedHeld({ value, stop }: Held): Held {
    return { value: this.namedValue(value), stop: this.namedStop(stop) };
  }

  /** The list of what `write` gives for each element of a list; its argument stands for the element. */
  each(list: string, write: (element: string) => string): string {
    const parameter = this.fresh('e');
    const inside = new Block(this.block, parameter);
    this.block = inside;
    const result = write(`${parameter}.e`);
    this.block = inside.parent ?? inside;
    const wrapped = `list_transform(${list}, lambda r: {'e': r})`;
    const filled = inside.levels().reduce((before, level) => {
      const added = level.map(({ name, code }) => `${name} := ${code}`).join(', ');
      return `list_transform(${before}, lambda ${parameter}: struct_insert(${parameter}, ${added}))`;
    }, wrapped);
    return this.named(`list_transform(${filled}, lambda ${parameter}: ${result})`);
  }

  /** The query: the columns of cases that it reads, then level by level, then the answers. */
  query(answers: readonly string[]): string {
    const facts = [...this.facts].map(([name, column]) => `${quotedName(name)} AS ${column}`);
    const levels = this.block.levels();
    const steps = [
      `l0 AS NOT MATERIALIZED (SELECT case_id AS c0${facts.map((fact) => `, ${fact}`).join('')}\n  FROM cases)`,
      ...levels.map((level, at) => {
        const added = level.map(({ name, code }) => `,\n  ${code} AS ${name}`).join('');
        return `l${at + 1} AS NOT MATERIALIZED (SELECT *${added}\n  FROM l${at})`;
      }),
    ];
    return `WITH ${steps.join(',\n')}\nSELECT c0 AS case_id${answers.map((answer) => `,\n  ${answer}`).join('')}\nFROM l${levels.length};\n`;
  }

  private fresh(prefix: string): string {
    this.count += 1;
    return `${prefix}${this.count}`;
  }
}
