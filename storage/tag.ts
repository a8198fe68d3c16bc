/** A text's version, for noticing that somebody else has changed it. */
import { createHash } from 'node:crypto';

/** A short tag that only equal texts share (128 bits of SHA-256), in hexadecimal. */
export function tagOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
