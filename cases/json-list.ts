/** A JSON list taken apart into the texts of its elements, without reading them. */
import type { FilePosition } from './problem.ts';

/** An element's text and the place in the file where it begins. */
export interface Element {
  readonly text: string;
  readonly at: Required<FilePosition>;
}

/**
 * The elements of a text that is one JSON list of objects; undefined for any other text. Only brackets, strings and
 * commas between the elements are looked at: whether each is JSON is found when it is read.
 */
export function elementsOfList(text: string): Element[] | undefined {
  const open = /^\s*\[/.exec(text);
  if (open === null) return undefined;
  const elements: Element[] = [];
  const place = new Place(text);
  let at = open[0].length;
  for (;;) {
    at = behindSpace(text, at);
    if (text[at] !== '{') return undefined;
    const end = endOfObject(text, at);
    if (end === undefined) return undefined;
    elements.push({ text: text.slice(at, end), at: place.of(at) });
    at = behindSpace(text, end);
    const mark = text[at];
    at += 1;
    if (mark === ']') return behindSpace(text, at) === text.length ? elements : undefined;
    if (mark !== ',') return undefined;
  }
}

/** Lines and columns of places that come one after the other. */
class Place {
  private readonly text: string;
  private line = 1;
  private lineStart = 0;
  private lineEnd: number;

  constructor(text: string) {
    this.text = text;
    this.lineEnd = this.endFrom(0);
  }

  of(offset: number): Required<FilePosition> {
    while (this.lineEnd < offset) {
      this.line += 1;
      this.lineStart = this.lineEnd + 1;
      this.lineEnd = this.endFrom(this.lineStart);
    }
    return { line: this.line, column: offset - this.lineStart + 1 };
  }

  private endFrom(start: number): number {
    const found = this.text.indexOf('\n', start);
    return found < 0 ? this.text.length : found;
  }
}

const NOT_SPACE = /[^ \n\r]/g;

function behindSpace(text: string, from: number): number {
  NOT_SPACE.lastIndex = from;
  return NOT_SPACE.exec(text)?.index ?? text.length;
}

const TELLING = /["{}[\]]/g;

/** The place behind the bracket that closes the object; undefined where none does. */
function endOfObject(text: string, start: number): number | undefined {
  let depth = 0;
  TELLING.lastIndex = start;
  for (let found = TELLING.exec(text); found !== null; found = TELLING.exec(text)) {
    const [mark] = found;
    if (mark === '"') TELLING.lastIndex = behindString(text, found.index);
    else if (mark === '{' || mark === '[') depth += 1;
    else {
      depth -= 1;
      if (depth === 0) return mark === '}' ? found.index + 1 : undefined;
    }
  }
  return undefined;
}

function behindString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}
