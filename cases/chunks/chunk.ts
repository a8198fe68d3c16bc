/** Files of any size, divided where records end. */

/** The bytes of a file; `read` gives fewer than asked for only at its end, and what it gave may be overwritten by the next. */
export interface ByteSource {
  readonly size: number;
  read(from: number, length: number): Uint8Array;
}

/**
 * A stretch of whole records. `lines`: one a line (NDJSON). `table`: rows (CSV). `elements`: of a JSON list. `items`: of a
 * YAML list. `document`: the whole file as one text.
 */
export interface Chunk {
  readonly kind: 'lines' | 'table' | 'elements' | 'items' | 'document';
  /** The bytes, the end exclusive. Chunks follow one another without gaps. */
  readonly from: number;
  readonly to: number;
  /** Whether the file begins, and ends, with it. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** How many bytes the headings of the file's table take. */
  readonly heading: number;
  /** How many characters stand before it on its first line. */
  readonly column: number;
}

/** Byte codes of the marks that divide files. */
export const BYTE = {
  tab: 9,
  lineFeed: 10,
  return: 13,
  space: 32,
  quote: 34,
  hash: 35,
  comma: 44,
  minus: 45,
  semicolon: 59,
  openList: 91,
  backslash: 92,
  closeList: 93,
  openObject: 123,
  closeObject: 125,
} as const;

/** Goes through all bytes of a source from a place on; `visit` is told each block and where it begins, and may end it. */
export function eachBlock(
  source: ByteSource,
  start: number,
  visit: (bytes: Uint8Array, from: number) => 'stop' | undefined,
): void {
  const size = 1 << 18;
  for (let from = start; from < source.size; from += size) {
    if (visit(source.read(from, size), from) === 'stop') return;
  }
}

/** Chunks from their ends, each but the last at least so long as wanted. */
export function chunksFrom(
  kind: Chunk['kind'],
  ends: readonly { readonly at: number; readonly column?: number }[],
  size: number,
  heading = 0,
): Chunk[] {
  const inner = ends.filter(({ at }) => at < size);
  return [...inner, { at: size }].map(({ at }, place) => ({
    kind,
    from: inner[place - 1]?.at ?? 0,
    to: at,
    isFirst: place === 0,
    isLast: place === inner.length,
    heading,
    column: inner[place - 1]?.column ?? 0,
  }));
}
