/** The difference of two texts as replaced runs of lines. */

/** Lines `first` to `end` (exclusive) of the old text give way to `text`. */
export interface Hunk {
  readonly first: number;
  readonly end: number;
  readonly text: string;
}

/** Lines are looked for this far ahead when two texts part. */
const AHEAD = 60;

/** The hunks that turn one text into another; lines keep their line breaks, so that these count too. */
export function lineHunks(before: string, after: string): Hunk[] {
  const old = linesWithBreaks(before);
  const fresh = linesWithBreaks(after);
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && old[i] === fresh[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const [toOld, toFresh] = meeting(old, i, fresh, j);
    hunks.push({ first: i, end: toOld, text: fresh.slice(j, toFresh).join('') });
    [i, j] = [toOld, toFresh];
  }
  return hunks;
}

/** The nearest pair of lines further on that are the same and not blank; the ends where there is none near. */
function meeting(old: readonly string[], i: number, fresh: readonly string[], j: number): [number, number] {
  for (let distance = 1; distance <= AHEAD; distance += 1) {
    for (let back = 0; back <= distance; back += 1) {
      const [a, b] = [i + back, j + distance - back];
      if (a < old.length && old[a] === fresh[b] && old[a]?.trim() !== '') return [a, b];
    }
  }
  // Lines that only changed their spaces follow each other one by one.
  const same = i < old.length && j < fresh.length;
  return same ? [i + 1, j + 1] : [old.length, fresh.length];
}

function linesWithBreaks(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}
