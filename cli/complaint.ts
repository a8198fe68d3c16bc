/** Mistakes of the user, as values: what to say (in any language) and where. */
import type { Messages } from './messages.ts';

/** A place in a file, one-based; the line alone where the column says nothing. */
export interface Position {
  readonly line: number;
  readonly column?: number;
}

/** One mistake. `say` words it; `file` and `at` say where. */
export interface Complaint {
  readonly say: (messages: Messages) => string;
  readonly file?: string;
  readonly at?: Position | undefined;
}

/** A step that could not be done. */
export interface Failure {
  readonly ok: false;
  readonly complaints: readonly Complaint[];
  /** The exit status where it is not 2 (bad usage or bad input). */
  readonly status?: 1;
}

/** A value, or the mistakes that prevented it. */
export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

/** The value of a step that went well. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** The end of a step that did not. */
export function failure(...complaints: readonly Complaint[]): Failure {
  return { ok: false, complaints };
}

/** `file:line:column: message`, as compilers write it, so that editors find the place. */
export function complaintLine({ say, file, at }: Complaint, messages: Messages): string {
  const place = [file, at?.line, at?.column].filter((part) => part !== undefined).join(':');
  return place === '' ? say(messages) : `${place}: ${say(messages)}`;
}
