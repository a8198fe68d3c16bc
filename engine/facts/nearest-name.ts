/** Finding the name that was probably meant. */

/** Longer names are not compared: comparing is quadratic. */
const LONGEST = 64;

/** The candidate with the fewest letters changed, at most a third of them; null when none is that near. */
export function nearestName(name: string, candidates: Iterable<string>): string | null {
  if (name.length > LONGEST) return null;
  let best: string | null = null;
  let limit = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= limit) continue;
    const distance = changes(name, candidate);
    if (distance < limit) {
      best = candidate;
      limit = distance;
    }
  }
  return best;
}

/** How many letters to insert, remove or replace to get from one word to the other. */
function changes(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of Array.from(from).entries()) {
    const here = [row + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1);
      here.push(Math.min(replaced, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1));
    }
    above = here;
  }
  return above[to.length] ?? 0;
}
