/** Compiles the expressions and decisions of a program to functions, once, with or without tracing. */
import { type Compiler, OPERATIONS, type Operation, pathOf, type Scope } from '../operations/index.ts';
import {
  type Expression,
  indexExpressions,
  indexProgram,
  type Program,
  type ProgramIndex,
  partsOf,
  type Range,
  typeOf,
  type ValueType,
} from '../program/index.ts';
import { type Compiled, type Outcome, Stop } from '../values/index.ts';
import { CaseRun } from './case-run.ts';
import { compileGrouping } from './grouping.ts';

/** Literals: nothing to tell about them. */
const PLAIN: ReadonlySet<Expression['op']> = new Set([
  'number',
  'yes-no',
  'date',
  'text',
  'item',
  'category',
]);

/** What gives the same for the same parts, whatever the case. */
const COMPUTED: ReadonlySet<(Expression | Range)['op']> = new Set([
  'add',
  'subtract',
  'multiply',
  'divide',
  'round',
]);

/** What has a path in the case. */
const FACTS: ReadonlySet<Expression['op']> = new Set(['fact', 'field', 'element', 'member']);

/** What is told of each element of a loop; the rest is told outside loops only. */
const TOLD_IN_LOOPS: ReadonlySet<Expression['op']> = new Set([
  'fact',
  'field',
  'element',
  'member',
  'decision',
  'less',
  'at-most',
  'greater',
  'at-least',
  'matches',
  'indicators',
  'lookup',
]);

/** The compiler of one program. */
export class ProgramCompiler implements Compiler {
  readonly index: ProgramIndex;
  readonly traced: boolean;
  /** How many slots a run needs. */
  slots = 0;
  private readonly numbers: ReadonlyMap<Expression, number>;
  private readonly groupings = new Map<string, Compiled>();
  private readonly answer: (run: CaseRun, place: number) => Outcome;

  /** `answer` reads a decision by place; it is asked while running, not while compiling. */
  constructor(program: Program, traced: boolean, answer: (run: CaseRun, place: number) => Outcome) {
    this.index = indexProgram(program);
    this.traced = traced;
    this.answer = answer;
    this.numbers = traced ? indexExpressions(program).numbers : new Map();
  }

  compile(expression: Expression, scope: Scope): Compiled {
    // The table has for each operation the function that takes that operation's expressions.
    const operation = OPERATIONS[expression.op] as Operation<never>;
    const compiled = operation(expression as never, this, scope);
    if (this.traced) return this.told(expression, scope, compiled);
    return this.isConstant(expression, scope) ? once(compiled) : compiled;
  }

  typeOf(expression: Expression, scope: Scope): ValueType | null {
    return typeOf(this.index, expression, scope.types);
  }

  decision(name: string): Compiled {
    const place = this.index.decisions.get(name);
    if (place === undefined) return () => Stop.broken('decision');
    return (run) => (run instanceof CaseRun ? this.answer(run, place) : Stop.broken('run'));
  }

  grouping(name: string): Compiled {
    const known = this.groupings.get(name);
    if (known !== undefined) return known;
    const grouping = this.index.groupings.get(name);
    if (grouping === undefined) return () => Stop.broken('grouping');
    const group = compileGrouping(grouping, this);
    const slot = this.slot();
    // A traced rule tells what it reads, even where another rule has read it before.
    const compiled: Compiled = this.traced
      ? group
      : (run) => {
          const ready = run.slots[slot];
          if (ready !== undefined) return ready;
          const outcome = group(run);
          run.slots[slot] = outcome;
          return outcome;
        };
    this.groupings.set(name, compiled);
    return compiled;
  }

  slot(): number {
    this.slots += 1;
    return this.slots - 1;
  }

  /** Whether the expression is computed from literals only, as the share 2/3. */
  private isConstant(expression: Expression | Range, scope: Scope): boolean {
    const parts = partsOf(this.index, expression, scope.types);
    return (
      parts.every(
        (part) =>
          (part.expression.op !== 'range' && PLAIN.has(part.expression.op)) ||
          this.isConstant(part.expression, { ...scope, types: part.scope }),
      ) &&
      parts.length > 0 &&
      COMPUTED.has(expression.op)
    );
  }

  private told(expression: Expression, scope: Scope, compiled: Compiled): Compiled {
    const number = this.numbers.get(expression);
    if (number === undefined || PLAIN.has(expression.op)) return compiled;
    const path = pathOf(expression);
    const isFact = FACTS.has(expression.op);
    const isLookup = expression.op === 'lookup';
    if (scope.types.loops.length > (scope.loops ?? 0) && !TOLD_IN_LOOPS.has(expression.op)) return compiled;
    const type = this.typeOf(expression, scope);
    return (run) => {
      const outcome = compiled(run);
      if (run instanceof CaseRun && run.recorder !== null) {
        const row = isLookup ? run.lookupRow : -1;
        run.recorder.step(run, number, { type, path: isFact ? path(run) : '', row }, outcome);
      }
      return outcome;
    };
  }
}

/** Computes when first asked, and then remembers. */
function once(compiled: Compiled): Compiled {
  let value: Outcome | undefined;
  return (run) => {
    value ??= compiled(run);
    return value;
  };
}
