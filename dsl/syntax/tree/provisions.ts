/** Provisions: points, parts, annexes, rows, with their text and notes; and the edits that stand in them. */
import type { Labels, Line, LineComments, Name, NumberText, Quoted, Span, TextLine } from './common.ts';
import type { Declaration } from './declarations.ts';

/** `тарау 1 "Жалпы ережелер"`, `параграф 1 "…"`: everything up to the next heading stands under it. */
export interface Heading extends Line {
  readonly kind: 'heading';
  readonly unit: 'chapter' | 'section';
  readonly number: NumberText;
  readonly title: Labels;
}

export type ProvisionUnit = 'point' | 'part' | 'subpoint' | 'annex' | 'row';

/** `тармақ 18`, `бөлік 2`, `тармақша 3`, `қосымша 1-1`, `жол cooperation`. */
export interface Provision extends Line {
  readonly kind: 'provision';
  readonly unit: ProvisionUnit;
  /** The number as the act's own references use it: `18`, `36-1`, `1-1`; a name for `row`. */
  readonly number: Name;
  readonly title: Labels;
  readonly items: readonly ProvisionItem[];
  readonly tail: readonly string[];
}

export type ProvisionItem =
  | TextLine
  | TextNotInHand
  | PrintedNumber
  | NoteItem
  | Provision
  | Declaration
  | Edit;

/** `мәтін қолда жоқ: "…"` */
export interface TextNotInHand extends Line {
  readonly kind: 'text-not-in-hand';
  readonly reason: Labels;
}
/** `басылған: "1"`: the number printed in the act where it differs. */
export interface PrintedNumber extends Line {
  readonly kind: 'printed';
  readonly number: Quoted;
}
/** `ескертпе NAME "…"`: a note on a defect of the act. */
export interface NoteItem extends Line {
  readonly kind: 'note';
  readonly name: Name;
  readonly labels: Labels;
}

/** Where an edit applies: a path from the outermost provision, `тармақ 5 бөлік 2`. */
export interface ProvisionPath {
  readonly steps: readonly { readonly unit: ProvisionUnit; readonly number: Name }[];
  readonly span: Span;
}

/**
 * An edit of the amended (or adopted) act:
 * `өзгерту тармақ 34, 35, 36: жаңа редакция` with the new provisions below;
 * `өзгерту тармақ 42: алып тасталсын`;
 * `өзгерту тармақ 36: кейін толықтырылсын` with the provisions to insert after it;
 * `өзгерту қосымшалар соңы: …` is not needed: `өзгерту қосымша 1-1: толықтырылсын` adds a provision;
 * `өзгерту тармақ 9: сөздер "10" => "15"` replaces words in the official text.
 */
export interface Edit extends Line {
  readonly kind: 'edit';
  readonly targets: readonly ProvisionPath[];
  readonly operation: 'replace' | 'repeal' | 'insert-after' | 'add' | 'words';
  /** For `words`. */
  readonly words?: { readonly before: Quoted; readonly after: Quoted };
  /** `бұрынғы` with text lines: the old text the edit expects. */
  readonly guard?: readonly TextLine[];
  readonly guardComments?: LineComments;
  /** For `words`: the provision's rules as they stand with the new words (none: unchanged). */
  readonly provisions: readonly Provision[];
  readonly tail: readonly string[];
}
