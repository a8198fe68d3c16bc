/** The hash of an edition: SHA-256 over its content, the same on every machine. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Provision } from '../syntax/index.ts';
import type { EditionHeading, EditionProvision } from './edition.ts';

/** What stands in a tree but is not content: places, comments, and what other fields repeat. */
const NOT_CONTENT = new Set(['span', 'comments', 'trailing', 'tail', 'former', 'file', 'rowSources']);

/** Hexadecimal SHA-256 over the wording, the rules and their attribution to acts. */
export function editionHash(
  methodology: string,
  headings: readonly EditionHeading[],
  provisions: readonly EditionProvision[],
): string {
  const titles = headings.map((heading) => ({ id: heading.id, title: heading.node.title }));
  const content = JSON.stringify({ methodology, titles, provisions }, (key, value: unknown) => {
    // Of the node of a provision only the title is told nowhere else.
    if (key === 'node') return (value as Provision).title;
    return NOT_CONTENT.has(key) || key.endsWith('Comments') ? undefined : value;
  });
  return bytesToHex(sha256(utf8ToBytes(content)));
}
