/** Places, labels, names: what every node of the tree is built from. */

/** The three languages that keywords, labels and messages exist in. */
export type Surface = 'kk' | 'ru' | 'en';

/** A half-open range of UTF-16 offsets in the source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What every line-level node carries. */
export interface Line {
  readonly span: Span;
  /** Full-line comments directly above, without the `#`, outermost first. */
  readonly comments: readonly string[];
  /** The comment behind the line, without the `#`. */
  readonly trailing?: string;
}

/** The comments of a line that is no node of its own (`кесте …`, `кім: …`); absent when it has none. */
export interface LineComments {
  readonly above: readonly string[];
  readonly behind?: string;
}

/** A name as written. `text` has no backticks; category codes keep their spelling (see `categoryCode`). */
export interface Name {
  readonly text: string;
  readonly span: Span;
}

/** A quoted string; `value` is without quotes and escapes. */
export interface Quoted {
  readonly value: string;
  readonly span: Span;
}

/** Labels in up to three languages. An untagged string is in the file's surface. */
export interface Labels {
  readonly kk?: Quoted;
  readonly ru?: Quoted;
  readonly en?: Quoted;
}

/** A number as written: `raw` keeps the decimal comma or point. */
export interface NumberText {
  readonly raw: string;
  readonly span: Span;
}

/** A date as written (`YYYY-MM-DD`); validity is checked later. */
export interface DateText {
  readonly iso: string;
  readonly span: Span;
}

export interface Declared extends Line {
  readonly name: Name;
  readonly labels: Labels;
}

/** `| …`: one paragraph of official text, verbatim after one space. */
export interface TextLine extends Line {
  readonly kind: 'text';
  readonly text: string;
}
