/** `әрбір` decisions: one record for each record of a list, or for each item of a type. */
import { type Body, eachScope, type ResultField } from '../program/index.ts';
import { type RecordField, recordCode } from './answers.ts';
import { bodyValues, heldValue, writeBody } from './bodies.ts';
import { drop, type Line } from './code.ts';
import { ArrayColumn } from './columns.ts';
import { type DecisionUse, type DecisionWriting, gateDecision, silence } from './decision-writing.ts';
import type { Generator } from './generator.ts';
import { type List, NotGenerated, type Value } from './held.ts';
import { chooseRow, type WrittenRow } from './rows.ts';
import { type Element, type Scope, TOP, withHeld } from './scope.ts';
import { commonForm, type Form, Slot } from './slot.ts';

type Each = Extract<Body, { kind: 'each' }>;

/** The records of a decision, once they are found. */
interface FoundRecords {
  readonly value: Value;
  /** Null where nothing ever stops them. */
  readonly stop: string | null;
  /** The variable that holds them as the answer; none where nobody asks for it. */
  readonly records?: string;
}

/** Writes the records: for the answer as objects, for other rules into arrays, one for each field. */
export function eachWriter(
  g: Generator,
  body: Each,
  { isAsked, isRead }: DecisionUse,
): (writing: DecisionWriting) => FoundRecords {
  const forms = fieldForms(g, body);
  const columns = new Map(
    body.fields.map(({ name }, place) => {
      const form = forms[place];
      if (form === undefined) throw new NotGenerated(`field ${name}`);
      return [name, new ArrayColumn(g, form)] as const;
    }),
  );
  const shared = isRead ? g.constants.variable('0', 'length') : null;
  return (writing) => {
    const [stop, length] = [g.code.fresh('s'), g.code.fresh('n')];
    const none = g.code.line(`let ${stop} = null;`);
    const counting = [g.code.line(`let ${length} = 0;`)];
    const records = isAsked ? new RecordsWriting(g, length) : null;
    let mayStop = false;
    const stopWith = (value: string) => {
      mayStop = true;
      g.code.line(`${stop} = ${value};`);
    };
    const keep = (fields: readonly RecordField[]) => {
      records?.add(recordCode(g, fields));
      if (isRead) {
        for (const { name, value } of fields) columns.get(name)?.put(length, { value, stop: null });
      }
      counting.push(g.code.line(`${length} += 1;`));
    };
    let areAll = true;
    g.code.block(`${writing.label}:`, () => {
      gateDecision(g, writing, stopWith);
      const stops = new Stops(g);
      const start = (size: string) => {
        stops.declare();
        records?.start(size);
      };
      overElements(g, body, { stopWith }, writing.label, start, (scope) => {
        areAll = writeRecord(g, body, writing, scope, { stops, forms, keep });
      });
      if (stops.settled()) stopWith(stops.name);
      if (mayStop) silence(g, stop, writing.origin);
    });
    records?.end(areAll);
    if (shared !== null) g.code.line(`${shared} = ${length};`);
    else if (records === null || !areAll) drop(counting);
    if (!mayStop) drop([none]);
    const list: List = { from: 'decision', length: shared ?? '0', fields: columns };
    return {
      value: { kind: 'list', list },
      stop: mayStop ? stop : null,
      ...(records === null ? {} : { records: records.name }),
    };
  };
}

/**
 * The array of the records that are answered. Where no element is left out it is made in its size, which spares making
 * it larger and the memory for more.
 */
class RecordsWriting {
  readonly name: string;
  private readonly g: Generator;
  private readonly place: string;
  private readonly sized: Line[] = [];
  private readonly growing: Line[] = [];

  /** `place` is the variable with the number of records so far. */
  constructor(g: Generator, place: string) {
    this.g = g;
    this.place = place;
    this.name = g.code.fresh('records');
    g.code.line(`let ${this.name} = NONE;`);
  }

  start(size: string): void {
    this.sized.push(this.g.code.line(`${this.name} = new Array(${size});`));
    this.growing.push(this.g.code.line(`${this.name} = [];`));
  }

  add(record: string): void {
    this.sized.push(this.g.code.line(`${this.name}[${this.place}] = ${record};`));
    this.growing.push(this.g.code.line(`${this.name}.push(${record});`));
  }

  /** Once everything is written. */
  end(areAll: boolean): void {
    drop(areAll ? this.growing : this.sized);
  }
}

/** The variable that gathers the stops of records. */
class Stops {
  readonly name: string;
  private readonly g: Generator;
  private none: Line | null = null;
  private isUsed = false;

  constructor(g: Generator) {
    this.g = g;
    this.name = g.code.fresh('s');
  }

  declare(): void {
    this.none = this.g.code.line(`let ${this.name} = null;`);
  }

  add(stop: string): void {
    this.isUsed = true;
    this.g.code.line(`${this.name} = needed(${this.name}, ${stop});`);
  }

  /** Whether there may be any, when everything is written. Where not, nothing is said of them. */
  settled(): boolean {
    if (!this.isUsed && this.none !== null) drop([this.none]);
    return this.isUsed;
  }
}

/**
 * Whether none of the fields of a record is stopped. The stops of all of them are gathered; with the last field that can
 * be stopped the record ends, unless what stands behind it is marked.
 */
