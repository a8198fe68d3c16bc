/** `әрбір` decisions: one record for each record of a list, or for each item of a type. */
import { type Body, eachScope, type ResultField } from '../program/index.ts';
import { bodyValues, heldValue, writeBody } from './bodies.ts';
import { ArrayColumn } from './columns.ts';
import { type DecisionWriting, gateDecision, silence } from './decision-writing.ts';
import type { Generator } from './generator.ts';
import { type List, NotGenerated, type Value } from './held.ts';
import { chooseRow, type WrittenRow } from './rows.ts';
import { type Element, type Scope, TOP, withHeld } from './scope.ts';
import { commonForm, type Form, Slot } from './slot.ts';

type Each = Extract<Body, { kind: 'each' }>;

/** Writes the records into arrays, one for each field; `isRead`: where other functions find them. */
export function eachWriter(
  g: Generator,
  body: Each,
  isRead: boolean,
): (writing: DecisionWriting) => { readonly value: Value; readonly stop: string } {
  const forms = fieldForms(g, body);
  const columns = new Map(
    body.fields.map(({ name }, place) => {
      const form = forms[place];
      if (form === undefined) throw new NotGenerated(`field ${name}`);
      return [name, new ArrayColumn(g, form)] as const;
    }),
  );
  const shared = isRead ? [g.constants.variable('null', 'stop'), g.constants.variable('0', 'length')] : null;
  return (writing) => {
    const [stop = '', length = ''] = shared ?? [g.code.fresh('s'), g.code.fresh('n')];
    g.code.line(shared === null ? `let ${stop} = null, ${length} = 0;` : `${stop} = null; ${length} = 0;`);
    const stopWith = (value: string) => g.code.line(`${stop} = ${value};`);
    g.code.block(`${writing.label}:`, () => {
      gateDecision(g, writing, stopWith);
      const stops = g.code.fresh('s');
      overElements(g, body, { stopWith }, writing.label, stops, (scope) =>
        writeRecord(g, body, writing, scope, { stops, length, columns, forms }),
      );
      stopWith(stops);
      silence(g, stop, writing.origin);
    });
    return { value: { kind: 'list', list: { from: 'decision', length, fields: columns } }, stop };
  };
}

interface Records {
  readonly stops: string;
  readonly length: string;
  readonly columns: ReadonlyMap<string, ArrayColumn>;
  readonly forms: readonly Form[];
}

function writeRecord(
  g: Generator,
  body: Each,
  { decision }: DecisionWriting,
  scope: Scope,
  { stops, length, columns, forms }: Records,
): void {
  const label = g.code.fresh('record');
  const add = (stop: string) => g.code.line(`${stops} = needed(${stops}, ${stop});`);
  g.code.block(`${label}:`, () => {
    if (body.where !== undefined) {
      const { code, stop } = g.yesNo(body.where, scope);
      if (stop !== null) {
        g.code.block(`if (${stop} !== null)`, () => {
          add(stop);
          g.code.line(`break ${label};`);
        });
      }
      g.code.line(`if (!${code}) break ${label};`);
    }
    writeExceptions(g, decision, scope, label, add);
    const isWhole = g.code.fresh('b');
    g.code.line(`let ${isWhole} = true;`);
    let inside = scope;
    const slots = body.fields.map((field, place) => {
      const form = forms[place];
      if (form === undefined) throw new NotGenerated(`field ${field.name}`);
      const slot = Slot.local(g, form);
      writeField(g, decision, field, slot, inside);
      g.code.block(`if (${slot.stop} !== null)`, () => {
        if (field.body.kind !== 'value') {
          g.code.line(`if (${slot.stop}.own) break ${label};`);
        }
        g.code.line(`${isWhole} = false;`);
        add(slot.stop);
      });
      inside = withHeld(inside, field.name, field.type, slot.held);
      return { field, slot };
    });
    g.code.block(`if (${isWhole})`, () => {
      for (const { field, slot } of slots)
        columns.get(field.name)?.put(length, { value: slot.value, stop: null });
      g.code.line(`${length} += 1;`);
    });
  });
}

