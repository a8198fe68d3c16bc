/** A text with its changes, paragraph by paragraph. */
import type { WordRun } from '../../../engine/index.ts';

/** A paragraph; `isChanged` when a word in it went or came. */
export interface Paragraph {
  readonly runs: readonly WordRun[];
  readonly isChanged: boolean;
}

/** Paragraphs to be shown, or unchanged ones that are folded. */
export interface Stretch {
  readonly paragraphs: readonly Paragraph[];
  readonly isFolded: boolean;
}

/** Cuts runs at their line feeds. */
export function paragraphsOf(runs: readonly WordRun[]): readonly Paragraph[] {
  const paragraphs: WordRun[][] = [[]];
  for (const [at, { kind, text }] of runs.entries()) {
    for (const [place, line] of joined(text, kind, runs[at + 1])
      .split('\n')
      .entries()) {
      if (place > 0) paragraphs.push([]);
      if (line !== '') paragraphs.at(-1)?.push({ kind, text: line });
    }
  }
  return paragraphs
    .filter((own) => own.some(({ text }) => text.trim() !== ''))
    .map((own) => ({ runs: own, isChanged: own.some(({ kind }) => kind !== 'same') }));
}

/** Where the last words of a paragraph are replaced, what went and what came both end it: once is enough. */
function joined(text: string, kind: WordRun['kind'], next: WordRun | undefined): string {
  const isReplaced = kind !== 'same' && next !== undefined && next.kind !== 'same' && next.kind !== kind;
  return isReplaced && text.endsWith('\n') && next.text.endsWith('\n') ? text.replace(/\n+$/, ' ') : text;
}

/** Unchanged paragraphs longer than this together are folded. */
const MOST_UNCHANGED = 240;

/** Paragraphs in order, long stretches without a change folded. */
export function stretchesOf(paragraphs: readonly Paragraph[]): readonly Stretch[] {
  const stretches: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = stretches.at(-1);
    if (last?.[0]?.isChanged === paragraph.isChanged) last.push(paragraph);
    else stretches.push([paragraph]);
  }
  return stretches.map((own) => ({
    paragraphs: own,
    isFolded: own[0]?.isChanged === false && lengthOf(own) > MOST_UNCHANGED,
  }));
}

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.flatMap(({ runs }) => runs).reduce((sum, { text }) => sum + text.length, 0);
}
