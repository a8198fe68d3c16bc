/** A file cut before lines at the left margin, so that only what was changed is read again. */
import { LETTER_CLASS } from './letters.ts';

/** The language line and the act line stand in the first chunk; it has as many lines at the margin. */
const OPENING_LINES = 2;

const LETTER = new RegExp(`[${LETTER_CLASS}]`);
const LETTERS = Uint8Array.from({ length: 0x500 }, (_, code) =>
  Number(LETTER.test(String.fromCharCode(code))),
);

/**
 * The offsets at which chunks begin: 0, and then every line that begins with a letter, except the first two. No
 * token, bracket or block reaches over such a line, so each chunk reads alone as it reads in the whole.
 */
export function chunkStarts(text: string): number[] {
  const starts = [0];
  let margins = LETTERS[text.charCodeAt(0)] ? 1 : 0;
  for (let at = text.indexOf('\n') + 1; at > 0; at = text.indexOf('\n', at) + 1) {
    if (!LETTERS[text.charCodeAt(at)]) continue;
    if (margins >= OPENING_LINES) starts.push(at);
    margins++;
  }
  return starts;
}

/** A tree or a list of findings with all its spans moved; the same object where nothing is to be moved. */
export function moved<T>(value: T, by: number): T {
  return by === 0 ? value : (moveAny(value, by) as T);
}

function move(value: object, by: number): object {
  if (Array.isArray(value)) {
    if (value.length === 0) return value;
    const list: unknown[] = new Array(value.length);
    for (let index = 0; index < value.length; index++) list[index] = moveAny(value[index], by);
    return list;
  }
  const { start, end }: { start?: unknown; end?: unknown } = value;
  if (typeof start === 'number' && typeof end === 'number') return { start: start + by, end: end + by };
  const copy: Record<string, unknown> = { ...value };
  for (const key in copy) {
    const inner = copy[key];
    if (typeof inner === 'object') copy[key] = moveAny(inner, by);
  }
  return copy;
}

function moveAny(value: unknown, by: number): unknown {
  return typeof value === 'object' && value !== null ? move(value, by) : value;
}