/** Writes the body of a field; what decides it is noted only where it is marked. */
function writeField(
  g: Generator,
  decision: DecisionWriting['decision'],
  field: ResultField,
  slot: Slot,
  scope: Scope,
): void {
  const about = { decision: decision.name, field: field.name };
  if (!g.isMarking) {
    writeBody(g, field.body, slot, scope, about, null);
    return;
  }
  const origin = g.code.fresh('origin');
  g.code.line(`let ${origin} = ${g.origin(decision.origin)};`);
  writeBody(g, field.body, slot, scope, about, { origin, origins: new Set() });
  g.markDecided(slot.stop, origin);
}

/** An exception to a decision of records leaves the record out. */
function writeExceptions(
  g: Generator,
  { name, exceptions }: DecisionWriting['decision'],
  scope: Scope,
  label: string,
  add: (stop: string) => void,
): void {
  if (exceptions.length === 0) return;
  if (exceptions.some(({ value }) => value.op !== 'not-applicable')) {
    throw new NotGenerated('an exception that gives records values');
  }
  const slot = Slot.local(g, { kind: 'yes-no' });
  const rows = exceptions.map(
    ({ condition, origin: { provision } }, place): WrittenRow => ({
      holds: () => g.yesNo(condition, scope),
      give: (into) => into.stopWith('EXEMPT'),
      ...(g.isMarking ? { chosen: () => g.mark({ kind: 'exception', name, place, provision }) } : {}),
    }),
  );
  chooseRow(g, { rows, isExclusive: false, slot });
  g.code.line(`if (${slot.stop} === EXEMPT) break ${label};`);
  g.code.block(`if (${slot.stop} !== NO_ROW)`, () => {
    add(slot.stop);
    g.code.line(`break ${label};`);
  });
}

/** Writes a loop over the records of a list, or the items of a type; `visit` writes what is done for each. */
function overElements(
  g: Generator,
  body: Each,
  slot: Pick<Slot, 'stopWith'>,
  label: string,
  stops: string,
  visit: (scope: Scope) => void,
): void {
  const i = g.code.fresh('i');
  if ('variable' in body.over) {
    const { type, variable } = body.over;
    g.code.line(`let ${stops} = null;`);
    g.code.block(`for (let ${i} = 0; ${i} < ${g.items(type).length}; ${i} += 1)`, () => {
      const value: Value = { kind: 'item', type, form: 'place', code: i };
      visit(withHeld(TOP, variable, { kind: 'item', type }, { value, stop: null }));
    });
    return;
  }
  const { value, stop } = g.expression(body.over.list, TOP);
  if (value.kind !== 'list') throw new NotGenerated('records of no list');
  g.code.line(`let ${stops} = null;`);
  if (stop !== null) {
    g.code.block(`if (${stop} !== null)`, () => {
      slot.stopWith(stop);
      g.code.line(`break ${label};`);
    });
  }
  const { list } = value;
  const length = list.from === 'decision' ? list.length : `${g.code.once(list.code, 'l')}.length`;
  g.code.block(`for (let ${i} = 0; ${i} < ${length}; ${i} += 1)`, () => {
    visit(elementScope(g, body, list, length, i));
  });
}

function elementScope(g: Generator, body: Each, list: List, length: string, i: string): Scope {
  const types = eachScope(g.index, body);
  if (list.from === 'decision') {
    const element: Element = { from: 'decision', place: i, fields: list.fields };
    return { ...TOP, types, elements: [element], ruleLoops: 1 };
  }
  const code = g.code.fresh('e');
  g.code.line(`const ${code} = ${length.replace(/\.length$/, '')}[${i}];`);
  const path = `${list.path} + "[" + ${i} + "]"`;
  return { ...TOP, types, elements: [{ from: 'facts', code, type: list.of, path }], ruleLoops: 1 };
}

/** The forms of the fields' values, each found with the fields before it as variables. */
function fieldForms(g: Generator, body: Each): readonly Form[] {
  return g.dry(() => {
    const forms: Form[] = [];
    const write = (scope: Scope) => {
      let inside = scope;
      for (const field of body.fields) {
        const form = formOf(g, field, inside);
        forms.push(form);
        inside = withHeld(inside, field.name, field.type, Slot.local(g, form).held);
      }
    };
    overElements(g, body, { stopWith: () => {} }, 'none', 'none', write);
    return forms;
  });
}

function formOf(g: Generator, field: ResultField, scope: Scope): Form {
  return commonForm(
    bodyValues(field.body).flatMap((value) => heldValue(g, value, scope)?.value ?? []),
    field.type,
  );
}
