/** Bodies of requests: JSON in strict UTF-8, every text of it well-formed. */
import { decodeUtf8 } from '../../storage/index.ts';
import { refuse } from '../refusal.ts';

/** The value of a body. Throws a refusal for bytes that are no UTF-8, and for what is no JSON. */
export function jsonBody(bytes: Uint8Array): unknown {
  const decoded = decodeUtf8(bytes);
  if (!('text' in decoded)) throw refuse('not-unicode', {});
  let hasBroken = false;
  try {
    const value: unknown = JSON.parse(decoded.text, (_, part: unknown) => {
      if (typeof part === 'string' && !part.isWellFormed()) hasBroken = true;
      return part;
    });
    // Half a character would be written to the disk as another one.
    if (!hasBroken) return value;
  } catch {
    throw refuse('bad-request', {});
  }
  throw refuse('not-unicode', {});
}
