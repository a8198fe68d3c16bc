/** Where a table is divided: at ends of lines outside quoted cells. */
import { BYTE, type ByteSource, eachBlock } from './chunk.ts';

/** Where the scan stands: `begin` of a cell, in an unquoted or quoted cell, behind a quotation mark in a quoted one. */
type State = 'begin' | 'plain' | 'quoted' | 'behind';

/** The end of the headings, and an end of a row after each `target` bytes. */
export function rowEnds(
  source: ByteSource,
  target: number,
  delimiter: number,
): { readonly heading: number; readonly ends: { readonly at: number }[] } {
  const ends: { at: number }[] = [];
  let heading = -1;
  let state: State = 'begin';
  let last = 0;
  let isAfterReturn = false;
  const end = (at: number): void => {
    if (heading < 0) heading = at;
    else if (at - last >= target) {
      ends.push({ at });
      last = at;
    }
  };
  eachBlock(source, 0, (bytes, from) => {
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (isAfterReturn) {
        isAfterReturn = false;
        if (byte !== BYTE.lineFeed) end(from + at);
      }
      if (state === 'quoted') {
        if (byte === BYTE.quote) state = 'behind';
        continue;
      }
      if (byte === BYTE.lineFeed) {
        state = 'begin';
        end(from + at + 1);
      } else if (byte === BYTE.return) {
        state = 'begin';
        isAfterReturn = true;
      } else if (byte === delimiter) state = 'begin';
      else if (byte === BYTE.quote && state !== 'plain') state = 'quoted';
      // A mark that does not fit spoils its line: the next one begins anew, as the reader has it.
      else if (state !== 'behind' || byte !== BYTE.space) state = 'plain';
    }
    return undefined;
  });
  return { heading: heading < 0 ? source.size : heading, ends };
}
