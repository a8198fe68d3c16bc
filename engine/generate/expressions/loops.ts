/** Counting, adding, comparing and asking over lists. */
import { type Expression, elementType } from '../../program/index.ts';
import { drop, property } from '../code.ts';
import { ASSUMED, factValue } from '../facts.ts';
import type { Generator } from '../generator.ts';
import { type Held, type HeldYesNo, type List, NotGenerated, type Num, type Value } from '../held.ts';
import { exact, isSafe, named } from '../numbers.ts';
import { type Scope, within } from '../scope.ts';
import { commonForm, Slot } from '../slot.ts';
import { isComparison, ordered } from './comparisons.ts';
import type { Written } from './written.ts';

type Aggregate = Extract<Expression, { op: 'count' | 'sum' | 'mean' | 'least' | 'greatest' | 'all' | 'any' }>;

/** The greatest number of elements; a list of JavaScript has no more. */
const MOST_ELEMENTS = 2n ** 32n;

/** A loop while it is written. */
interface Loop {
  /** Its stop: that of the list, then those of the elements. */
  readonly stops: string;
  /** Whether an element can be stopped. */
  mayStop: boolean;
  readonly most: bigint;
  /** The number of elements, where the list is never stopped; to be used behind the loop. */
  length: string | null;
}

/** Writes a loop over the elements for which the condition holds; `visit` writes what is done with each. */
function loop(
  g: Generator,
  expression: Aggregate,
  scope: Scope,
  visit: (inside: Scope, element: Value | null, told: Loop) => void,
): Loop {
  const list = listOf(g, expression, scope);
  const stops = g.code.fresh('s');
  g.code.line(`let ${stops} = ${list.stop ?? 'null'};`);
  const told: Loop = {
    stops,
    mayStop: list.stop !== null,
    most: g.numbers === 'bounded' ? BigInt(ASSUMED.elements) : MOST_ELEMENTS,
    length: null,
  };
  const write = () =>
    eachElement(g, expression, scope, list.list, (inside, element) => visit(inside, element, told));
  if (list.stop === null) told.length = write();
  else g.code.block(`if (${stops} === null)`, write);
  return told;
}

function listOf(g: Generator, { list }: Aggregate, scope: Scope) {
  const { value, stop } = g.expression(list, scope);
  if (value.kind !== 'list') throw new NotGenerated('a loop over no list');
  return { list: value.list, stop };
}

/** Gives the variable with the number of elements. */
function eachElement(
  g: Generator,
  { list }: Aggregate,
  scope: Scope,
  from: List,
  visit: (inside: Scope, element: Value | null) => void,
): string {
  const i = g.code.fresh('i');
  const type = elementType(g.typeOf(list, scope));
  if (from.from === 'decision') {
    const length = g.code.fixed(from.length, 'n');
    g.code.block(`for (let ${i} = 0; ${i} < ${length}; ${i} += 1)`, () => {
      visit(within(scope, type, { from: 'decision', place: i, fields: from.fields }), null);
    });
    return length;
  }
  const elements = g.code.fixed(from.code, 'l');
  const length = g.code.fixed(`${elements}.length`, 'n');
  g.code.block(`for (let ${i} = 0; ${i} < ${length}; ${i} += 1)`, () => {
    const code = g.code.fresh('e');
    g.code.line(`const ${code} = ${elements}[${i}];`);
    const path = `${from.path} + "[" + ${i} + "]"`;
    const inside = within(scope, from.of, { from: 'facts', code, type: from.of, path });
    visit(inside, from.of.kind === 'record' ? null : factValue(g, code, from.of, path));
  });
  return length;
}

/**
 * Writes what is done with the elements that are chosen; what is not known of one stops the whole. With `asNumber`, it is
 * done with each whose choice is known, by the condition.
 */
function chosen(
  g: Generator,
  { where }: Aggregate,
  inside: Scope,
  told: Loop,
  write: (isChosen: string) => void,
  asNumber = false,
): void {
  if (where === undefined) {
    write('true');
    return;
  }
  const { code, stop } = g.yesNo(where, inside);
  const use = () => {
    if (asNumber) write(code);
    else g.code.block(`if (${code})`, () => write(code));
  };
  if (stop === null) {
    use();
    return;
  }
  told.mayStop = true;
  g.code.branch(
    `${stop} !== null`,
    () => g.code.line(`${told.stops} = needed(${told.stops}, ${stop});`),
    use,
  );
}

/** Writes the use of an element's value, unless it is stopped. */
function unlessStopped(g: Generator, told: Loop, stop: string | null, write: () => void): void {
  if (stop === null) {
    write();
    return;
  }
  told.mayStop = true;
  g.code.branch(
    `${stop} !== null`,
    () => g.code.line(`${told.stops} = needed(${told.stops}, ${stop});`),
    write,
  );
}

