/** What the server and the pages say to one another, as JSON. Types only: pages import nothing else of the server. */
import type { CitedDocument, DayBound } from '../../dsl/index.ts';
import type { EditionIdentity, Label, Program } from '../../engine/index.ts';
import type { CaseFile, Draft, StoredAct } from '../../storage/index.ts';

export type { CaseFile, Draft, StoredAct };

/** `GET /api/texts`: every act, every draft, and the copies of drafts that lost against another's. */
export interface Texts {
  readonly acts: readonly StoredAct[];
  readonly drafts: readonly Draft[];
  readonly kept: readonly Draft[];
}

/** `GET /api/methodologies`: the bodies. */
export interface MethodologySummary {
  readonly methodology: string;
  readonly organization: Label;
  readonly acts: readonly ActSummary[];
  readonly editions: readonly EditionSummary[];
}

/** An act of a body: its document and when it is in force. */
export interface ActSummary {
  readonly id: string;
  /** The name of its file, as in `Texts`. */
  readonly name: string;
  readonly role: 'base' | 'amendment';
  readonly document?: CitedDocument;
  readonly signature?: string;
  readonly registration?: string;
  /** Null: the act says that it is unknown, or nothing. */
  readonly publication: string | null;
  readonly start: DayBound;
  readonly end?: DayBound;
  readonly repealedBy?: CitedDocument;
  readonly reconstructed: boolean;
}

/** An edition with the number of its provisions and the ids of those that are reconstructed. */
export interface EditionSummary extends EditionIdentity {
  readonly provisions: number;
  readonly reconstructed: readonly string[];
}

/** `GET /api/methodologies/:methodology/days/:day`: the edition that governs the day, ready to evaluate. */
export interface GoverningEdition {
  readonly program: Program;
}

/** `PUT /api/drafts/:name`. */
export interface DraftBody {
  readonly text: string;
  /** The tag of the published text that the draft was begun from; null for a new act. */
  readonly base: string | null;
  /** The tag of the draft that the author has seen last; null: none. */
  readonly known: string | null;
  /** The draft that this one takes the place of is kept as a copy: somebody else wrote it. */
  readonly keepReplaced?: boolean;
}

/** `POST /api/publish/:name`. */
export interface PublishBody {
  readonly text: string;
  /** The tag of the published text that the author has seen last; null: a new act. */
  readonly known: string | null;
  /** The tag of the draft that is published, to be removed; null: none. */
  readonly draft: string | null;
}

/** A mistake in an act that keeps it from being published; lines and columns begin at 0. */
export interface ActError {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
}

/** Why the server did not do what it was asked, by code; wording is the page's. */
export interface RefusalData {
  /** No such address, act, draft or methodology. */
  readonly 'not-found': Record<string, never>;
  readonly 'unknown-methodology': { readonly known: readonly string[] };
  /** The methodology has no edition on that day; `day` is the first day of the first, or the end of the last. */
  readonly 'before-first': { readonly day: string };
  readonly 'after-last': { readonly day: string | null };
  readonly 'no-edition': Record<string, never>;
  /** The acts of the edition have mistakes: it answers no case. */
  readonly 'edition-has-errors': Record<string, never>;
  readonly 'not-a-day': Record<string, never>;
  /** A name that no act may have. */
  readonly 'bad-name': Record<string, never>;
  readonly 'bad-request': Record<string, never>;
  readonly 'not-unicode': Record<string, never>;
  readonly 'too-large': { readonly megabytes: number };
  readonly 'wrong-content-type': Record<string, never>;
  /** A write that comes from another site, or under another host's name. */
  readonly 'foreign-origin': Record<string, never>;
  /** Somebody else has saved the draft; `kept` is where the refused text was put aside. */
  readonly 'draft-changed': { readonly other: Draft | null; readonly kept: Draft | null };
  /** Somebody else has published the act; its present text (null: it is gone). */
  readonly 'act-changed': { readonly act: StoredAct | null };
  readonly 'act-has-errors': { readonly errors: readonly ActError[] };
  /** The disk refuses, with the system's code. */
  readonly storage: { readonly reason: string };
  /** Our mistake. */
  readonly bug: Record<string, never>;
}

/** The codes of refusals. */
export type RefusalCode = keyof RefusalData;

/** The body of every answer that is not a success. */
export type RefusalBody = {
  readonly [Code in RefusalCode]: { readonly code: Code; readonly data: RefusalData[Code] };
}[RefusalCode];
