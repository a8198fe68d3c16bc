/** The state of writing code for one program. */
import {
  type Expression,
  indexProgram,
  type Origin,
  type Program,
  type ProgramIndex,
  typeOf,
  type ValueType,
} from '../program/index.ts';
import { Code, literal, Names } from './code.ts';
import { Constants } from './constants.ts';
import { Coverage, type Thing } from './coverage.ts';
import { type Held, type HeldYesNo, type ItemValue, NotGenerated, type Num, type Value } from './held.ts';
import type { DecisionHolder, GroupHolder } from './holders.ts';
import { Origins } from './origins.ts';
import type { Scope } from './scope.ts';

/**
 * How numbers of the case are held. `bounded`: as safe integers, within the declared bounds and those assumed where none
 * are declared. `unbounded`: as fractions; for cases that go beyond what is assumed.
 */
export type Numbers = 'bounded' | 'unbounded';

/** What code is written for. */
export interface GenerateOptions {
  /** `adopted` applies the declared interpretations, `literal` leaves them out. */
  readonly reading: 'adopted' | 'literal';
  /** The decisions that are answered; all unless given. Requirements are answered only with all decisions. */
  readonly only?: readonly string[];
  /** Whether the code marks what a case puts to use; it is slower then. */
  readonly coverage?: boolean;
  /** Whether there is also `readShaped`, for facts that a `factsReader` of the program has read from bytes. */
  readonly shaped?: boolean;
}

/** What the two ways to evaluate have in common within a module. */
export class Shared {
  readonly names = new Names();
  readonly constants = new Constants(this.names);
  readonly origins = new Origins();
  /** Null where nothing is marked. */
  readonly coverage: Coverage | null;

  constructor(hasCoverage: boolean) {
    this.coverage = hasCoverage ? new Coverage() : null;
  }
}

/** Writes the code of one function that evaluates, with what it needs. */
export abstract class Generator {
  readonly program: Program;
  readonly index: ProgramIndex;
  readonly numbers: Numbers;
  readonly options: GenerateOptions;
  readonly names: Names;
  readonly constants: Constants;
  /** Functions beside the one that evaluates. */
  readonly functions: string[] = [];
  /** Where statements go now. */
  code: Code;
  /** Calls that find the groups that a case's person belongs to; then those that evaluate it, in their order. */
  readonly groupCalls: string[] = [];
  readonly calls: string[] = [];
  /** The variable that gathers what is missing for the answers. */
  readonly missing: string;
  /** How the groups written so far are held, by the name of the grouping. */
  readonly groups = new Map<string, GroupHolder>();
  /** What the function that is being written takes for granted; null where it takes nothing. */
  private assumptions: Set<string> | null = null;
  /** The beginning of the function that is being written, and what it holds already. */
  private start: { readonly code: Code; readonly known: Map<string, unknown> } | null = null;
  /** How the decisions written so far are held, by name. */
  readonly decisions = new Map<string, DecisionHolder>();
  /** Conditions such as `facts.kpis === undefined`: what is written takes for granted that none of them holds. */
  readonly absent = new Set<string>();
  private readonly leavesOpen: boolean;
  private readonly shared: Shared;
  private isUnmarked = false;

  /** `leavesOpen`: whether cases in which a fact is missing that a rule reads are left to others, as `absent` tells. */
  constructor(
    program: Program,
    numbers: Numbers,
    options: GenerateOptions,
    shared: Shared,
    leavesOpen = false,
  ) {
    this.leavesOpen = leavesOpen;
    this.program = program;
    this.index = indexProgram(program);
    this.numbers = numbers;
    this.options = options;
    this.shared = shared;
    this.names = shared.names;
    this.constants = shared.constants;
    this.code = new Code(shared.names);
    this.missing = shared.constants.variable('NONE', 'missing');
  }

  get isAdopted(): boolean {
    return this.options.reading === 'adopted';
  }

  /** Writes an expression. */
  abstract expression(expression: Expression, scope: Scope): Held;

  /** Writes whether a value lies in the interval that a lookup gives. */
  abstract inInterval(value: Value, lookup: Expression & { readonly op: 'lookup' }, scope: Scope): HeldYesNo;

  /** Writes an expression that is yes or no. */
  yesNo(expression: Expression, scope: Scope): HeldYesNo {
    const { value, stop } = this.expression(expression, scope);
    if (value.kind !== 'yes-no') throw new NotGenerated(`${expression.op} is no yes or no`);
    return { code: value.code, stop };
  }

  /** Writes an expression that is a number. */
  number(expression: Expression, scope: Scope): { readonly number: Num; readonly stop: string | null } {
    const { value, stop } = this.expression(expression, scope);
    if (value.kind !== 'number') throw new NotGenerated(`${expression.op} is no number`);
    return { number: value.number, stop };
  }

  typeOf(expression: Expression, scope: Scope): ValueType | null {
    return typeOf(this.index, expression, scope.types);
  }

  /** The stop of two operands that are both needed; writes what joins them. */
  needed(left: string | null, right: string | null): string | null {
    return this.joined('needed', left, right);
  }

  /** The stop of two operands of which one may settle the whole. */
  open(left: string | null, right: string | null): string | null {
    return this.joined('open', left, right);
  }

  private joined(how: string, left: string | null, right: string | null): string | null {
    if (left === null || right === null || left === right) return left ?? right;
    return this.code.once(`${how}(${left}, ${right})`, 's');
  }

  /** The items of a type by name. */
  items(type: string): readonly string[] {
    return this.index.types.get(type)?.items.map(({ name }) => name) ?? [];
  }

