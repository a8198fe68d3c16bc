/**
 * JSON read by JavaScript's own reader, a hundred times as fast as the reader of YAML, which reads JSON too. Only texts
 * of which both certainly make the same are read so; a property test holds them equal.
 */
import type { Plain } from './plain-values.ts';

/** Of as many digits a JavaScript number loses none. */
const MOST_DIGITS = 15;
/** Below the depth at which nesting is refused. */
const MOST_DEPTH = 50;
/** YAML's keys may not be longer than about twice that. */
const LONGEST_KEY = 500;
/** In longer texts the values would have to be counted. */
const LONGEST_TEXT = 1_000_000;

/**
 * The value of a text that is one JSON object, and undefined for any other text, and where the readers might differ: a
 * key given twice, a number whose digits would be lost or that has an exponent, a key apart from its colon, tabs.
 */
export function plainJson(text: string): Plain | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const members = membersIn(text);
  if (members === undefined) return undefined;
  try {
    const value: Plain = JSON.parse(text);
    return membersOf(value) === members ? value : undefined;
  } catch {
    return undefined;
  }
}

/** How many names with values the text has; undefined where it is not plain enough. Its syntax is not checked. */
function membersIn(text: string): number | undefined {
  if (text.charCodeAt(0) !== OPEN_OBJECT) return undefined;
  let [members, depth, keyStart, keyEnd] = [0, 0, -1, -1];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      keyStart = at;
      at = endOfString(text, at);
      keyEnd = at + 1;
    } else if (code === COLON) {
      if (!/^ *$/.test(text.slice(keyEnd, at)) || keyEnd - keyStart > LONGEST_KEY) return undefined;
      members += 1;
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      depth += 1;
      if (depth > MOST_DEPTH) return undefined;
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      depth -= 1;
    } else if (code === MINUS || isDigit(code)) {
      const end = endOfNumber(text, at);
      if (end === undefined) return undefined;
      at = end - 1;
    } else if (code < SPACE && !isLineBreak(text, at, code)) {
      return undefined;
    }
  }
  return members;
}

/** The place of the quotation mark that ends a string. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE) return at;
  }
  return text.length;
}

/** The place behind a number; undefined where reading it might change it. */
function endOfNumber(text: string, start: number): number | undefined {
  let digits = 0;
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) digits += 1;
    else if (code !== POINT && !(code === MINUS && at === start)) break;
  }
  const isMinusZero = text.startsWith('-0', start);
  const hasExponent = /[eE+-]/.test(text.charAt(at));
  return digits > MOST_DIGITS || isMinusZero || hasExponent ? undefined : at;
}

function membersOf(value: Plain): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce((sum: number, item: Plain) => sum + membersOf(item), 0);
  const inner = Object.values(value);
  return inner.reduce((sum: number, item: Plain) => sum + membersOf(item), inner.length);
}

function isLineBreak(text: string, at: number, code: number): boolean {
  return code === LINE_FEED || (code === RETURN && text.charCodeAt(at + 1) === LINE_FEED);
}

function isDigit(code: number): boolean {
  return code >= DIGIT_0 && code <= DIGIT_9;
}

const [LINE_FEED, RETURN, SPACE, QUOTE, MINUS, POINT, DIGIT_0, DIGIT_9] = [10, 13, 32, 34, 45, 46, 48, 57];
const [COLON, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [58, 91, 92, 93, 123, 125];
