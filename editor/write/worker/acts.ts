/** The acts at hand, drafts in place of what they are drafts of. */
import type { Act, CitedDocument, Workspace } from '../../../dsl/index.ts';
import { addDays, type Label } from '../../../engine/index.ts';

/** An act by its file, with what its header says; of a file whose header is broken only the name is known. */
export interface ActEntry {
  readonly name: string;
  readonly id?: string;
  readonly role: 'base' | 'amendment' | 'none';
  readonly methodology?: string;
  /** The body's names, from the act that approves its methodology. */
  readonly organization?: Label;
  readonly document?: CitedDocument;
  /** The first day on which it applies, where that is known. */
  readonly start: string | null;
  /** The first day may be later: it is a bound. */
  readonly isStartBound: boolean;
}

/** All acts, those of a body together, in the order of their dates. */
export function listActs(workspace: Workspace): ActEntry[] {
  const known = new Map(workspace.acts.map((act) => [act.file, act]));
  const entries = workspace.files.map(({ path }) => entryOf(path, known.get(path), workspace));
  return entries.sort((a, b) => compare(keyOf(a), keyOf(b)));
}

function entryOf(name: string, act: Act | undefined, workspace: Workspace): ActEntry {
  if (act === undefined) return { name, role: 'none', start: null, isStartBound: false };
  const { id, role, methodology, document, start } = act;
  const organization =
    methodology === undefined ? undefined : workspace.editions(methodology).value.at(-1)?.organization;
  return {
    name,
    id,
    role,
    ...(methodology === undefined ? {} : { methodology }),
    ...(organization === undefined ? {} : { organization }),
    ...(document === undefined ? {} : { document }),
    start: start.day,
    isStartBound: start.certainty !== 'exact',
  };
}

function keyOf({ methodology, document, name }: ActEntry): readonly string[] {
  return [methodology ?? '\uffff', document?.date ?? '', name];
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [place, one] of a.entries()) {
    const other = b[place] ?? '';
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/** What an act is compared with: addresses of the page of comparisons. */
export interface Sides {
  readonly from: string;
  readonly to: string;
}

/**
 * The edition in force (today; where there is none today, on the last day of the last) and the act's draft. Without a
 * draft, the editions before and from the day on which the act applies. Null where there is nothing to compare.
 */
export function sidesOf(
  workspace: Workspace,
  { name, today, isDraft }: { readonly name: string; readonly today: string; readonly isDraft: boolean },
): Sides | null {
  const act = workspace.acts.find(({ file }) => file === name);
  if (act?.methodology === undefined) return null;
  const { methodology, start } = act;
  if (!isDraft) {
    if (start.day === null) return null;
    return { from: `${methodology}@${addDays(start.day, -1)}`, to: `${methodology}@${start.day}` };
  }
  const last = workspace.editions(methodology).value.at(-1)?.identity;
  const isOver = last?.until != null && last.until <= today;
  const day = isOver ? addDays(last.until ?? today, -1) : today;
  return { from: `${methodology}@${day}`, to: `draft:${name}` };
}
