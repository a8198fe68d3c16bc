/** JSON read from bytes (UTF-8), as long as it is written plainly. What is not plain is left to a slower reader. */

/** A plain value of JSON. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** Of as many digits a JavaScript number loses none. */
const MOST_DIGITS = 15;
/** Deeper values are left to the slower reader. */
const MOST_DEPTH = 50;
const LONGEST_KEY = 500;
/** Texts up to this length are kept: they recur. */
const LONGEST_KEPT = 40;
const KEPT = 1024;

const [SPACE, QUOTE, COMMA, MINUS, POINT, ZERO, NINE, COLON] = [32, 34, 44, 45, 46, 48, 57, 58];
const [UPPER_E, OPEN_LIST, BACKSLASH, CLOSE_LIST, LOWER_E, OPEN, CLOSE] = [69, 91, 92, 93, 101, 123, 125];

/**
 * A place in bytes that have been found to be UTF-8. Each method reads what begins at the place and moves behind it, or gives
 * undefined where the text is not plain: escapes, control characters, numbers whose digits would be lost or that have an
 * exponent, minus zero, keys given twice. After undefined the place means nothing.
 */
export class JsonCursor {
  bytes: Uint8Array = new Uint8Array(0);
  at = 0;
  private readonly kept: string[] = new Array<string>(KEPT).fill('');
  private readonly decode: (bytes: Uint8Array, from: number, to: number) => string;

  /** `decode` gives the text of a stretch of bytes. */
  constructor(decode: (bytes: Uint8Array, from: number, to: number) => string) {
    this.decode = decode;
  }

  /** Passes over spaces. */
  space(): void {
    while (this.bytes[this.at] === SPACE) this.at += 1;
  }

  /** A text. One that will hardly recur need not be `kept`. */
  text(kept = true): string | undefined {
    const { bytes } = this;
    const from = this.at + 1;
    if (bytes[this.at] !== QUOTE) return undefined;
    let at = from;
    let hash = 0;
    let all = 0;
    for (;;) {
      const byte = bytes[at];
      if (byte === undefined || byte < SPACE || byte === BACKSLASH) return undefined;
      if (byte === QUOTE) break;
      hash = (hash * 31 + byte) | 0;
      all |= byte;
      at += 1;
    }
    this.at = at + 1;
    if (!kept || all >= 0x80 || at - from > LONGEST_KEPT) return this.decode(bytes, from, at);
    const slot = (hash ^ (hash >>> 10)) & (KEPT - 1);
    const known = this.kept[slot] as string;
    if (isWritten(known, bytes, from, at)) return known;
    const text = this.decode(bytes, from, at);
    this.kept[slot] = text;
    return text;
  }

  /** Whether a certain text, all of ASCII, stands here; then the place is behind it, else it stays. */
  isText(text: string): boolean {
    const { bytes, at } = this;
    for (let place = 0; place < text.length; place += 1) {
      const code = text.charCodeAt(place);
      if (code >= 0x80 || bytes[at + 1 + place] !== code) return false;
    }
    const end = at + 1 + text.length;
    if (bytes[at] !== QUOTE || bytes[end] !== QUOTE) return false;
    this.at = end + 1;
    return true;
  }

  /** A number. */
  number(): number | undefined {
    const { bytes } = this;
    let { at } = this;
    const isNegative = bytes[at] === MINUS;
    if (isNegative) at += 1;
    const from = at;
    let amount = 0;
    let byte = bytes[at] as number;
    for (; byte >= ZERO && byte <= NINE; byte = bytes[at] as number) {
      amount = amount * 10 + (byte - ZERO);
      at += 1;
    }
    let digits = at - from;
    if (digits === 0 || (digits > 1 && bytes[from] === ZERO)) return undefined;
    let behind = 0;
    if (byte === POINT) {
      at += 1;
      const point = at;
      for (byte = bytes[at] as number; byte >= ZERO && byte <= NINE; byte = bytes[at] as number) {
        amount = amount * 10 + (byte - ZERO);
        at += 1;
      }
      behind = at - point;
      if (behind === 0) return undefined;
      digits += behind;
    }
    if (digits > MOST_DIGITS || byte === LOWER_E || byte === UPPER_E) return undefined;
    if (isNegative && bytes[from] === ZERO) return undefined;
    this.at = at;
    // A quotient of two exact numbers is rounded once, as the number that is written is.
    const value = behind === 0 ? amount : amount / 10 ** behind;
    return isNegative ? -value : value;
  }

  /** Any value. */
  value(depth = 0): JsonValue | undefined {
    const { bytes } = this;
    switch (bytes[this.at]) {
      case QUOTE:
        return this.text();
      case OPEN:
        return depth > MOST_DEPTH ? undefined : this.object(depth + 1);
      case OPEN_LIST:
        return depth > MOST_DEPTH ? undefined : this.list(depth + 1);
      case 116:
        return this.word('true') ? true : undefined;
      case 102:
        return this.word('false') ? false : undefined;
      case 110:
        return this.word('null') ? null : undefined;
      default:
        return this.number();
    }
  }

  /** Whether a word stands here; then the place is behind it. */
  word(word: string): boolean {
    for (let at = 0; at < word.length; at += 1) {
      if (this.bytes[this.at + at] !== word.charCodeAt(at)) return false;
    }
    this.at += word.length;
    return true;
  }

  /** Passes over a colon; false where there is none. */
  colon(): boolean {
    this.space();
    if (this.bytes[this.at] !== COLON) return false;
    this.at += 1;
    this.space();
    return true;
  }

  /** After a member or an element: true where another one follows, false at the closing mark, undefined elsewhere. */
  goesOn(close: number): boolean | undefined {
    this.space();
    const mark = this.bytes[this.at];
    if (mark !== COMMA && mark !== close) return undefined;
    this.at += 1;
    if (mark === close) return false;
    this.space();
    return true;
  }

  private object(depth: number): { [key: string]: JsonValue } | undefined {
    const members: { [key: string]: JsonValue } = {};
    this.at += 1;
    this.space();
    if (this.bytes[this.at] === CLOSE) {
      this.at += 1;
      return members;
    }
    for (;;) {
      const key = this.text();
      if (key === undefined || key.length > LONGEST_KEY || !this.colon()) return undefined;
      if (key === '__proto__' || Object.hasOwn(members, key)) return undefined;
      const value = this.value(depth);
      if (value === undefined) return undefined;
      members[key] = value;
      const goesOn = this.goesOn(CLOSE);
      if (goesOn !== true) return goesOn === false ? members : undefined;
    }
  }

  private list(depth: number): JsonValue[] | undefined {
    const elements: JsonValue[] = [];
    this.at += 1;
    this.space();
    if (this.bytes[this.at] === CLOSE_LIST) {
      this.at += 1;
      return elements;
    }
    for (;;) {
      const value = this.value(depth);
      if (value === undefined) return undefined;
      elements.push(value);
      const goesOn = this.goesOn(CLOSE_LIST);
      if (goesOn !== true) return goesOn === false ? elements : undefined;
    }
  }
}

function isWritten(text: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (text.length !== to - from) return false;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) !== bytes[from + at]) return false;
  }
  return true;
}
