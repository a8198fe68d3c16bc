/** What the page of replaying and its worker say to one another: plain data. */
import type { FilePosition, FileProblem } from '../../cases/index.ts';
import type { Cause, CitedDocument } from '../../dsl/index.ts';
import type {
  CaseReading,
  EditionIdentity,
  FactLine,
  Label,
  NamedAnswer,
  WordRun,
} from '../../engine/index.ts';
import type { Refusal } from '../api/index.ts';

/** A text of an act or of a draft, by the name of its file. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** The acts and drafts to work with. */
export interface ActTexts {
  readonly acts: readonly NamedText[];
  readonly drafts: readonly NamedText[];
}

/** An edition that cases can be replayed on. */
export interface OfferedEdition
  extends Pick<EditionIdentity, 'from' | 'until' | 'certainty' | 'untilCertainty' | 'acts'> {
  /** Names it among the editions of its body: its first day, `draft:` before it where a draft makes it. */
  readonly key: string;
  /** The file of the draft that makes it another edition than the published one. */
  readonly draft: string | null;
  /** False where its acts have mistakes: it answers no case. */
  readonly sound: boolean;
}

/** A body with its editions in the order of time, those of the chosen draft among them. */
export interface OfferedBody {
  readonly methodology: string;
  readonly organization: Label;
  readonly editions: readonly OfferedEdition[];
}

/** An act as it is cited; `file` is where it stands. */
export interface KnownAct {
  readonly id: string;
  readonly file: string;
  readonly document?: CitedDocument;
}

/** What can be chosen to replay on. */
export interface Offer {
  readonly bodies: readonly OfferedBody[];
  readonly acts: readonly KnownAct[];
}

/** What is wrong with a record of a file, at its place; `refusal`: no edition governs the day of the case. */
export interface ReadProblem {
  readonly file: string;
  readonly at?: FilePosition | undefined;
  readonly problem: FileProblem | { readonly code: 'refusal'; readonly refusal: Refusal } | FileTrouble;
}

/** Why a file cannot be read as text at all. */
export interface FileTrouble {
  readonly code: 'not-utf8' | 'workbook' | 'too-large' | 'unreadable';
}

/** A file that has been opened. */
export interface OpenedFile {
  readonly name: string;
  readonly cases: number;
  /** Records that are kept apart. */
  readonly bad: number;
}

/** Everything that has been opened. */
export interface Opened {
  readonly files: readonly OpenedFile[];
  readonly cases: number;
  /** Cases of each body. */
  readonly bodies: readonly { readonly methodology: string; readonly cases: number }[];
  /** The first problems; `bad` in the files counts all. */
  readonly problems: readonly ReadProblem[];
}

/** How far reading is. */
export interface ReadProgress {
  readonly file: string;
  readonly records: number;
}

/** On what to run the cases: their own day's edition, all editions, or some by their keys; and with which draft. */
export interface RunChoice {
  readonly editions: 'own' | 'all' | readonly string[];
  readonly draft: string | null;
}

/** How far a run is, and what it has found. */
export interface RunProgress {
  readonly done: number;
  readonly total: number;
  /** Cases a second, of late. */
  readonly rate: number;
  readonly failed: number;
  readonly changed: number;
}

/** A decision, requirement or deadline. */
export interface Question extends Pick<NamedAnswer, 'kind' | 'name'> {
  readonly label: Label;
}

/** An answer in words, or why there is none; `not-started`: nothing starts the deadline. */
export interface AnswerWords {
  readonly status: NamedAnswer['status'] | 'not-started';
  readonly text: string;
}

/** Changes of one answer for one reason, between two editions. */
export interface ChangeGroup {
  readonly id: number;
  /** Place in `questions`. */
  readonly question: number;
  /** Places in `columns`. */
  readonly before: number;
  readonly after: number;
  readonly because: readonly Cause[];
  /** From what to what: grades, yes and no, statuses; null where it is another value from case to case. */
  readonly from: AnswerWords | null;
  readonly to: AnswerWords | null;
  /** Of grades: whether they fall or rise. */
  readonly direction?: 'falls' | 'rises';
  readonly cases: number;
}

/** What was found for a body. */
export interface BodySummary {
  readonly methodology: string;
  /** Places in `columns` on which cases were run. */
  readonly shown: readonly number[];
  readonly cases: number;
  readonly met: number;
  readonly failed: number;
  /** Nothing is expected of them. */
  readonly silent: number;
  /** Cases whose own edition refuses their facts or events. */
  readonly refused: number;
  /** Cases of which at least one answer changes. */
  readonly changed: number;
  readonly columns: readonly OfferedEdition[];
  /** Neighbouring columns that were compared. */
  readonly pairs: readonly { readonly before: number; readonly after: number }[];
  readonly questions: readonly (Question & { readonly changed: number })[];
  /** The place of the grade in `questions`; 0 where there is none. */
  readonly main: number;
  /** The largest first. */
  readonly groups: readonly ChangeGroup[];
}

