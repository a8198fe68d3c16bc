/** Changing a text by small pieces, lines, words and numbers. */
import { ACTS } from './real-files.ts';

/** One change, as data that a failing run prints. `line` and `at` are taken modulo what there is. */
export type TextChange =
  | { readonly kind: 'cut'; readonly at: number; readonly length: number; readonly put: string }
  | { readonly kind: 'delete'; readonly line: Line; readonly count: number }
  | { readonly kind: 'repeat'; readonly line: Line; readonly count: number; readonly times: number }
  | { readonly kind: 'move'; readonly line: Line; readonly count: number; readonly to: Line }
  | { readonly kind: 'swap'; readonly line: Line; readonly other: Line }
  | { readonly kind: 'indent'; readonly line: Line; readonly count: number; readonly by: number }
  | {
      readonly kind: 'graft';
      readonly line: Line;
      readonly act: number;
      readonly from: Line;
      readonly count: number;
    }
  | {
      readonly kind: 'word';
      readonly line: Line;
      readonly at: number;
      readonly from: Line;
      readonly other: number;
    }
  | {
      readonly kind: 'name';
      readonly line: Line;
      readonly at: number;
      readonly from: Line;
      readonly other: number;
    }
  | { readonly kind: 'operator'; readonly line: Line; readonly at: number; readonly by: string }
  | { readonly kind: 'replace'; readonly line: Line; readonly at: number; readonly by: string }
  | { readonly kind: 'number'; readonly line: Line; readonly at: number; readonly by: string }
  | { readonly kind: 'end'; readonly at: number };

/** A line by its place among those of rules, or among all. */
export interface Line {
  readonly of: 'rules' | 'all';
  readonly at: number;
}

/** The text with the changes made, one after the other. */
export function changed(text: string, changes: readonly TextChange[]): string {
  return changes.reduce(change, text);
}

function change(text: string, made: TextChange): string {
  if (made.kind === 'cut') {
    const start = made.at % (text.length + 1);
    return text.slice(0, start) + made.put + text.slice(start + made.length);
  }
  if (made.kind === 'end') return text.slice(0, made.at % (text.length + 1));
  const lines = text.split('\n');
  const start = placeOf(lines, made.line);
  const own = lines[start] ?? '';
  switch (made.kind) {
    case 'delete':
      lines.splice(start, made.count);
      break;
    case 'repeat': {
      const block = lines.slice(start, start + made.count);
      lines.splice(start, 0, ...Array.from({ length: made.times }, () => block).flat());
      break;
    }
    case 'move': {
      const block = lines.splice(start, made.count);
      lines.splice(placeOf(lines, made.to), 0, ...block);
      break;
    }
    case 'swap': {
      const other = placeOf(lines, made.other);
      [lines[start], lines[other]] = [lines[other] ?? '', own];
      break;
    }
    case 'indent':
      for (let index = start; index < Math.min(start + made.count, lines.length); index += 1) {
        const old = lines[index] ?? '';
        lines[index] =
          made.by < 0 ? old.replace(new RegExp(`^ {0,${-made.by}}`), '') : ' '.repeat(made.by) + old;
      }
      break;
    case 'graft': {
      const other = (ACTS[made.act % ACTS.length]?.text ?? '').split('\n');
      const from = placeOf(other, made.from);
      lines.splice(start, 0, ...other.slice(from, from + made.count));
      break;
    }
    case 'word':
    case 'name': {
      const pattern = made.kind === 'word' ? WORD : NAME;
      const other = lines[placeOf(lines, made.from)] ?? '';
      lines[start] = exchanged(own, pattern, made.at, nth(other, pattern, made.other));
      break;
    }
    case 'operator':
      lines[start] = exchanged(own, OPERATOR, made.at, made.by);
      break;
    case 'replace':
      lines[start] = exchanged(own, WORD_OR_SIGN, made.at, made.by);
      break;
    case 'number':
      lines[start] = exchanged(own, NUMBER, made.at, made.by);
      break;
  }
  return lines.join('\n');
}

const WORD = /[\p{L}_][\p{L}\p{N}_-]*/gu;
const WORD_OR_SIGN = /[\p{L}_][\p{L}\p{N}_-]*|[^\s\p{L}\p{N}]+/gu;
/** In a Kazakh file, names are what is written in Latin letters. */
const NAME = /(?<![\p{L}\p{N}_-])[a-z_][a-z0-9_]*/gu;
const OPERATOR = /[<>=!+*/|?-]+|\.\.<?/gu;
const NUMBER = /\p{N}+(?:[.,-]\p{N}+)*/gu;

/** The place of a line; official texts are no rules. */
function placeOf(lines: readonly string[], { of, at: wanted }: Line): number {
  const places = [...lines.keys()].filter(
    (index) => of === 'all' || !/^\s*(\||#|$)/.test(lines[index] ?? ''),
  );
  return places[wanted % Math.max(1, places.length)] ?? 0;
}

/** The matches of a pattern in a line, those outside labels where there are any. */
function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"/g, (label) => ' '.repeat(label.length));
  const outside = [...bare.matchAll(pattern)];
  return outside.length > 0 ? outside : [...text.matchAll(pattern)];
}

function nth(text: string, pattern: RegExp, place: number): string {
  const found = matches(text, pattern);
  return found[place % Math.max(1, found.length)]?.[0] ?? '';
}

function exchanged(text: string, pattern: RegExp, place: number, by: string): string {
  const found = matches(text, pattern);
  const match = found[place % Math.max(1, found.length)];
  if (match === undefined || by === '') return text;
  return text.slice(0, match.index) + by + text.slice(match.index + match[0].length);
}
