/** Which files of acts are set beside each other. */
import type { FilesView, FileView } from '../worker/texts.ts';

/** The two files; undefined: none on that side. */
export interface ChosenFiles {
  readonly left: FileView | undefined;
  readonly right: FileView | undefined;
}

/**
 * The files of an address; where it names none, the draft and what it was before, else the last act of the later side
 * and its counterpart: the same file, else (of another body) the base act, else nothing.
 */
export function chosenFiles(
  { before, after }: FilesView,
  address: { readonly left?: string; readonly right?: string },
  drafts: { readonly before: string | null; readonly after: string | null },
): ChosenFiles {
  const named = (list: readonly FileView[], name: string | null | undefined): FileView | undefined =>
    list.find((file) => file.name === name);
  if (address.left !== undefined || address.right !== undefined) {
    return { left: named(before, address.left), right: named(after, address.right) };
  }
  const isOtherBody = before[0]?.name !== after[0]?.name;
  if (drafts.after === null && drafts.before !== null) {
    const left = named(before, drafts.before);
    return { left, right: named(after, left?.name) ?? (isOtherBody ? after[0] : undefined) };
  }
  const right = named(after, drafts.after) ?? (isOtherBody ? after[0] : after.at(-1));
  return { left: named(before, right?.name) ?? (isOtherBody ? before[0] : undefined), right };
}
