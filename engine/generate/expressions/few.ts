/** Counting up to a few, over the records of a decision: how many are lower is asked of the lowest few only. */
import type { Expression } from '../../program/index.ts';
import type { Generator } from '../generator.ts';
import { type Column, type Held, type List, sure, type Value } from '../held.ts';
import { type Scope, within } from '../scope.ts';
import { commonForm, Slot } from '../slot.ts';
import { heldOnce } from '../table-rows.ts';
import { isComparison, MARKS, ordered } from './comparisons.ts';
import type { ExpressionOf } from './written.ts';

/** Of more, comparing with every record takes no longer. */
const FEW = 4;

/** Which records are counted: those whose field stands so to a value that is the same for all of them. */
interface Counted {
  readonly field: string;
  readonly mark: keyof typeof TURNED;
  readonly other: Expression;
}

/**
 * Writes a count of which only up to `most` is asked: greater ones may be given as `most`. Undefined where it has to be
 * counted to the end.
 */
export function countUpTo(
  g: Generator,
  { list, where }: ExpressionOf<'count'>,
  scope: Scope,
  most: number,
): Held | undefined {
  const counted = where === undefined ? null : countedBy(where);
  if (counted === null || list.op !== 'decision' || most < 1 || most > FEW) return undefined;
  const { value, stop } = g.expression(list, scope);
  if (value.kind !== 'list' || value.list.from !== 'decision' || stop !== null) return undefined;
  const column = value.list.fields.get(counted.field);
  if (column === undefined) return undefined;
  const inside = within(scope, null, { from: 'decision', place: '0', fields: value.list.fields });
  if (g.dry(() => g.expression(counted.other, inside)).stop !== null) return undefined;
  const few = firstFew(g, list.name, value.list, column, counted, most);
  const own = heldOnce(g, g.expression(counted.other, inside)).value;
  const code = few.values.reduce((fewer, each, place) => {
    const isCounted = `${few.found} > ${place} && ${ordered(g, each, own, counted.mark)}`;
    return `${isCounted} ? ${place + 1} : ${fewer}`;
  }, '0');
  const total = g.code.fixed(code, 'n');
  const number = { form: 'whole', code: total, scale: 0, low: 0n, high: BigInt(most) } as const;
  return { value: { kind: 'number', number }, stop: null };
}

function countedBy(where: Expression): Counted | null {
  if (!isComparison(where)) return null;
  const { left, right } = where;
  const mark = MARKS[where.op];
  if (isOwn(left) && isOfAll(right)) return { field: left.name, mark, other: right };
  if (isOwn(right) && isOfAll(left)) return { field: right.name, mark: TURNED[mark], other: left };
  return null;
}

/** The mark of a comparison whose sides are exchanged. */
const TURNED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

/** A field of the record that is counted or not. */
function isOwn(expression: Expression): expression is Expression & { readonly op: 'field' } {
  return expression.op === 'field' && expression.depth === 0;
}

/** Whether an expression is the same for all records, and finding it puts nothing to use. */
function isOfAll({ op, ...rest }: Expression): boolean {
  return op === 'variable' || op === 'number' || (op === 'field' && 'depth' in rest && rest.depth > 0);
}

/** The first few values of a column in an order. */
interface Few {
  /** The variable with how many there are, at most as many as there are values here. */
  readonly found: string;
  readonly values: readonly Value[];
}

/** Finds them, once in a function. */
function firstFew(
  g: Generator,
  decision: string,
  { length }: List & { readonly from: 'decision' },
  column: Column,
  { field, mark }: Counted,
  most: number,
): Few {
  const before = mark.startsWith('<') ? '<' : '>';
  return g.atStart(JSON.stringify(['few', decision, field, before, most]), () => {
    const form = commonForm([g.dry(() => column.at('0'))]);
    const slots = Array.from({ length: most }, () => Slot.local(g, form));
    const found = g.code.fresh('n');
    g.code.line(`let ${found} = 0;`);
    const i = g.code.fresh('i');
    const size = g.code.fixed(length, 'n');
    g.code.block(`for (let ${i} = 0; ${i} < ${size}; ${i} += 1)`, () => {
      const own = heldOnce(g, sure(column.at(i))).value;
      const isBefore = (slot: Slot) => ordered(g, own, slot.value, before);
      insert(g, slots, found, own, isBefore);
      g.code.line(`if (${found} < ${most}) ${found} += 1;`);
    });
    for (const slot of slots) slot.settled();
    return { found, values: slots.map(({ value }) => value) };
  });
}

/** Puts a value where it belongs among the few, or goes on with the next one. */
function insert(
  g: Generator,
  slots: readonly Slot[],
  found: string,
  own: Value,
  isBefore: (slot: Slot) => string,
): void {
  const [last] = slots.slice(-1);
  if (last === undefined) return;
  g.code.line(`if (${found} > ${slots.length - 1} && !${isBefore(last)}) continue;`);
  const place = (at: number): void => {
    const [slot, former] = [slots[at], slots[at - 1]];
    if (slot === undefined) return;
    if (former === undefined) {
      slot.put(own);
      return;
    }
    g.code.branch(
      `${found} > ${at - 1} && !${isBefore(former)}`,
      () => slot.put(own),
      () => {
        slot.put(former.value);
        place(at - 1);
      },
    );
  };
  place(slots.length - 1);
}
