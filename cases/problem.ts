/** What is wrong with a file of cases, as data. Wording lives in the catalogues beside. */
import type { CaseProblem } from '../engine/index.ts';

/** A place in a file, one-based; the line alone where the column says nothing. */
export interface FilePosition {
  readonly line: number;
  readonly column?: number;
}

/** The values each message needs, by code. */
export interface FileProblemData {
  readonly 'file-empty': Record<never, never>;
  readonly 'has-nul': Record<never, never>;
  /** `parser` is the code of the parser, `reason` its explanation in English. */
  readonly malformed: { readonly parser: string; readonly reason: string };
  readonly 'malformed-table': { readonly parser: string; readonly reason: string };
  /** After so many malformed quotation marks the rest of a table is not read. */
  readonly 'table-given-up': { readonly flaws: number };
  readonly 'duplicate-key': { readonly key: string };
  readonly 'nested-too-deep': Record<never, never>;
  readonly 'key-not-text': Record<never, never>;
  readonly 'value-not-plain': { readonly text: string };
  readonly 'too-many-values': { readonly limit: number };
  readonly 'no-case': Record<never, never>;
  /** A heading of a table that names no place in a case. */
  readonly 'bad-column': { readonly column: string };
  readonly 'too-many-cells': { readonly cells: number; readonly columns: number };
  /** A list of a row that has a later element and lacks an earlier one. */
  readonly 'row-with-gap': { readonly path: string };
  readonly 'bad-case': { readonly problem: CaseProblem };
  /** A case that contradicts what its surroundings say. */
  readonly 'case-other': { readonly key: string; readonly inCase: string; readonly given: string };
  readonly 'unknown-expectation': { readonly name: string; readonly nearest: string | null };
}

/** One thing wrong, with its place where it has one. */
export type FileProblem = {
  [Code in keyof FileProblemData]: {
    readonly code: Code;
    readonly data: FileProblemData[Code];
    readonly at?: FilePosition | undefined;
  };
}[keyof FileProblemData];

/** A value, or what is wrong. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** A problem by its code. */
export function problem<Code extends keyof FileProblemData>(
  code: Code,
  data: FileProblemData[Code],
  at?: FilePosition,
): FileProblem {
  return { code, data, at } as FileProblem;
}

/** A reading that went well. */
export function read<T>(value: T): Reading<T> {
  return { ok: true, value };
}

/** A reading that did not. */
export function unread(...problems: readonly FileProblem[]): Reading<never> {
  return { ok: false, problems };
}
