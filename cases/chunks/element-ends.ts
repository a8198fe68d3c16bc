/** Where a JSON list of objects is divided: behind elements, found by brackets outside strings. */
import { BYTE, type ByteSource, eachBlock } from './chunk.ts';

/** The end of an element after each `target` bytes; null where the text is not such a list. */
export function elementEnds(
  source: ByteSource,
  target: number,
): { readonly at: number; readonly column: number }[] | null {
  const scan = new ElementScan(target);
  eachBlock(source, 0, (bytes, from) => (scan.take(bytes, from) ? undefined : 'stop'));
  return scan.isList ? scan.ends : null;
}

/** What may come between elements. */
type Awaited = 'list' | 'element' | 'mark' | 'nothing';

class ElementScan {
  readonly ends: { at: number; column: number }[] = [];
  private readonly target: number;
  private awaited: Awaited = 'list';
  private depth = 0;
  private inString = false;
  private isEscaped = false;
  /** Characters before the byte on its line, as JavaScript counts them. */
  private column = 0;
  private last = 0;
  private isBroken = false;

  constructor(target: number) {
    this.target = target;
  }

  get isList(): boolean {
    return !this.isBroken && this.awaited === 'nothing';
  }

  take(bytes: Uint8Array, from: number): boolean {
    for (let at = 0; at < bytes.length && !this.isBroken; at += 1) {
      const byte = bytes[at] ?? 0;
      if (this.depth > 0) this.inside(byte, from + at + 1);
      else this.between(byte, from + at);
      if (byte === BYTE.lineFeed) this.column = 0;
      else this.column += byte < 0x80 || (byte >= 0xc0 && byte < 0xf0) ? 1 : byte >= 0xf0 ? 2 : 0;
    }
    return !this.isBroken;
  }

  private inside(byte: number, end: number): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (this.inString) {
      if (byte === BYTE.backslash) this.isEscaped = true;
      else if (byte === BYTE.quote) this.inString = false;
    } else if (byte === BYTE.quote) this.inString = true;
    else if (byte === BYTE.openObject || byte === BYTE.openList) this.depth += 1;
    else if (byte === BYTE.closeObject || byte === BYTE.closeList) {
      this.depth -= 1;
      if (this.depth > 0) return;
      if (byte !== BYTE.closeObject) this.isBroken = true;
      this.awaited = 'mark';
      if (end - this.last < this.target) return;
      this.ends.push({ at: end, column: this.column + 1 });
      this.last = end;
    }
  }

  private between(byte: number, at: number): void {
    if (byte === BYTE.space || byte === BYTE.lineFeed || byte === BYTE.return) return;
    if (this.awaited === 'list') {
      const isMark = at < 3 && byte >= 0x80;
      if (byte === BYTE.openList) this.awaited = 'element';
      else if (!isMark) this.isBroken = true;
    } else if (this.awaited === 'element') {
      if (byte === BYTE.openObject) this.depth = 1;
      else this.isBroken = true;
    } else if (this.awaited === 'mark') {
      if (byte === BYTE.comma) this.awaited = 'element';
      else if (byte === BYTE.closeList) this.awaited = 'nothing';
      else this.isBroken = true;
    } else this.isBroken = true;
  }
}