function stopOf(told: Loop): string | null {
  return told.mayStop ? told.stops : null;
}

export const count: Written<'count'> = (expression, g, scope) => {
  const most = g.numbers === 'bounded' ? BigInt(ASSUMED.elements) : MOST_ELEMENTS;
  const number = (code: string): Value => ({
    kind: 'number',
    number: { form: 'whole', code, scale: 0, low: 0n, high: most },
  });
  if (expression.where === undefined) {
    const { list, stop } = listOf(g, expression, scope);
    const length = list.from === 'decision' ? list.length : property(list.code, 'length');
    const code = g.code.once(stop === null ? length : `${stop} === null ? ${length} : 0`, 'n');
    return { value: number(code), stop };
  }
  const total = g.code.fresh('n');
  g.code.line(`let ${total} = 0;`);
  const told = loop(g, expression, scope, (inside, _, loop) => {
    // A yes adds one: the processor cannot guess wrong which way a comparison goes, as it would at an `if`.
    const isOne = expression.where !== undefined && isComparison(expression.where);
    const add = (isChosen: string) => g.code.line(`${total} += ${isOne ? `${isChosen} | 0` : '1'};`);
    chosen(g, expression, inside, loop, add, isOne);
  });
  return { value: number(total), stop: stopOf(told) };
};

export const sumOrMean: Written<'sum' | 'mean'> = (expression, g, scope) => {
  const { op } = expression;
  const element = g.dry(() => numberForm(g, expression, scope));
  const most = g.numbers === 'bounded' ? BigInt(ASSUMED.elements) : MOST_ELEMENTS;
  const zero = (bound: bigint) => (bound < 0n ? bound : 0n);
  const isWhole =
    element.form === 'whole' &&
    isSafe(element.low * most) &&
    isSafe(element.high * most) &&
    element.scale <= 9;
  const [total, counted] = [g.code.fresh('t'), g.code.fresh('n')];
  g.code.line(`let ${total} = ${isWhole ? '0' : 'ZERO'};`);
  const counting = [g.code.line(`let ${counted} = 0;`)];
  let areAll = expression.where === undefined;
  const told = loop(g, expression, scope, (inside, value, loop) => {
    chosen(g, expression, inside, loop, () => {
      const { number, stop } = elementNumber(g, expression, inside, value);
      areAll &&= stop === null;
      unlessStopped(g, loop, stop, () => {
        if (op === 'mean') counting.push(g.code.line(`${counted} += 1;`));
        const added =
          isWhole && number.form === 'whole'
            ? `${total} + ${number.code}`
            : `added(${total}, ${exact(number)})`;
        g.code.line(`${total} = ${added};`);
      });
    });
  });
  const stop = stopOf(told);
  const size = areAll && told.length !== null ? told.length : counted;
  if (size !== counted || op === 'sum') drop(counting);
  const sum: Num =
    isWhole && element.form === 'whole'
      ? {
          form: 'whole',
          code: total,
          scale: element.scale,
          low: zero(element.low * most),
          high: -zero(-element.high * most),
        }
      : { form: 'exact', code: total };
  if (op === 'sum') return { value: { kind: 'number', number: sum }, stop };
  const empty = `${size} === 0 ? NO_RULE : null`;
  const own = g.code.once(stop === null ? empty : `${stop} ?? (${empty})`, 's');
  return { value: { kind: 'number', number: meanOf(g, sum, size, most) }, stop: own };
};

function meanOf(g: Generator, sum: Num, size: string, most: bigint): Num {
  // Of nothing there is no mean; one stands for the number of elements so that nothing is divided by zero.
  const bottom = g.code.once(`${size} === 0 ? 1 : ${size}`, 'n');
  if (sum.form !== 'whole') {
    return { form: 'exact', code: `divided(${exact(sum)}, fraction(big(${bottom}), 1n))` };
  }
  const power = 10n ** BigInt(sum.scale);
  return {
    form: 'quotient',
    top: sum.code,
    bottom: power === 1n ? bottom : `(${bottom} * ${power})`,
    low: sum.low,
    high: sum.high,
    least: power,
    most: most * power,
  };
}

/** The form of the number that is taken of each element. */
function numberForm(g: Generator, expression: Aggregate, scope: Scope): Num {
  let form: Num | undefined;
  const { list } = listOf(g, expression, scope);
  eachElement(g, expression, scope, list, (inside, value) => {
    form = elementNumber(g, expression, inside, value).number;
  });
  return form ?? { form: 'exact', code: 'ZERO' };
}

