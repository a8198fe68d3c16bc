/** Cases of files with a case a line, read straight from the bytes as long as they are written plainly. */
import { type Case, type FactsReader, isDay, JsonCursor } from '../../engine/index.ts';

/** Gives the reader of the facts of a methodology's cases of a day; null where there is none. */
export type ReaderOf = (methodology: string, on: string) => FactsReader | null;

const [LINE_FEED, RETURN, OPEN] = [10, 13, 123];
const NOTHING_EXPECTED: Case['expect'] = Object.freeze({});
/** In longer texts the values would have to be counted. */
const LONGEST_LINE = 1_000_000;

/** Reads lines. What it reads is what the readers of texts make of the same line. */
export class CaseLines {
  /** Where the next line begins, after a case was read. */
  end = 0;
  /** Whether the case that was read has an id. */
  isNamed = false;
  private readonly cursor: JsonCursor;
  private readonly readerOf: ReaderOf;
  private reader: FactsReader | null = null;
  /** Of which methodology and day the reader is. */
  private methodology = '';
  private on = '';

  constructor(readerOf: ReaderOf, decode: (bytes: Uint8Array, from: number, to: number) => string) {
    this.readerOf = readerOf;
    this.cursor = new JsonCursor(decode);
  }

  /**
   * The case of the line that begins at `from`, called by its place where it has no id; null where the line is not plain or
   * not quite a case.
   */
  read(bytes: Uint8Array, from: number, index: number): Case | null {
    const { cursor } = this;
    cursor.bytes = bytes;
    cursor.at = from;
    if (bytes[from] !== OPEN) return null;
    cursor.at += 1;
    let id: string | null = null;
    let methodology: string | undefined;
    let on: string | undefined;
    let reading: 'adopted' | 'literal' | undefined;
    let facts: object | undefined;
    let expect: Case['expect'] | undefined;
    for (;;) {
      cursor.space();
      const key = cursor.text();
      if (key === undefined || !cursor.colon()) return null;
      if (key === 'facts') {
        if (facts !== undefined) return null;
        const reader = this.readerFor(methodology ?? this.methodology, on ?? this.on);
        facts = reader?.(cursor);
        if (facts === undefined) return null;
      } else if (key === 'expect') {
        if (expect !== undefined || bytes[cursor.at] !== OPEN) return null;
        expect = cursor.value() as Case['expect'] | undefined;
        if (expect === undefined) return null;
      } else {
        // Most lines are of the same methodology and day as the one before.
        const former = key === 'methodology' ? this.methodology : key === 'on' ? this.on : '';
        const text = former !== '' && cursor.isText(former) ? former : cursor.text(key !== 'id');
        if (text === undefined || text === '') return null;
        if (key === 'id' && id === null) id = text;
        else if (key === 'methodology' && methodology === undefined) methodology = text;
        else if (key === 'on' && on === undefined) on = text;
        else if (key === 'reading' && reading === undefined && (text === 'adopted' || text === 'literal')) {
          reading = text;
        } else return null;
      }
      const goesOn = cursor.goesOn(125);
      if (goesOn === undefined) return null;
      if (!goesOn) break;
    }
    if (facts === undefined || methodology !== this.methodology || on !== this.on) return null;
    if (!this.endOfLine(bytes, from)) return null;
    this.isNamed = id !== null;
    return {
      id: id ?? String(index + 1),
      methodology,
      on,
      reading: reading ?? 'adopted',
      facts,
      events: undefined,
      expect: expect ?? NOTHING_EXPECTED,
    };
  }

  /** Behind the case there may be nothing but spaces. */
  private endOfLine(bytes: Uint8Array, from: number): boolean {
    const { cursor } = this;
    cursor.space();
    if (cursor.at - from > LONGEST_LINE) return false;
    if (bytes[cursor.at] === RETURN) cursor.at += 1;
    if (cursor.at < bytes.length && bytes[cursor.at] !== LINE_FEED) return false;
    this.end = cursor.at + 1;
    return true;
  }

  /** Facts may stand before the methodology and the day: then those of the line before are tried. */
  private readerFor(methodology: string, on: string): FactsReader | null {
    if (methodology === this.methodology && on === this.on) return this.reader;
    if (!isDay(on)) return null;
    this.reader = this.readerOf(methodology, on);
    this.methodology = methodology;
    this.on = on;
    return this.reader;
  }
}
