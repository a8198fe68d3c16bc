/** What is wrong with a case's facts or events, as data. Wording lives in the catalogues beside. */
import type { Label, ValueType } from '../program/index.ts';

/** What a value should have been. `case`: the facts or events as a whole. */
export type Expected = ValueType['kind'] | 'case';

/** What a value is in the file. */
export type Given = 'nothing' | 'yes-no' | 'number' | 'text' | 'list' | 'record';

/** The values each message needs, by code. Values from the case are shortened for reading. */
export interface ProblemData {
  readonly 'unknown-key': {
    readonly key: string;
    readonly nearest: string | null;
    readonly known: readonly string[];
  };
  readonly 'unknown-event': {
    readonly key: string;
    readonly nearest: string | null;
    readonly known: readonly string[];
  };
  readonly 'missing-key': { readonly key: string };
  readonly 'wrong-type': { readonly expected: Expected; readonly given: Given; readonly value: string };
  readonly 'not-a-number': { readonly value: string };
  readonly 'not-integer': { readonly value: string };
  readonly 'below-minimum': { readonly value: string; readonly bound: string };
  readonly 'above-maximum': { readonly value: string; readonly bound: string };
  readonly 'too-many-digits': { readonly value: string; readonly digits: number };
  readonly 'too-long': { readonly length: number; readonly limit: number };
  readonly 'bad-date': { readonly value: string };
  readonly 'bad-category': { readonly value: string };
  readonly 'unknown-category': {
    readonly value: string;
    readonly nearest: string | null;
    readonly known: readonly string[];
  };
  readonly 'unknown-item': {
    readonly value: string;
    readonly nearest: string | null;
    readonly known: readonly string[];
  };
  /** Two records of a list have the same key; `first` is the place of the earlier one in the list. */
  readonly 'duplicate-key': { readonly value: string; readonly first: number };
  readonly constraint: { readonly label: Label; readonly provision: string };
}

/** The codes of problems. */
export type ProblemCode = keyof ProblemData;

/** Where in the case: names and places in lists, as in `['kpis', 2, 'achieved']`. */
export type Path = readonly (string | number)[];

/** One thing wrong with a case, at `path` of its facts or events. */
export type FactProblem = {
  [Code in ProblemCode]: {
    readonly code: Code;
    readonly about: 'facts' | 'events';
    readonly path: Path;
    readonly data: ProblemData[Code];
  };
}[ProblemCode];

/** The path as cases and messages write it: `kpis[2].achieved`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? shown(step) : `${text}.${shown(step)}`;
  }, '');
}

/** A value of the case, short enough for a message; of lists and records only the brackets. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = String(value);
  const letters = Array.from(text.slice(0, 100));
  return letters.length > 40 || text.length > 100 ? `${letters.slice(0, 40).join('')}…` : text;
}

/** What a value of the case is. */
export function givenKind(value: unknown): Given {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'yes-no';
  return typeof value === 'object' ? 'record' : 'number';
}
