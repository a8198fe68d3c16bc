/** How much of an edition cases put to use. */
import type { EditionCoverage } from './summary.ts';

/** The provisions with rules that cases put to use, in percent of all; an edition without any lacks nothing: 100. */
export function usedShare({ provisions }: Pick<EditionCoverage, 'provisions'>): number {
  if (provisions.length === 0) return 100;
  return (100 * provisions.filter(({ cases }) => cases > 0).length) / provisions.length;
}

/** A share with one digit, never more than it is: what is short of a whole percentage is not told as that. */
export function shareText(share: number): string {
  return String(Math.floor(share * 10) / 10);
}
