/** What a report is made of. */
import type { CitedDocument, ReplayEditions, ReplaySummary } from '../dsl/index.ts';
import type { Language, Program } from '../engine/index.ts';

/** A replay with everything that reports of it tell. The same report gives the same bytes. */
export interface ReplayReport {
  readonly summary: ReplaySummary;
  /** By what it was made. */
  readonly product: { readonly name: string; readonly version: string };
  /** The files of cases, as they were given. */
  readonly files: readonly string[];
  /** On which editions cases were run beside that of their own day. */
  readonly compared: ReplayEditions;
  /** So many percent of the provisions with rules of each edition cases are to put to use; null: none are asked for. */
  readonly threshold: number | null;
  /** The editions that the summary speaks of, each once: by methodology, in the order of time. */
  readonly editions: readonly Program[];
  /** The acts behind the editions. */
  readonly acts: readonly ReportedAct[];
}

/** An act as reports cite it. */
export interface ReportedAct {
  readonly id: string;
  /** Absent where the act does not say what document it is. */
  readonly document?: CitedDocument;
  /** Its text is not in hand: it is made up from what is known of it. */
  readonly reconstructed: boolean;
  /** The language it is written in. */
  readonly language: Language;
}
