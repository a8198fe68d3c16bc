/** Finding provisions by number or text. */
import type { Target } from '../worker/targets.ts';

/**
 * Those that have every word of what is looked for in their names or texts; a number alone means the provisions of that
 * number first.
 */
export function foundTargets(targets: readonly Target[], wanted: string): Target[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const found = targets.filter(({ id, name, title, text }) => {
    const known = `${id} ${name} ${title} ${text}`.toLowerCase();
    return words.every((word) => known.includes(word));
  });
  const rank = ({ id, name }: Target): number => {
    const number = id.split(' ').at(-1) ?? '';
    if (words.some((word) => word === number)) return 0;
    return words.every((word) => name.toLowerCase().includes(word)) ? 1 : 2;
  };
  return words.length === 0 ? found : found.sort((a, b) => rank(a) - rank(b));
}