function elementNumber(g: Generator, { of }: Aggregate, inside: Scope, value: Value | null) {
  if (of !== undefined) return g.number(of, inside);
  if (value?.kind !== 'number') throw new NotGenerated('elements that are no numbers');
  return { number: value.number, stop: null };
}

export const extreme: Written<'least' | 'greatest'> = (expression, g, scope) => {
  const form = g.dry(() => {
    let found: Value | undefined;
    const { list } = listOf(g, expression, scope);
    eachElement(g, expression, scope, list, (inside, value) => {
      found = elementHeld(g, expression, inside, value).value;
    });
    return found;
  });
  if (form === undefined) throw new NotGenerated('an extreme of nothing');
  const best = Slot.local(g, commonForm([form]));
  const isFirst = g.code.fresh('b');
  g.code.line(`let ${isFirst} = true;`);
  const mark = expression.op === 'least' ? '<' : '>';
  const told = loop(g, expression, scope, (inside, element, loop) => {
    chosen(g, expression, inside, loop, () => {
      const { value, stop } = elementHeld(g, expression, inside, element);
      unlessStopped(g, loop, stop, () => {
        const own =
          value.kind === 'number'
            ? ({ kind: 'number', number: named(value.number, g.code) } as const)
            : value;
        g.code.block(`if (${isFirst} || ${ordered(g, own, best.value, mark)})`, () => {
          best.give({ value: own, stop: null });
          g.code.line(`${isFirst} = false;`);
        });
      });
    });
  });
  const stop = stopOf(told);
  const empty = `${isFirst} ? NO_RULE : null`;
  return { value: best.value, stop: g.code.once(stop === null ? empty : `${stop} ?? (${empty})`, 's') };
};

function elementHeld(g: Generator, { of }: Aggregate, inside: Scope, value: Value | null): Held {
  if (of !== undefined) return g.expression(of, inside);
  if (value === null) throw new NotGenerated('records without an expression');
  return { value, stop: null };
}

export const quantifier: Written<'all' | 'any'> = (expression, g, scope) => {
  const settles = String(expression.op === 'any');
  const [result, label] = [g.code.fresh('b'), g.code.fresh('loop')];
  const list = listOf(g, expression, scope);
  const stops = g.code.fresh('s');
  g.code.line(`let ${result} = ${expression.op === 'all'}, ${stops} = ${list.stop ?? 'null'};`);
  let mayStop = list.stop !== null;
  // What is put to use is told of every element, also behind the one that settles it.
  const settle = g.isMarking
    ? `{ ${result} = ${settles}; continue; }`
    : `{ ${result} = ${settles}; ${stops} = null; break ${label}; }`;
  const write = () =>
    eachElement(g, expression, scope, list.list, (inside, value) => {
      const where = expression.where === undefined ? null : g.yesNo(expression.where, inside);
      const ask = () => {
        const { code, stop } = answerOf(g, expression, inside, value);
        const isUnsure = where?.stop ?? null;
        if (isUnsure === null && stop === null) {
          g.code.line(`if (${code} === ${settles}) ${settle}`);
          return;
        }
        mayStop = true;
        // One that may be left out is open, unless it cannot settle.
        const own = isUnsure === null ? stop : g.code.once(`open(${isUnsure}, ${stop ?? 'null'})`, 's');
        const cannot =
          stop === null ? `${code} !== ${settles}` : `${stop} === null && ${code} !== ${settles}`;
        g.code.line(`if (${cannot}) continue;`);
        g.code.line(`if (${own} !== null) { ${stops} = open(${stops}, ${own}); continue; }`);
        g.code.line(settle);
      };
      if (where === null) ask();
      else if (where.stop === null) g.code.block(`if (${where.code})`, ask);
      else g.code.block(`if (${where.stop} !== null || ${where.code})`, ask);
    });
  g.code.block(`${label}:`, () => {
    if (list.stop === null) write();
    else g.code.block(`if (${stops} === null)`, write);
  });
  if (g.isMarking && mayStop) g.code.line(`if (${result} === ${settles}) ${stops} = null;`);
  return { value: { kind: 'yes-no', code: result }, stop: mayStop ? stops : null };
};

/** Without an expression: a plain yes or no is its own answer, a record counts by being there. */
function answerOf(g: Generator, { of }: Aggregate, inside: Scope, value: Value | null): HeldYesNo {
  if (of !== undefined) return g.yesNo(of, inside);
  if (value === null) return { code: 'true', stop: null };
  if (value.kind !== 'yes-no') throw new NotGenerated('elements that are no yes or no');
  return { code: value.code, stop: null };
}
