/** Two texts compared word by word; quotes, dashes and spaces alone make no difference. */
import { normaliseText } from '../program/index.ts';

/** A run of words that stayed, went or came. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond so many pairs of words the middle is told as one replacement. */
const MOST_PAIRS = 9_000_000;

/** The runs of words that lead from one text to the other, in order; paragraphs stay apart by line feeds. */
export function wordDiff(before: string, after: string): WordRun[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < fresh.length && alike(old[start], fresh[start])) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < fresh.length - start &&
    alike(old[old.length - 1 - end], fresh[fresh.length - 1 - end])
  ) {
    end += 1;
  }
  const runs = new Runs();
  for (const word of fresh.slice(0, start)) runs.add('same', word);
  middle(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end), runs);
  for (const word of fresh.slice(fresh.length - end)) runs.add('same', word);
  return runs.list;
}

/** Words with the space behind them. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*/g) ?? [];
}

function alike(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && (a === b || normaliseText(a) === normaliseText(b));
}

/** The longest common subsequence of words; what is not in it went or came. */
function middle(old: readonly string[], fresh: readonly string[], runs: Runs): void {
  if (old.length * fresh.length > MOST_PAIRS) {
    for (const word of old) runs.add('removed', word);
    for (const word of fresh) runs.add('added', word);
    return;
  }
  const [a, b] = [old.map(normaliseText), fresh.map(normaliseText)];
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      runs.add('same', fresh[j] ?? '');
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      runs.add('removed', old[i] ?? '');
      i += 1;
    } else {
      runs.add('added', fresh[j] ?? '');
      j += 1;
    }
  }
}

class Runs {
  readonly list: WordRun[] = [];

  add(kind: WordRun['kind'], word: string): void {
    const last = this.list.at(-1);
    if (last?.kind === kind) this.list[this.list.length - 1] = { kind, text: last.text + word };
    else this.list.push({ kind, text: word });
  }
}
