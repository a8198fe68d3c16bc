/** Lists of acts: by body, and those that somebody looks for. */
import type { Label } from '../../../engine/index.ts';
import type { ActEntry } from '../worker/acts.ts';

/** The acts of a body; those whose body is not known stand last. */
export interface BodyActs {
  readonly methodology: string | undefined;
  readonly organization: Label | undefined;
  readonly acts: readonly ActEntry[];
}

/** Acts by body, in the order in which they come. */
export function groupsOf(entries: readonly ActEntry[]): BodyActs[] {
  const groups = new Map<string | undefined, ActEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.methodology) ?? [];
    groups.set(entry.methodology, group);
    group.push(entry);
  }
  return [...groups].map(([methodology, acts]) => ({
    methodology,
    organization: acts.find(({ organization }) => organization !== undefined)?.organization,
    acts,
  }));
}

/** Whether all words of what is looked for stand in what is known of an act, in whatever language. */
export function isFound(entry: ActEntry, wanted: string): boolean {
  const { name, id, methodology, organization, document } = entry;
  const known = [
    name,
    id,
    methodology,
    ...Object.values(organization ?? {}),
    ...Object.values(document?.type ?? {}),
    document === undefined ? '' : `№ ${document.number} ${document.number} ${document.date}`,
  ]
    .join(' ')
    .toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => known.includes(word));
}
