/** The difference between two official texts, short enough for a terminal. */
import { wordDiff } from '../../engine/index.ts';
import type { Messages } from '../messages.ts';

/** Words kept on either side of a change, and characters of a text that is new or gone as a whole. */
const around = 5;
const longest = 400;

/**
 * Lines with `[-words that went-]` and `{+words that came+}`, each with a few words around. `isNew`: there was no
 * provision before, so that no former text is missing.
 */
export function shortDiff(
  before: string | null,
  after: string | null,
  isNew: boolean,
  { diff: m }: Messages,
): string[] {
  if (before === null && after === null) return [];
  if (after === null) return before === null ? [] : [`[-${shortened(before)}-]`];
  if (before === null) return [...(isNew ? [] : [m.formerTextNotInHand]), `{+${shortened(after)}+}`];
  const pieces = wordDiff(before, after).map(({ kind, text }, place, all) => {
    if (kind === 'removed') return `[-${marked(text)}-]${spaceBehind(text)}`;
    if (kind === 'added') return `{+${marked(text)}+}${spaceBehind(text)}`;
    return context(text, place === 0, place === all.length - 1);
  });
  return pieces
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

function marked(text: string): string {
  return shortened(text.trim());
}

function spaceBehind(text: string): string {
  return /\s*$/.exec(text)?.[0] ?? '';
}

/** What stayed, without its middle (its beginning or end where it is the first or the last). */
function context(text: string, first: boolean, last: boolean): string {
  const words = text.match(/\S+\s*/g) ?? [];
  if (words.length <= 2 * around) return text;
  const head = first ? '' : words.slice(0, around).join('');
  const tail = last ? '' : words.slice(-around).join('');
  return `${head}… ${tail}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ¶ ');
  return line.length <= longest ? line : `${line.slice(0, longest)}… (+${line.length - longest})`;
}