  /** The place of an item, as an expression; -1 or undefined where the type has none of that name. */
  placeOf(item: ItemValue): string {
    if (item.form === 'place') return item.code;
    const known = this.items(item.type).findIndex((name) => literal(name) === item.code);
    if (known >= 0) return String(known);
    const places = this.items(item.type).map((name, place) => `${literal(name)}: ${place}`);
    return `${this.constants.of(`{ __proto__: null, ${places.join(', ')} }`, 'PLACES')}[${item.code}]`;
  }

  /** The name of an item, as an expression. */
  nameOf(item: ItemValue): string {
    if (item.form === 'name') return item.code;
    const names = this.items(item.type);
    const known = /^\d+$/.test(item.code) ? names[Number(item.code)] : undefined;
    if (known !== undefined) return literal(known);
    return `${this.constants.of(`[${names.map(literal).join(', ')}]`, 'NAMES')}[${item.code}]`;
  }

  /** The number of an origin for `Stop.origin` and answers; 0 stands for the asking rule itself. */
  origin(origin: Origin): number {
    return this.shared.origins.numberOf(origin);
  }

  /** The provision and the act of an origin, by its number. */
  provisionAndAct(origin: number): readonly [string, string] {
    return this.shared.origins.named(origin);
  }

  /**
   * Whether the function may take for granted that a condition does not hold, such as `facts.kpis === undefined`: then
   * another function evaluates the cases in which it does.
   */
  assume(condition: string): boolean {
    this.assumptions?.add(condition);
    return this.assumptions !== null;
  }

  /** Whether the code marks what a case puts to use. */
  get isMarking(): boolean {
    return this.shared.coverage !== null && !this.isUnmarked;
  }

  /** Writes the mark of a thing that is put to use here. */
  mark(thing: Thing): void {
    const { coverage } = this.shared;
    if (coverage !== null && !this.isUnmarked) this.code.line(`seen[${coverage.numberOf(thing)}] = 1;`);
  }

  /** What `write` gives, without marks: they stand elsewhere. */
  unmarked<T>(write: () => T): T {
    const outer = this.isUnmarked;
    this.isUnmarked = true;
    const result = write();
    this.isUnmarked = outer;
    return result;
  }

  /** Writes the mark of a provision whose facts or lists are read here, or whose rule decides. */
  markProvision({ provision }: Origin): void {
    this.mark({ kind: 'provision', name: '', place: 0, provision });
  }

  /** Writes the mark of the provision that has decided, by the variable with the number of its origin. */
  markDecided(stop: string | null, origin: string): void {
    if (!this.isMarking) return;
    const mark = `seen[ORIGIN_THINGS[${origin}]] = 1;`;
    this.code.line(stop === null ? mark : `if (${stop} === null || ${stop}.weight === 3) ${mark}`);
  }

  /** What `write` gives, taking nothing for granted. */
  unassuming<T>(write: () => T): T {
    const outer = this.assumptions;
    this.assumptions = null;
    const result = write();
    this.assumptions = outer;
    return result;
  }

  /** What `write` gives, if it adds no statement; else undefined, and nothing is added. */
  pure<T>(write: () => T): T | undefined {
    const outer = this.code;
    const code = new Code(this.names);
    this.code = code;
    const result = write();
    this.code = outer;
    return code.isEmpty ? result : undefined;
  }

  /** What `write` gives, without its statements: to know the form of a value before a place for it is made. */
  dry<T>(write: () => T): T {
    const outer = this.code;
    this.code = new Code(this.names);
    const result = write();
    this.code = outer;
    return result;
  }

  /** What the whole function may use: written at its beginning, once for each key, which is of one kind of thing. */
  atStart<T>(key: string, write: () => T): T {
    const { start } = this;
    if (start === null) return write();
    if (start.known.has(key)) return start.known.get(key) as T;
    const outer = this.code;
    this.code = start.code;
    const made = write();
    this.code = outer;
    start.known.set(key, made);
    return made;
  }

  /** Writes a function of the case; what `write` adds is its body. */
  separately(name: string, write: () => void): void {
    const [outer, outerStart] = [this.code, this.start];
    const start = new Code(this.names);
    const body = new Code(this.names);
    this.start = { code: start, known: new Map() };
    this.code = body;
    write();
    this.code = outer;
    this.start = outerStart;
    const statements = [start, body].map(indented).filter(Boolean).join('\n');
    this.functions.push(`function ${name}(facts) {\n${statements}\n}`);
  }

  /**
   * Writes a function twice: for cases in which everything it reads is given, and, where it reads anything, for all
   * others, unless they are left open. Gives the name of the one to call.
   */
  twice(prefix: string, write: () => void): string {
    const [name, general] = [this.names.fresh(prefix), this.names.fresh(`${prefix}Open`)];
    const outer = this.assumptions;
    const assumptions = new Set<string>();
    this.assumptions = assumptions;
    this.separately(name, write);
    this.assumptions = null;
    if (this.leavesOpen && [...assumptions].every(isAbsence)) {
      for (const condition of assumptions) this.absent.add(condition);
    } else if (assumptions.size > 0) {
      this.separately(general, write);
      const fast = this.functions.splice(-2, 1).map((code) => {
        const isOpen = [...assumptions].join(' || ');
        return code.replace('{\n', `{\n  if (${isOpen}) return ${general}(facts);\n`);
      });
      this.functions.push(...fast);
    }
    this.assumptions = outer;
    return name;
  }
}

/** Whether a condition asks for a fact of the case; others ask for what rules have found. */
function isAbsence(condition: string): boolean {
  return condition.endsWith(' === undefined');
}

function indented(code: Code): string {
  return String(code).replace(/^(?=.)/gm, '  ');
}
