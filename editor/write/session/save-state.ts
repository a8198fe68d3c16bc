/** What has become of the last words that were typed. */
import type { Draft, Refusal } from '../../api/index.ts';

/** The state of saving a draft. */
export type SaveState =
  /** Everything typed is on the server; `at`: since when (milliseconds), null where nothing was typed. */
  | { readonly kind: 'saved'; readonly at: number | null }
  /** Typed and not sent yet, or on its way. */
  | { readonly kind: 'saving' }
  /** The server did not answer: it is tried again in `seconds`. */
  | { readonly kind: 'waiting'; readonly refusal: Refusal; readonly seconds: number }
  /** The server will not have this text; it is tried again after the next key. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Somebody else has changed the draft: nothing is saved until the author decides. */
  | { readonly kind: 'conflict'; readonly conflict: Conflict };

/** Two texts of one draft. */
export interface Conflict {
  /** The draft that is on the server; null: somebody has removed it. */
  readonly other: Draft | null;
  /** Where the server has put the refused text aside; null where there was none to be put aside. */
  readonly kept: Draft | null;
}
