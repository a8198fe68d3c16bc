/** Where a YAML file that is one list is divided: before lines that begin with a dash at the left margin. */
import { BYTE, type ByteSource, eachBlock } from './chunk.ts';

/** `&` or `*` where it may name an anchor: what aliases mean may stand in another item. */
const ANCHOR = /(^|[\s[{,:-])[&*][^\s]/m;

/** The begin of an item after each `target` bytes; null where items do not stand for themselves. */
export function itemEnds(source: ByteSource, target: number): { readonly at: number }[] | null {
  const ends: { at: number }[] = [];
  let last = 0;
  let isDivisible = true;
  let hasItem = false;
  let isAtMargin = true;
  let dash = -1;
  let carried = '';
  const decoder = new TextDecoder('latin1');
  const isItem = (byte: number): boolean =>
    byte === BYTE.space || byte === BYTE.lineFeed || byte === BYTE.return;
  eachBlock(source, 0, (bytes, from) => {
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (dash >= 0) {
        if (!isItem(byte)) isDivisible = false;
        if (hasItem && dash - last >= target) {
          ends.push({ at: dash });
          last = dash;
        }
        hasItem = true;
        dash = -1;
      }
      if (isAtMargin) {
        if (byte === BYTE.minus) dash = from + at;
        else if (!isItem(byte) && byte !== BYTE.hash && !(from === 0 && at < 3 && byte >= 0x80)) {
          isDivisible = false;
        } else if (byte === BYTE.space && !hasItem) isDivisible = false;
      }
      isAtMargin = byte === BYTE.lineFeed || (from === 0 && at < 3 && byte >= 0x80);
      if (!isDivisible) return 'stop';
    }
    const text = carried + decoder.decode(bytes);
    if (ANCHOR.test(text)) isDivisible = false;
    carried = text.slice(-2);
    return isDivisible ? undefined : 'stop';
  });
  return isDivisible && hasItem ? ends : null;
}
