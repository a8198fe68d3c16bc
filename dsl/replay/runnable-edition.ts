/** What a case is run on. */
import type { Program } from '../../engine/index.ts';
import type { Edition } from '../consolidate/index.ts';
import type { Workspace } from '../workspace/index.ts';

/** An edition that cases can be run on. Two editions compared may be of two workspaces: the acts, and a draft. */
export interface RunnableEdition {
  readonly workspace: Workspace;
  readonly edition: Edition;
  readonly program: Program;
}