/** The state of a run and what it has found. */
export interface Results {
  readonly choice: RunChoice;
  readonly done: number;
  readonly total: number;
  /** Cases that no edition governs without a draft that is not chosen. */
  readonly notRun: number;
  readonly bodies: readonly BodySummary[];
}

/** Which rows of the matrix are shown. */
export interface RowFilter {
  /** `changed`: in the answer shown; `changed-any`: in some answer. */
  readonly show: 'all' | 'changed' | 'changed-any' | 'failed' | 'refused';
  /** Place in `questions`. */
  readonly question: number;
  /** Place in `pairs`: changes between these two only. */
  readonly pair: number | null;
  /** Changes of this group only. */
  readonly group: number | null;
  /** A part of the id. */
  readonly id: string;
}

/** How many rows each filter shows. */
export type RowCounts = Readonly<Record<RowFilter['show'], number>>;

/** A case in the matrix. */
export interface MatrixRow {
  /** Its place among the cases of its body. */
  readonly row: number;
  readonly id: string;
  readonly on: string;
  readonly file: string;
  readonly line: number;
  readonly state: 'met' | 'failed' | 'silent';
  readonly refused: boolean;
  /** One for each column; null: not run on it. */
  readonly cells: readonly (MatrixCell | null)[];
}

/** An answer in the matrix. */
export interface MatrixCell extends AnswerWords {
  /** Another answer than on the edition compared before it. */
  readonly changed: boolean;
  /** The edition of the case's own day. */
  readonly own: boolean;
  /** Another answer than the case expects. */
  readonly unexpected: boolean;
}

/** An expectation that is not met; `bad-input`: `name` is a place in the case, the texts are codes. */
export interface UnmetWords {
  readonly kind: 'decision' | 'requirement' | 'deadline' | 'bad-input' | 'unknown-name';
  readonly name: string;
  readonly label: Label;
  readonly expected: AnswerWords;
  readonly actual: AnswerWords;
}

/** What one edition answers to one question, and why. */
export interface ExplainedAnswer extends AnswerWords {
  readonly reason: string;
  readonly provision: string;
  readonly provisionName: string;
  readonly act: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly steps: readonly string[];
  readonly records: readonly {
    readonly label: string;
    /** Empty, or why the record is left out. */
    readonly reason: string;
    readonly fields: readonly { readonly label: string; readonly value: string; readonly reason: string }[];
  }[];
}

/** One question with the answers of both editions; null: not asked of it. */
export interface ComparedAnswer {
  readonly question: number;
  readonly before: ExplainedAnswer | null;
  readonly after: ExplainedAnswer | null;
  /** Whether the answers differ (as replaying counts it). */
  readonly changed: boolean;
}

/** A provision's text in an edition; `there`: the edition has the provision at all. */
export interface ProvisionWording {
  readonly there: boolean;
  /** Null: not in hand. */
  readonly text: string | null;
  readonly notInHand?: Label;
}

/** A clause to blame, with the answers it changes and its text in both editions. */
export interface BlamedClause {
  readonly cause: Cause;
  readonly provisionName: string;
  /** The provision of the amending act in which the edit stands, and its name. */
  readonly editName: string | null;
  readonly questions: readonly number[];
  readonly before: ProvisionWording;
  readonly after: ProvisionWording;
  /** From the one text to the other; empty where one of them is not in hand or not there. */
  readonly difference: readonly WordRun[];
}

/** A case with the explanations of two editions (or of one, where `before` is null). */
export interface CaseDetail {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly on: string;
  readonly reading: CaseReading;
  readonly own: number;
  readonly state: MatrixRow['state'];
  readonly facts: readonly FactLine[];
  readonly events: readonly { readonly label: string; readonly day: string }[];
  readonly unmet: readonly UnmetWords[];
  readonly before: number | null;
  readonly after: number;
  /** What the editions refuse of the case, in sentences. */
  readonly refused: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Those that differ first. */
  readonly answers: readonly ComparedAnswer[];
  readonly clauses: readonly BlamedClause[];
}

/** A provision of an edition with how many cases put it to use; null: it has nothing that a case could use. */
export interface CoveredProvision extends ProvisionWording {
  readonly id: string;
  readonly title?: Label;
  readonly cases: number | null;
  /** Its parts, where they have rules of their own. */
  readonly parts: readonly { readonly id: string; readonly cases: number }[];
}

/** What the cases have put to use of an edition. */
export interface CoverageOfEdition {
  /** Provisions, and parts of them, that have something to use; and those of them that were put to use. */
  readonly usable: number;
  readonly used: number;
  readonly provisions: readonly CoveredProvision[];
}

/** How results are written. */
export type ExportFormat = 'csv' | 'json' | 'ndjson';
