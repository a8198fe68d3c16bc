/** Messages cut out of what arrives: broken headers are passed over, so that the messages after them are read. */
import { Transform, type TransformCallback } from 'node:stream';

/** No message is larger; the length of a broken header could be any number. */
const MOST_BYTES = 64_000_000;
/** No header is larger; more bytes without the end of one are none. */
const MOST_HEADER_BYTES = 8_192;

const END_OF_HEADER = Buffer.from('\r\n\r\n');
const LENGTH = /Content-Length:[ \t]*(\d{1,9})[ \t]*(?:\r\n|$)/gi;

/** Passes on messages with their lengths, and nothing else. */
export class Framing extends Transform {
  private parts: Buffer[] = [];
  private size = 0;
  /** How many bytes there must be before it is worth looking again. */
  private wanted = 0;

  override _transform(bytes: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.parts.push(bytes);
    this.size += bytes.length;
    if (this.size >= this.wanted) this.cut();
    done();
  }

  private cut(): void {
    let rest = Buffer.concat(this.parts);
    this.wanted = 0;
    for (;;) {
      const end = rest.indexOf(END_OF_HEADER);
      if (end < 0) {
        if (rest.length > MOST_HEADER_BYTES) rest = rest.subarray(rest.length - MOST_HEADER_BYTES / 2);
        break;
      }
      const begin = end + END_OF_HEADER.length;
      const length = lengthIn(rest.subarray(Math.max(0, end - MOST_HEADER_BYTES), end).toString('latin1'));
      if (length === undefined || length > MOST_BYTES) {
        rest = rest.subarray(begin);
        continue;
      }
      if (rest.length < begin + length) {
        this.wanted = begin + length;
        break;
      }
      this.push(Buffer.concat([header(length), rest.subarray(begin, begin + length)]));
      rest = rest.subarray(begin + length);
    }
    this.parts = [rest];
    this.size = rest.length;
  }
}

/** The last length that stands in a header: what is left of a broken message may stand before it. */
function lengthIn(text: string): number | undefined {
  const last = [...text.matchAll(LENGTH)].at(-1)?.[1];
  return last === undefined ? undefined : Number(last);
}

function header(length: number): Buffer {
  return Buffer.from(`Content-Length: ${length}\r\n\r\n`);
}
