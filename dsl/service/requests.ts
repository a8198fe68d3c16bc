/** What is asked of the service, and what every feature may look at. */
import type { Position, Range } from 'vscode-languageserver-types';
import type { Case } from '../../engine/index.ts';
import type { Surface } from '../syntax/index.ts';
import type { ActView, Snapshot } from './snapshot.ts';

/** A question about a file. */
export interface FileRequest {
  readonly uri: string;
  /** The version that the question is about; where the service has another text, it answers nothing. */
  readonly version?: number;
  /** The language of messages and labels; that of the file where absent. */
  readonly language?: Surface;
}

/** A question about a place; positions count UTF-16 units. */
export interface PositionRequest extends FileRequest {
  readonly position: Position;
}

/** A question about a part of a file. */
export interface RangeRequest extends FileRequest {
  readonly range: Range;
}

/** A case chosen in the editor: values of decisions are shown for it. */
export interface ChosenCase {
  readonly facts: unknown;
  readonly events?: unknown;
  readonly reading?: 'adopted' | 'literal';
}

/** What a feature answers from. */
export interface Context {
  readonly snapshot: Snapshot;
  /** Stored cases, for the lens above points. */
  readonly cases: readonly Case[];
  /** The chosen case of a file. */
  chosen(uri: string): ChosenCase | undefined;
}

/** The language of an answer. */
export function languageOf(view: ActView, request: FileRequest): Surface {
  return request.language ?? view.tree.surface;
}