class Wholeness {
  private readonly g: Generator;
  private readonly label: string;
  private readonly name: string;
  private readonly flag: Line;
  /** Of each field that can be stopped: the statement that notes it, and the one that ends the record. */
  private readonly ends: { readonly note: Line; readonly leave: Line }[] = [];

  /** Written at the beginning of a record; `label` is its block. */
  constructor(g: Generator, label: string) {
    this.g = g;
    this.label = label;
    this.name = g.code.fresh('b');
    this.flag = g.code.line(`let ${this.name} = true;`);
  }

  /** Written where a field is stopped. */
  end(): void {
    const note = this.g.code.line(`${this.name} = false;`);
    this.ends.push({ note, leave: this.g.code.line(`break ${this.label};`) });
  }

  /** Writes what is done with a whole record, when all fields are written. */
  ifWhole(write: () => void): void {
    const earlier = this.g.isMarking ? this.ends : this.ends.slice(0, -1);
    const last = this.g.isMarking ? [] : this.ends.slice(-1);
    drop([...earlier.map(({ leave }) => leave), ...last.map(({ note }) => note)]);
    if (earlier.length > 0) {
      this.g.code.block(`if (${this.name})`, write);
    } else {
      drop([this.flag]);
      write();
    }
  }
}

interface Records {
  readonly stops: Stops;
  readonly forms: readonly Form[];
  /** Writes that a record is one of them. */
  keep(fields: readonly RecordField[]): void;
}

/** Whether there is a record for every element, unless something stops them all. */
function writeRecord(
  g: Generator,
  body: Each,
  { decision }: DecisionWriting,
  scope: Scope,
  { stops, forms, keep }: Records,
): boolean {
  const label = g.code.fresh('record');
  let isAlways = body.where === undefined && decision.exceptions.length === 0;
  const add = (stop: string) => stops.add(stop);
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
    const wholeness = new Wholeness(g, label);
    let inside = scope;
    const fields = body.fields.map((field, place) => {
      const form = forms[place];
      if (form === undefined) throw new NotGenerated(`field ${field.name}`);
      const slot = Slot.local(g, form);
      const stop = writeField(g, decision, field, slot, inside);
      if (stop !== null) {
        g.code.block(`if (${stop} !== null)`, () => {
          if (field.body.kind !== 'value') {
            isAlways = false;
            g.code.line(`if (${stop}.own) break ${label};`);
          }
          add(stop);
          wholeness.end();
        });
      }
      inside = withHeld(inside, field.name, field.type, { value: slot.value, stop });
      return { name: field.name, value: slot.value, type: field.type };
    });
    wholeness.ifWhole(() => keep(fields));
  });
  return isAlways;
}

/** Writes the body of a field, and gives its stop. What decides it is noted only where it is marked. */
function writeField(
  g: Generator,
  decision: DecisionWriting['decision'],
  field: ResultField,
  slot: Slot,
  scope: Scope,
): string | null {
  const about = { decision: decision.name, field: field.name };
  if (!g.isMarking) {
    writeBody(g, field.body, slot, scope, about, null);
    return slot.settled();
  }
  const origin = g.code.fresh('origin');
  g.code.line(`let ${origin} = ${g.origin(decision.origin)};`);
  writeBody(g, field.body, slot, scope, about, { origin, origins: new Set(), lines: [] });
  const stop = slot.settled();
  g.markDecided(stop, origin);
  return stop;
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
  start: (size: string) => void,
  visit: (scope: Scope) => void,
): void {
  const i = g.code.fresh('i');
  if ('variable' in body.over) {
    const { type, variable } = body.over;
    const size = g.items(type).length;
    start(String(size));
    g.code.block(`for (let ${i} = 0; ${i} < ${size}; ${i} += 1)`, () => {
      const value: Value = { kind: 'item', type, form: 'place', code: i };
      visit(withHeld(TOP, variable, { kind: 'item', type }, { value, stop: null }));
    });
    return;
  }
  const { value, stop } = g.expression(body.over.list, TOP);
  if (value.kind !== 'list') throw new NotGenerated('records of no list');
  if (stop !== null) {
    g.code.block(`if (${stop} !== null)`, () => {
      slot.stopWith(stop);
      g.code.line(`break ${label};`);
    });
  }
  const { list } = value;
  const types = eachScope(g.index, body);
  const visitAt = (element: Element) => visit({ ...TOP, types, elements: [element], ruleLoops: 1 });
  if (list.from === 'decision') {
    const length = g.code.fixed(list.length, 'n');
    start(length);
    g.code.block(`for (let ${i} = 0; ${i} < ${length}; ${i} += 1)`, () =>
      visitAt({ from: 'decision', place: i, fields: list.fields }),
    );
    return;
  }
  const elements = g.code.fixed(list.code, 'l');
  const length = g.code.fixed(`${elements}.length`, 'n');
  start(length);
  g.code.block(`for (let ${i} = 0; ${i} < ${length}; ${i} += 1)`, () => {
    const code = g.code.fresh('e');
    g.code.line(`const ${code} = ${elements}[${i}];`);
    visitAt({ from: 'facts', code, type: list.of, path: `${list.path} + "[" + ${i} + "]"` });
  });
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
    overElements(g, body, { stopWith: () => {} }, 'none', () => {}, write);
    return forms;
  });
}

function formOf(g: Generator, field: ResultField, scope: Scope): Form {
  return commonForm(
    bodyValues(field.body).flatMap((value) => heldValue(g, value, scope)?.value ?? []),
    field.type,
  );
}
