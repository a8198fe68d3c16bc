/** The editions that a comparison compares: those of a day, and those that the act of a file is in force in. */
import type { Program } from '../../engine/index.ts';
import type { Edition } from '../consolidate/index.ts';
import type { EditionChoice, Workspace } from '../workspace/index.ts';

/** One side of a comparison. */
export interface Side {
  readonly edition: Edition;
  readonly program: Program;
  /** The day that was asked for; null for an act, which says itself when it enters into force. */
  readonly day: string | null;
  /** False where mistakes in the acts keep some of the edition out of the program. */
  readonly complete: boolean;
}

/**
 * Why there is no side. `no-edition`: not on that day; `no-act`: the file holds none; `never-in-force`: no edition has
 * the act; `nothing-before`: it is the first; `errors`: the acts have mistakes that leave no program at all.
 */
export type NoSide =
  | { readonly kind: 'no-edition'; readonly choice: Exclude<EditionChoice, { found: true }> }
  | { readonly kind: 'no-act' | 'never-in-force' | 'nothing-before' | 'errors' };

/** A side, or why there is none. */
export type SideChoice =
  | { readonly found: true; readonly side: Side }
  | { readonly found: false; readonly reason: NoSide };

/** The edition that governs a day. */
export function sideOnDay(workspace: Workspace, methodology: string, day: string): SideChoice {
  const choice = workspace.editionOn(methodology, day);
  return choice.found ? sideOf(workspace, choice.edition, day) : none({ kind: 'no-edition', choice });
}

/** The first edition in which the act of a file of the workspace is in force. */
export function sideOfAct(workspace: Workspace, path: string): SideChoice {
  const act = workspace.acts.find(({ file }) => file === path);
  if (act?.methodology === undefined) return none({ kind: 'no-act' });
  const editions = workspace.editions(act.methodology).value;
  const edition = editions.find(({ identity }) => identity.acts.includes(act.id));
  return edition === undefined ? none({ kind: 'never-in-force' }) : sideOf(workspace, edition, null);
}

/** The edition before that of a side, of the same workspace. */
export function sideBefore(workspace: Workspace, { edition, day }: Side): SideChoice {
  const editions = workspace.editions(edition.methodology).value;
  const former = editions[editions.indexOf(edition) - 1];
  if (former === undefined) return none({ kind: 'nothing-before' });
  return sideOf(workspace, former, day === null ? null : former.identity.from);
}

function sideOf(workspace: Workspace, edition: Edition, day: string | null): SideChoice {
  const { value: program, complete } = workspace.program(edition);
  if (program === null) return none({ kind: 'errors' });
  // An edit that could not be made is a mistake of the editions, not of the program.
  const isWhole = complete && workspace.editions(edition.methodology).complete;
  return { found: true, side: { edition, program, day, complete: isWhole } };
}

function none(reason: NoSide): SideChoice {
  return { found: false, reason };
}
