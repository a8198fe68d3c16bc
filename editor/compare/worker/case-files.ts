/** Files of cases that the page has read: those stored beside the acts, and those the user has opened. */
import { casesOfText, type FileProblem, fileProblemMessage, type LocatedCase } from '../../../cases/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { ComparedTexts } from './compared-texts.ts';
import type { Pair } from './shapes.ts';

/** A file of cases by its name. */
export interface NamedFile {
  readonly name: string;
  readonly text: string;
}

/** What is asked: the cases of which of the files can be run on the sides. */
export interface FilesQuestion extends Pair {
  readonly language: Language;
  /** How often files have been added: each time the question is another. */
  readonly round: number;
}

/** A file, how many of its cases are of the bodies compared, and what is wrong with it. */
export interface CaseFileView {
  readonly name: string;
  readonly cases: number;
  /** Cases of other bodies, which are not run. */
  readonly others: number;
  readonly problems: readonly { readonly place: string; readonly message: string }[];
}

interface ReadFile {
  readonly cases: readonly LocatedCase[];
  readonly problems: readonly FileProblem[];
}

/** The files; each is read once. */
export class CaseFiles {
  private readonly texts: ComparedTexts;
  private readonly files = new Map<string, ReadFile>();

  constructor(texts: ComparedTexts) {
    this.texts = texts;
  }

  /** Adds files; one of the same name takes the place of the former. */
  add(files: readonly NamedFile[]): void {
    for (const { name, text } of files) {
      const read = casesOfText(text, name);
      this.files.set(
        name,
        read.ok ? { cases: read.value.cases, problems: [] } : { cases: [], problems: read.problems },
      );
    }
  }

  /** All files with what is to be known of them. */
  view({ from, to, language }: Omit<FilesQuestion, 'round'>): readonly CaseFileView[] {
    const bodies = this.bodies({ from, to });
    return [...this.files].map(([name, { cases, problems }]) => {
      const own = cases.filter((located) => bodies.has(located.case.methodology)).length;
      return {
        name,
        cases: own,
        others: cases.length - own,
        problems: problems.map((problem) => ({
          place: [problem.at?.line, problem.at?.column].filter((part) => part !== undefined).join(':'),
          message: fileProblemMessage(problem, language),
        })),
      };
    });
  }

  /** The cases of some files that are of the bodies compared. */
  casesOf(
    names: readonly string[],
    pair: Pair,
  ): readonly { readonly file: string; readonly located: LocatedCase }[] {
    const bodies = this.bodies(pair);
    return names.flatMap((file) =>
      (this.files.get(file)?.cases ?? []).flatMap((located) =>
        bodies.has(located.case.methodology) ? [{ file, located }] : [],
      ),
    );
  }

  private bodies(pair: Pair): ReadonlySet<string> {
    return new Set(this.texts.pair(pair).map(({ side }) => side.edition.methodology));
  }
}
