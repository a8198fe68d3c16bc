/** Small programs for tests: names and expressions without ceremony. */
import type {
  Decision,
  Expression,
  FactField,
  Label,
  Origin,
  Program,
  Range,
  ValueType,
} from '../../engine/program/index.ts';

/** An origin in that provision. */
export function origin(provision = 'point 1'): Origin {
  return { provision, act: 'test-act', file: 'test.adisteme', start: 0, end: 0 };
}

/** A label with the same text in the three languages, told apart by a suffix. */
export function label(text: string): Label {
  return { kk: `${text} (kk)`, ru: `${text} (ru)`, en: text };
}

/** A program with only what the test gives. */
export function program(parts: Partial<Program>): Program {
  return {
    methodology: 'test-body',
    organization: label('Test body'),
    edition: { from: '2018-01-01', until: null, certainty: 'exact', acts: ['test-act'], hash: '0' },
    provisions: [],
    units: {},
    roles: {},
    terms: {},
    types: {},
    groupings: [],
    competencies: [],
    facts: [],
    lookups: [],
    decisions: [],
    requirements: [],
    applicability: [],
    events: [],
    deadlines: [],
    effects: [],
    interpretations: [],
    notes: [],
    forms: [],
    repealed: [],
    ...parts,
  };
}

export const INTEGER: ValueType = { kind: 'integer' };
export const NUMBER: ValueType = { kind: 'number' };
export const YES_NO: ValueType = { kind: 'yes-no' };
export const TEXT: ValueType = { kind: 'text' };

/** A fact or field. A name that ends in `?` is optional. */
export function field(name: string, type: ValueType, more: Partial<FactField> = {}): FactField {
  const optional = name.endsWith('?');
  const plain = optional ? name.slice(0, -1) : name;
  return { name: plain, label: label(plain), type, optional, who: [], origin: origin(), ...more };
}

export function record(...fields: FactField[]): ValueType {
  return { kind: 'record', fields, constraints: [] };
}

export function list(of: ValueType): ValueType {
  return { kind: 'list', of };
}

/** A decision; without a type it is an `each` decision. */
export function decision(
  name: string,
  type: ValueType | null,
  body: Decision['body'],
  more: Partial<Decision> = {},
): Decision {
  return { name, label: label(name), type, body, exceptions: [], origin: origin(), ...more };
}

/** A decision whose body is one expression. */
export function value(
  name: string,
  type: ValueType,
  expression: Expression,
  more: Partial<Decision> = {},
): Decision {
  return decision(name, type, { kind: 'value', value: expression }, more);
}

export const num = (value: string | number): Expression => ({ op: 'number', value: String(value) });
export const yes: Expression = { op: 'yes-no', value: true };
export const no: Expression = { op: 'yes-no', value: false };
export const fact = (name: string): Expression => ({ op: 'fact', name });
export const inner = (name: string, depth = 0): Expression => ({ op: 'field', name, depth });
export const read = (name: string): Expression => ({ op: 'decision', name });
export const item = (type: string, name: string): Expression => ({ op: 'item', type, name });
export const equal = (value: Expression, ...patterns: (Expression | Range)[]): Expression => ({
  op: 'matches',
  value,
  cell: { patterns },
});

type Binary = 'add' | 'subtract' | 'multiply' | 'divide' | 'less' | 'at-most' | 'greater' | 'at-least';

export const binary = (op: Binary, left: Expression, right: Expression): Expression => ({ op, left, right });

/** An inclusive range; null leaves that end open to infinity. */
export function range(min: string | null, max: string | null, open: '' | 'min' | 'max' | 'both' = ''): Range {
  return {
    op: 'range',
    ...(min === null ? {} : { min: num(min) }),
    ...(max === null ? {} : { max: num(max) }),
    minOpen: open === 'min' || open === 'both',
    maxOpen: open === 'max' || open === 'both',
  };
}
