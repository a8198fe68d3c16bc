/** Where a file with a record a line is divided: only the neighbourhood of each division is looked at. */
import { BYTE, type ByteSource } from './chunk.ts';

const LOOK = 1 << 14;

/** Ends of lines, one after each `target` bytes. */
export function lineEnds(source: ByteSource, target: number): { readonly at: number }[] {
  const ends: { at: number }[] = [];
  let last = 0;
  while (last + target < source.size) {
    const end = endOfLine(source, last + target);
    ends.push({ at: end });
    last = end;
  }
  return ends;
}

function endOfLine(source: ByteSource, from: number): number {
  for (let at = from; at < source.size; at += LOOK) {
    const found = source.read(at, LOOK).indexOf(BYTE.lineFeed);
    if (found >= 0) return at + found + 1;
  }
  return source.size;
}
