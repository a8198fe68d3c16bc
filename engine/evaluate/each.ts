/** `әрбір` decisions: one result record for each record of a list, or for each item of a type. */
import {
  type CompiledRow,
  type Compiler,
  NO_ROW,
  pathOf,
  type Scope,
  selectRow,
} from '../operations/index.ts';
import {
  type Body,
  type Decision,
  eachScope,
  fieldScope,
  type ResultField,
  TOP_SCOPE,
} from '../program/index.ts';
import {
  type Compiled,
  type FactValue,
  Frame,
  framePath,
  Interval,
  isList,
  type Outcome,
  Stop,
  Stops,
} from '../values/index.ts';
import { compileBody, compileExceptions } from './body.ts';
import type { CaseRun } from './case-run.ts';
import { RuleRecorder } from './recorder.ts';
import { fieldTrace } from './rule-trace.ts';
import type { Decider, RecordTrace } from './trace.ts';

/** Compiles an `each` body with its exceptions. */
export function compileEach(
  decision: Decision,
  body: Extract<Body, { kind: 'each' }>,
  compiler: Compiler,
): (run: CaseRun) => Outcome {
  const variable = 'variable' in body.over ? compiler.slot() : -1;
  const slots = new Map<string, number>();
  if ('variable' in body.over) slots.set(body.over.variable, variable);
  const types = eachScope(compiler.index, body);
  const base: Scope = { types, slots, loops: types.loops.length };
  const where = body.where === undefined ? null : compiler.compile(body.where, base);
  const exceptions = compileExceptions(decision.exceptions, compiler, base);
  const each = new EachRecord(decision, where, exceptions, compileFields(body.fields, compiler, base));

  if ('list' in body.over) {
    const list = compiler.compile(body.over.list, { types: TOP_SCOPE, slots: new Map() });
    const path = pathOf(body.over.list);
    return (run) => {
      const elements = list(run);
      if (elements instanceof Stop) return elements;
      if (elements instanceof Interval || !isList(elements)) return Stop.broken('each');
      const frame = new Frame(run.frame, path);
      run.frame = frame;
      const outcome = each.all(run, elements, (element, index) => {
        frame.element = element;
        frame.index = index;
        return () => framePath(run, frame);
      });
      run.frame = frame.parent;
      return outcome;
    };
  }
  const names = compiler.index.types.get(body.over.type)?.items.map((item) => item.name) ?? [];
  return (run) =>
    each.all(run, names, (name) => {
      run.slots[variable] = name;
      return () => String(name);
    });
}

interface CompiledField {
  readonly field: ResultField;
  readonly value: Compiled;
  readonly slot: number;
}

function compileFields(
  fields: readonly ResultField[],
  compiler: Compiler,
  base: Scope,
): readonly CompiledField[] {
  const slots = new Map(base.slots);
  return fields.map((field, place) => {
    const scope = { ...base, types: fieldScope(base.types, fields.slice(0, place)), slots: new Map(slots) };
    const slot = compiler.slot();
    slots.set(field.name, slot);
    return { field, value: compileBody(field.body, compiler, scope), slot };
  });
}

/** What is noted about a record for its trace. */
interface RecordNotes {
  leftOutBy: 'where' | Decider | undefined;
  readonly fields: RecordTrace['fields'][number][];
}

/** What is done for one record. */
class EachRecord {
  private readonly decision: Decision;
  private readonly where: Compiled | null;
  private readonly exceptions: readonly CompiledRow[];
  private readonly fields: readonly CompiledField[];

  constructor(
    decision: Decision,
    where: Compiled | null,
    exceptions: readonly CompiledRow[],
    fields: readonly CompiledField[],
  ) {
    this.decision = decision;
    this.where = where;
    this.exceptions = exceptions;
    this.fields = fields;
  }

  /** All records; `stand` moves the run to an element and tells its name for messages. */
  all(
    run: CaseRun,
    elements: readonly FactValue[],
    stand: (element: FactValue, index: number) => () => string,
  ): Outcome {
    const results: FactValue[] = [];
    const stops = new Stops();
    elements.forEach((element, index) => {
      const at = stand(element, index);
      const outer = run.recorder;
      run.recorder = outer === null ? null : new RuleRecorder();
      const notes: RecordNotes = { leftOutBy: undefined, fields: [] };
      const result = this.one(run, at, stops, notes);
      if (result !== null) results.push(result);
      if (outer !== null) {
        outer.records.push({
          at: at(),
          kept: result !== null,
          ...(notes.leftOutBy === undefined ? {} : { leftOutBy: notes.leftOutBy }),
          steps: run.recorder?.steps ?? [],
          fields: notes.fields,
        });
      }
      run.recorder = outer;
    });
    return stops.needed() ?? results;
  }

  /** One record; null when it is left out or has no value (then the stop is added). */
  private one(run: CaseRun, at: () => string, stops: Stops, notes: RecordNotes): FactValue | null {
    const chosen = this.where === null ? true : this.where(run);
    if (chosen === false) {
      notes.leftOutBy = 'where';
      return null;
    }
    if (chosen !== true) {
      stops.add(inRecord(at, null, chosen instanceof Stop ? chosen : Stop.broken('where')));
      return null;
    }
    const excepted = this.exceptions.length === 0 ? NO_ROW : selectRow(run, this.exceptions, 'exceptions');
    if (excepted !== NO_ROW) {
      if (!(excepted instanceof Stop)) return excepted instanceof Interval ? null : excepted;
      if (excepted.status === 'not-applicable' && excepted.cause.kind === 'exception') {
        notes.leftOutBy = { kind: 'exception', exception: excepted.cause.row };
      } else {
        stops.add(inRecord(at, null, excepted));
      }
      return null;
    }
    return this.record(run, at, stops, notes);
  }

  private record(run: CaseRun, at: () => string, stops: Stops, notes: RecordNotes): FactValue | null {
    const result: Record<string, FactValue> = {};
    const outer = run.recorder;
    let whole = true;
    for (const { field, value, slot } of this.fields) {
      const recorder = outer === null ? null : new RuleRecorder();
      run.recorder = recorder;
      const outcome = value(run);
      run.recorder = outer;
      const row = run.row;
      run.slots[slot] = outcome;
      if (recorder !== null) {
        notes.fields.push({
          name: field.name,
          trace: fieldTrace(this.decision, field, outcome, row, recorder, run.adopted),
        });
      }
      if (!(outcome instanceof Stop) && !(outcome instanceof Interval)) {
        result[field.name] = outcome;
        continue;
      }
      whole = false;
      if (outcome instanceof Stop && outcome.status === 'not-applicable' && outcome.cause.kind === 'row') {
        notes.leftOutBy = { kind: 'row', row: outcome.cause.row };
        return null;
      }
      stops.add(inRecord(at, field.name, outcome instanceof Stop ? outcome : Stop.broken('field')));
    }
    return whole ? result : null;
  }
}

function inRecord(at: () => string, field: string | null, stop: Stop): Stop {
  if (stop.status === 'missing-facts') return stop;
  return new Stop(stop.status, { kind: 'record', at: at(), field, cause: stop.cause });
}
