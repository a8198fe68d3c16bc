/**
 * An edition: a methodology as it stands on a day, computed from acts. Provisions come from several acts and
 * files, and each knows the act, the edits and the former wordings behind its present one.
 */
import type { EditionIdentity, Label } from '../../engine/index.ts';
import type {
  Declaration,
  Heading,
  NoteItem,
  Provision,
  Span,
  TextLine,
  TextNotInHand,
} from '../syntax/index.ts';

export interface Edition {
  readonly methodology: string;
  readonly organization: Label;
  readonly identity: EditionIdentity;
  /** Points and annexes in the order of the act, with the headings they stand under. */
  readonly provisions: readonly EditionProvision[];
  readonly headings: readonly EditionHeading[];
  /** Provisions that edits took out, with their last wording. */
  readonly repealed: readonly RepealedProvision[];
}

export interface RepealedProvision {
  readonly id: string;
  readonly edit: EditRecord;
  readonly former: EditionProvision;
}

export interface EditionHeading {
  /** `chapter 6`, or `chapter 6 section 1`. */
  readonly id: string;
  readonly node: Heading;
}

/** A provision of an edition. Parts, subpoints and rows nest. */
export interface EditionProvision {
  /** `point 18`, `point 5 part 2`, `annex 4`, `annex 1-1`. */
  readonly id: string;
  readonly unit: Provision['unit'];
  readonly number: string;
  /** The heading's id, for top-level provisions. */
  readonly heading?: string;
  /** Where the present wording stands; spans of `node` and of the declarations are in this file. */
  readonly file: string;
  readonly act: string;
  /** The present wording was taken from another body's act by adoption: its rules count, its text does not. */
  readonly adopted: boolean;
  /** The act of the present wording is a reconstruction. */
  readonly reconstructed: boolean;
  readonly printed?: string;
  readonly node: Provision;
  readonly text: readonly TextLine[];
  readonly notInHand?: TextNotInHand;
  readonly notes: readonly NoteItem[];
  readonly declarations: readonly Declaration[];
  /** Rows that an edit gave it stand in that act's file: where each of their spans (the object) belongs. */
  readonly rowSources?: ReadonlyMap<Span, RowSource>;
  readonly parts: readonly EditionProvision[];
  /** Edits that shaped it, oldest first. */
  readonly edits: readonly EditRecord[];
  /** Earlier wordings, oldest first. */
  readonly former: readonly EditionProvision[];
}

/** The act that gave a row its wording, and its file. */
export interface RowSource {
  readonly file: string;
  readonly act: string;
}

/** One edit that was carried out. `id` is `<act> <provision of the act>`, for example `atyrau-2022-324 point 1`. */
export interface EditRecord {
  readonly id: string;
  readonly act: string;
  readonly provision: string;
  readonly operation: 'replace' | 'repeal' | 'insert-after' | 'add' | 'words';
  readonly file: string;
}
