/** Where rules come from, and what things are called. */

/** A text in up to three languages. */
export interface Label {
  readonly kk?: string;
  readonly ru?: string;
  readonly en?: string;
}

/** Where a rule comes from. `provision` is a path such as `point 18` or `point 5 part 2` or `annex 4`. */
export interface Origin {
  readonly provision: string;
  /** The id of the act that gave the provision its present wording. */
  readonly act: string;
  /** The source file and the span of the declaration in it (UTF-16 offsets), for editors. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}
