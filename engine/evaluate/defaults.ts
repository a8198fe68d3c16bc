/** What stands for optional facts and fields that are not given. */
import type { Compiler, Scope } from '../operations/index.ts';
import { type FactField, insideLoop, TOP_SCOPE, type ValueType } from '../program/index.ts';
import {
  type FactRecord,
  type FactValue,
  Frame,
  fieldOf,
  Interval,
  isList,
  isRecord,
  type Run,
  Stop,
} from '../values/index.ts';

/** Gives the value with its defaults filled in: the same object where there is nothing to fill. */
type Fill<T> = (run: Run, value: T) => T;

/** Compiles the defaults of a program's facts; null when it has none. */
export function compileDefaults(compiler: Compiler): Fill<FactRecord> | null {
  return fillFields(compiler.index.program.facts, compiler, { types: TOP_SCOPE, slots: new Map() });
}

function fillFields(fields: readonly FactField[], compiler: Compiler, scope: Scope): Fill<FactRecord> | null {
  const fills = fields.flatMap((field) => {
    const value = field.default === undefined ? null : compiler.compile(field.default, scope);
    const inner = fillValue(field.type, compiler, scope);
    return value === null && inner === null ? [] : [{ name: field.name, value, inner }];
  });
  if (fills.length === 0) return null;
  return (run, record) => {
    let filled: Record<string, FactValue> | null = null;
    for (const { name, value, inner } of fills) {
      const given = fieldOf(record, name);
      const chosen = given ?? value?.(run);
      if (chosen === undefined || chosen instanceof Stop || chosen instanceof Interval) continue;
      const whole = inner === null ? chosen : inner(run, chosen);
      if (whole === given) continue;
      filled ??= { ...record };
      filled[name] = whole;
    }
    return filled ?? record;
  };
}

function fillValue(type: ValueType, compiler: Compiler, scope: Scope): Fill<FactValue> | null {
  if (type.kind === 'list') {
    const element = fillValue(type.of, compiler, scope);
    if (element === null) return null;
    return (run, list) => {
      if (!isList(list)) return list;
      const filled = list.map((value) => element(run, value));
      return filled.some((value, place) => value !== list[place]) ? filled : list;
    };
  }
  if (type.kind !== 'record') return null;
  const fields = fillFields(type.fields, compiler, { ...scope, types: insideLoop(scope.types, type) });
  if (fields === null) return null;
  return (run, record) => {
    if (!isRecord(record)) return record;
    const frame = new Frame(run.frame, () => '');
    frame.element = record;
    run.frame = frame;
    const filled = fields(run, record);
    run.frame = frame.parent;
    return filled;
  };
}
