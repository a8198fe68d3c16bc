/** A tiny notation for expressions in tests: nested arrays, as YAML writes them. */
import { evaluate } from '../../engine/evaluate/index.ts';
import { parseRational } from '../../engine/numbers/index.ts';
import type { Cell, Expression, FactField, Range, ValueType } from '../../engine/program/index.ts';
import type { Facts, FactValue } from '../../engine/values/index.ts';
import {
  field,
  INTEGER,
  inner,
  list,
  NUMBER,
  program,
  record,
  TEXT,
  value,
  YES_NO,
} from '../engine/build.ts';
import { competencies, grouping, lookups, types } from './sample.ts';

/** An expression in the notation: see `test/operations/*.yaml`. */
export type Notation = string | number | boolean | readonly Notation[];

/** The facts that the examples may use. */
export const FACTS: readonly FactField[] = [
  field('a?', NUMBER),
  field('b?', NUMBER),
  field('p?', YES_NO),
  field('q?', YES_NO),
  field('required', NUMBER),
  field('grade?', { kind: 'item', type: 'scale' }),
  field('other_grade?', { kind: 'item', type: 'scale' }),
  field('activity?', { kind: 'item', type: 'activity' }),
  field('competency?', { kind: 'item', type: 'competency' }),
  field('category?', { kind: 'category' }),
  field('head?', YES_NO),
  field('day?', { kind: 'date' }),
  field('name?', TEXT),
  field('numbers?', list(NUMBER)),
  field('answers?', list(YES_NO)),
  field('grades?', list({ kind: 'item', type: 'scale' })),
  field('commission?', record(field('members', INTEGER), field('present?', INTEGER))),
  field(
    'quarters?',
    list(record(field('quarter', INTEGER), field('score?', NUMBER), field('marks?', list(NUMBER)))),
  ),
];

/** Reads the notation. Plain words are facts; `.x` and `..x` fields of the inner and outer record. */
export function expression(notation: Notation): Expression {
  if (typeof notation === 'boolean') return { op: 'yes-no', value: notation };
  if (typeof notation === 'number') return { op: 'number', value: String(notation) };
  if (typeof notation === 'string') return word(notation);
  const [op, ...parts] = notation;
  const at = (place: number): Expression => expression(parts[place] ?? '');
  const text = (place: number): string => String(parts[place]);
  switch (op) {
    case '+':
      return { op: 'add', left: at(0), right: at(1) };
    case '-':
      return { op: 'subtract', left: at(0), right: at(1) };
    case '*':
      return { op: 'multiply', left: at(0), right: at(1) };
    case '/':
      return { op: 'divide', left: at(0), right: at(1) };
    case '<':
      return { op: 'less', left: at(0), right: at(1) };
    case '<=':
      return { op: 'at-most', left: at(0), right: at(1) };
    case '>':
      return { op: 'greater', left: at(0), right: at(1) };
    case '>=':
      return { op: 'at-least', left: at(0), right: at(1) };
    case 'and':
    case 'or':
      return { op, items: parts.map(expression) };
    case '=':
      return { op: 'matches', value: at(0), cell: cell(parts.slice(1)) };
    case '!=':
      return { op: 'matches', value: at(0), cell: { ...cell(parts.slice(1)), not: true } };
    case 'count':
    case 'sum':
    case 'mean':
    case 'least':
    case 'greatest':
    case 'all':
    case 'any':
      return {
        op,
        list: at(0),
        ...(parts[1] === undefined || parts[1] === '' ? {} : { of: at(1) }),
        ...(parts[2] === undefined ? {} : { where: at(2) }),
      };
    case 'round':
      return { op, value: at(0), digits: Number(parts[1]) };
    case 'indicators':
    case 'covers':
      return { op, table: 'competency', competency: at(0) };
    case 'value-of':
      return { op, item: at(0) };
    case 'given':
      return { op, of: at(0) };
    case 'lookup':
      return { op, name: text(0), arguments: parts.slice(1).map(expression) };
    case 'member':
      return { op, of: at(0), name: text(1) };
    case 'item':
      return { op, type: text(0), name: text(1) };
    case 'date':
    case 'text':
      return { op, value: text(0) };
    case 'category':
      return { op, code: text(0) };
    case 'grouping':
      return { op, name: text(0) };
    default:
      throw new Error(`no such operation: ${String(op)}`);
  }
}

function word(text: string): Expression {
  if (parseRational(text) !== null) return { op: 'number', value: text };
  if (text === 'element') return { op: 'element', depth: 0 };
  if (text.startsWith('..')) return inner(text.slice(2), 1);
  if (text.startsWith('.')) return inner(text.slice(1));
  return { op: 'fact', name: text };
}

/** Patterns: `[.., min, max]` inclusive, `[<.., …]`, `[..<, …]`, `[<..<, …]`; `_` for no end. */
function cell(patterns: readonly Notation[]): Cell {
  return { patterns: patterns.map(pattern) };
}

function pattern(notation: Notation): Expression | Range {
  if (!Array.isArray(notation) || !String(notation[0]).includes('..')) return expression(notation);
  const [kind, min, max] = notation;
  return {
    op: 'range',
    ...(min === '_' ? {} : { min: expression(min) }),
    ...(max === '_' ? {} : { max: expression(max) }),
    minOpen: String(kind).startsWith('<'),
    maxOpen: String(kind).endsWith('<'),
  };
}

/** A case as YAML writes it; numbers may be texts, to be exact. */
export function readCase(plain: Readonly<Record<string, unknown>>): Facts {
  return Object.fromEntries(
    Object.entries(plain).map(([name, fact]) => {
      const declared = FACTS.find((candidate) => candidate.name === name);
      if (declared === undefined) throw new Error(`no such fact: ${name}`);
      return [name, readValue(fact, declared.type)];
    }),
  );
}

function readValue(plain: unknown, type: ValueType): FactValue {
  if (type.kind === 'list' && Array.isArray(plain))
    return plain.map((element) => readValue(element, type.of));
  if (type.kind === 'record' && typeof plain === 'object' && plain !== null) {
    const fields = type.fields.filter((candidate) => Object.hasOwn(plain, candidate.name));
    return Object.fromEntries(
      fields.map((own) => [own.name, readValue((plain as Record<string, unknown>)[own.name], own.type)]),
    );
  }
  if (typeof plain === 'boolean') return plain;
  const number = type.kind === 'integer' || type.kind === 'number' ? parseRational(String(plain)) : null;
  return number ?? String(plain);
}

/** Evaluates the expression: its value, else its status, with the missing paths. */
export function evaluateNotation(notation: Notation, facts: Readonly<Record<string, unknown>>): unknown {
  const tested = program({
    types,
    lookups,
    competencies: [competencies],
    groupings: [grouping],
    facts: FACTS,
    decisions: [value('result', NUMBER, expression(notation))],
  });
  const outcomes = [false, true].map((trace) => {
    const { decisions, missing } = evaluate(tested, readCase(facts), { reading: 'literal', trace });
    const result = decisions['result'];
    if (result?.status === 'decided') return result.value;
    return missing.length === 0 ? result?.status : { missing };
  });
  if (JSON.stringify(outcomes[0]) !== JSON.stringify(outcomes[1]))
    throw new Error('a trace changed the answer');
  return outcomes[0];
}
