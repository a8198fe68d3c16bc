/** What the catalogues of problems have to word. */
import type { Language } from '../program/index.ts';
import type { Expected, Given, ProblemData } from './problem.ts';

/** The wording of one language: one entry for each code, else it does not compile. */
export type ProblemWording = {
  /** The sentence after the name of the field, without it. */
  readonly [Code in keyof ProblemData]: (data: ProblemData[Code], language: Language) => string;
};

/** Words that several messages use. */
export interface ProblemWords {
  /** What was expected, as the object of "expected". */
  readonly expected: Readonly<Record<Expected, string>>;
  readonly given: Readonly<Record<Given, string>>;
  /** The facts, or the events, as a whole. */
  readonly whole: Readonly<Record<'facts' | 'events', string>>;
  /** A name in quotation marks. */
  readonly quoted: (text: string) => string;
}
