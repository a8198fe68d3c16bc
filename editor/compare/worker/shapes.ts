/** What the worker is asked and what it answers about the sides of a comparison. */
import type { Cause, CitedDocument } from '../../../dsl/index.ts';
import type { EditionIdentity, Label } from '../../../engine/index.ts';
import type { Refusal } from '../../api/index.ts';

/** Two sides, as addresses name them. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

/** An act that can be named and gone to. */
export interface NamedAct {
  readonly id: string;
  /** The name of its file. */
  readonly name: string;
  readonly document?: CitedDocument;
}

/** A body with its editions, oldest first. */
export interface BodyChoice {
  readonly methodology: string;
  readonly organization: Label;
  readonly editions: readonly EditionIdentity[];
}

/** A draft that can be compared. */
export interface DraftChoice {
  readonly name: string;
  readonly document?: CitedDocument;
  readonly organization: Label;
  /** What it is compared with where nothing else is chosen: the edition that would be in force without it. */
  readonly against: string | null;
}

/** Everything that can be chosen. */
export interface Choices {
  readonly bodies: readonly BodyChoice[];
  readonly drafts: readonly DraftChoice[];
  readonly acts: readonly NamedAct[];
}

/** One side, for showing what it is. */
export interface SideView {
  /** As addresses name it. */
  readonly side: string;
  readonly methodology: string;
  readonly organization: Label;
  /** The name of the draft's file; null for an edition on a day. */
  readonly draft: string | null;
  readonly edition: EditionIdentity;
  /** False where mistakes in the acts leave something out. */
  readonly complete: boolean;
  /** How many points and annexes it has, and how many of them are reconstructed. */
  readonly provisions: number;
  readonly reconstructed: number;
}

/** Why there is no such side. */
export type SideFault =
  | { readonly kind: 'malformed' | 'errors' | 'no-act' | 'never-in-force' }
  | { readonly kind: 'no-draft'; readonly name: string }
  /** What the server would say too. */
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** A side, or why there is none. */
export type SideAnswer =
  | { readonly ok: true; readonly side: SideView }
  | { readonly ok: false; readonly fault: SideFault };

/** Both sides. `isOneLine`: editions of one base act, so that edits lead from one to the other. */
export interface SidesView {
  readonly from: SideAnswer | null;
  readonly to: SideAnswer | null;
  readonly isOneLine: boolean;
}

/** Why an answer differs: an act, its provision, and the edit where one made the difference. */
export type CauseView = Cause;
