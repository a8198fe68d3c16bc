/** Which files of cases an address chooses. */

/** How an address says that all stored files are chosen. */
export const ALL = 'all';

/** The stored files that an address chooses, among those that have cases of the bodies compared. */
export function chosenFiles(address: string | undefined, stored: readonly string[]): readonly string[] {
  if (address === undefined) return [];
  if (address === ALL) return stored;
  const named = new Set(address.split(','));
  return stored.filter((name) => named.has(name));
}

/** What the address says of a choice. */
export function chosenText(chosen: readonly string[], stored: readonly string[]): string | undefined {
  if (chosen.length === 0) return undefined;
  return stored.every((name) => chosen.includes(name)) ? ALL : chosen.join(',');
}
