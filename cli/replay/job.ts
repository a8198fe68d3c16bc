/** What a replay is about, as plain data that workers are given. */
import type { Chunk } from '../../cases/index.ts';
import type { ReplayEditions, SourceFile } from '../../dsl/index.ts';

/** A file of cases: its name as it was given, and where its bytes are. */
export interface Input {
  readonly file: string;
  readonly path: string;
  readonly size: number;
}

/** A part of the work. */
export interface Part {
  readonly number: number;
  /** The place of the file among the inputs. */
  readonly input: number;
  readonly chunk: Chunk;
}

/** Everything that the results of parts depend on, and where they are put. */
export interface Job {
  readonly inputs: readonly Input[];
  readonly acts: readonly SourceFile[];
  readonly editions: ReplayEditions;
  readonly folder: string;
  /** Whether results are on the disk before they count as done. */
  readonly synced: boolean;
  /** So many failures, and so many cases with changes, of each part are kept one by one; null: all. */
  readonly listed: number | null;
}
