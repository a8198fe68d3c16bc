/** The forms of new acts: everything as it is typed, so that half of it is no mistake yet. */
import type { NewEdit, Surface } from '../../../dsl/index.ts';
import type { Language } from '../../../engine/index.ts';

/** Names in three languages; empty where there is none. */
export type Names = Readonly<Record<Language, string>>;

/** What both forms ask of the document. Days are `YYYY-MM-DD` or empty. */
export interface HeaderForm {
  readonly surface: Surface;
  readonly type: Names;
  readonly number: string;
  readonly day: string;
  readonly title: string;
  readonly registrationNumber: string;
  readonly registrationDay: string;
  readonly isPublished: boolean;
  readonly publicationDay: string;
  readonly inForce: 'date' | 'publication' | 'registration' | 'signature';
  readonly inForceDay: string;
  /** Whole days that pass after publication (registration, signature); empty: from that very day. */
  readonly inForceDays: string;
  /** The body's id. */
  readonly methodology: string;
  /** The act's id and the name of its file. */
  readonly id: string;
  readonly file: string;
}

/** A new act that approves a methodology. */
export interface ActForm extends HeaderForm {
  readonly organization: Names;
  readonly text: string;
}

/** A new amendment. */
export interface AmendmentForm extends HeaderForm {
  /** The day whose edition is amended. */
  readonly amendedDay: string;
  readonly opening: string;
  readonly edits: readonly EditForm[];
  readonly closing: string;
}

/** One edit. What its operation does not need is left as it is. */
export interface EditForm {
  /** Tells it from the others in the form. */
  readonly key: string;
  readonly operation: NewEdit['operation'];
  /** The provision's id; of an addition that of the new one. */
  readonly target: string;
  readonly number: string;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly withRules: boolean;
  readonly clause: string;
}

/** A form of one kind or the other. */
export type NewForm =
  | { readonly kind: 'act'; readonly form: ActForm }
  | { readonly kind: 'amendment'; readonly form: AmendmentForm };

/** What is wrong with a field, by code; or what the checker finds, in words. */
export type FormProblem =
  | { readonly field: string; readonly code: FormProblemCode }
  | { readonly field: string; readonly message: string };

export type FormProblemCode =
  | 'needed'
  | 'bad-act-number'
  | 'bad-id'
  | 'bad-file'
  | 'file-taken'
  | 'methodology-taken'
  | 'not-whole'
  | 'no-edits'
  | 'bad-number'
  | 'number-taken'
  | 'no-such-provision'
  | 'words-not-there'
  | 'text-not-in-hand'
  | 'target-twice';
