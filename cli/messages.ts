/** What the command line says by itself: the shape of its catalogues. A missing wording is a type error. */

import type { FileProblem } from '../cases/index.ts';
import type { ReplayRunMessages } from './replay/wording.ts';

/** One wording for everything the command line may say. Findings and reasons are worded where they arise. */
export interface Messages {
  readonly help: HelpMessages;
  readonly table: TableMessages;
  readonly diff: DiffMessages;
  readonly replay: ReplayMessages;
  readonly replayRun: ReplayRunMessages;

  /* ── usage ── */
  readonly unknownLanguage: (given: string) => string;
  readonly unknownCommand: (given: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly missingArgument: (argument: string) => string;
  readonly missingOptionValue: (option: string) => string;
  readonly missingOption: (option: string) => string;
  readonly tooManyArguments: string;
  readonly notOneOf: (option: string, given: string, choices: readonly string[]) => string;
  readonly notADay: (option: string, given: string) => string;
  readonly helpHint: (command: string) => string;
  readonly optionsExclude: (first: string, second: string) => string;
  readonly writeToStandardInput: string;

  /* ── files ── */
  readonly fileNotFound: string;
  readonly fileIsFolder: string;
  readonly fileNotPermitted: string;
  readonly fileUnreadable: (reason: string) => string;
  readonly fileNotWritable: (reason: string) => string;
  readonly fileTooLarge: (megabytes: number) => string;
  readonly fileNotUtf8: (byte: string) => string;
  readonly noMethodologies: (folder: string) => string;
  readonly neitherMethodologyNorFile: (given: string, known: readonly string[]) => string;

  /* ── compiling ── */
  readonly unknownDecision: (name: string, known: readonly string[]) => string;
  /** `reason` is in English: it names what the generator does not know. */
  readonly notCompiled: (reason: string) => string;
  /** `reason` says where and why, in the language of the message. */
  readonly notSql: (reason: string) => string;

  /* ── cases on bounds ── */
  readonly boundary: {
    readonly noDay: string;
    /** At the head of the file; lines separated by line feeds. */
    readonly heading: (methodology: string, day: string, isDraft: boolean) => string;
    readonly found: (cases: number, without: number) => string;
    readonly outside: (tried: number) => string;
    readonly 'not-found': (tried: number) => string;
  };

  /* ── serving the pages ── */
  readonly notAPort: (given: string) => string;
  readonly pagesNotBuilt: string;
  readonly portTaken: (port: number) => string;
  readonly cannotListen: (host: string, port: number, reason: string) => string;

  /* ── cases ── */
  readonly fileProblem: (problem: FileProblem) => string;
  readonly oneSetOfEvents: string;
  readonly unmetExpectation: (name: string, expected: string, actual: string) => string;
  readonly notRefused: (place: string, code: string) => string;

  /* ── methodologies ── */
  readonly unknownMethodology: (given: string, known: readonly string[]) => string;
  readonly noEdition: (methodology: string) => string;
  readonly beforeFirstEdition: (methodology: string, day: string, first: string) => string;
  readonly afterLastEdition: (methodology: string, day: string, end: string) => string;
  readonly methodologyHasErrors: (methodology: string, day: string) => string;

  /* ── results ── */
  readonly findings: (errors: number, warnings: number, information: number) => string;
  readonly nothingFound: string;
  readonly notFormatted: string;
  readonly notRewritten: string;
  readonly rewritten: (files: number) => string;
  readonly bug: (reason: string) => string;
}

interface HelpMessages {
  readonly description: string;
  readonly usage: string;
  readonly arguments: string;
  readonly options: string;
  readonly commands: string;
  readonly globalOptions: string;
  readonly help: string;
  readonly version: string;
  readonly list: string;
  readonly check: string;
  readonly evaluate: string;
  readonly schema: string;
  readonly types: string;
  readonly text: string;
  readonly deadlines: string;
  readonly diff: string;
  readonly replay: string;
  readonly format: string;
  readonly translate: string;
  readonly lsp: string;
  readonly stdio: string;
  readonly compile: string;
  readonly boundary: string;
  readonly boundaryTarget: string;
  readonly casesOut: string;
  readonly out: string;
  readonly compileTo: string;
  readonly decisions: string;
  readonly serve: string;
  readonly port: string;
  readonly host: string;
  readonly lang: string;
  readonly json: string;
  readonly methodologies: string;
  readonly reading: string;
  readonly on: string;
  readonly case: string;
  readonly events: string;
  readonly explain: string;
  readonly to: string;
  readonly write: string;
  readonly checkFormat: string;
  readonly id: string;
  readonly files: string;
  readonly checkTargets: string;
  readonly diffTargets: string;
  readonly from: string;
  readonly toDay: string;
  readonly diffOn: string;
  readonly caseFiles: string;
  readonly editions: string;
  readonly report: string;
}

interface DiffMessages {
  readonly oneOrTwo: string;
  readonly nothingBefore: string;
  readonly incomplete: (methodology: string) => string;
  readonly noEditionOfFile: (file: string) => string;
  readonly from: (edition: string) => string;
  readonly to: (edition: string) => string;
  readonly changes: string;
  readonly nothingChanged: string;
  readonly moreRules: (rules: number) => string;
  readonly formerTextNotInHand: string;
  readonly outcomes: string;
  readonly noOutcome: string;
  readonly witness: string;
  /** How many cases were tried, and the rules for which none of them made a difference. */
  readonly searched: (cases: number, without: readonly string[]) => string;
}

interface ReplayMessages {
  readonly notEditions: (given: string) => string;
  readonly notAReport: (given: string, ends: readonly string[]) => string;
  readonly noEditionOn: (methodology: string, day: string) => string;
  readonly summary: (cases: number, runs: number, passed: number, failed: number) => string;
  readonly changed: string;
  readonly change: (decision: string, from: string, before: string, to: string, after: string) => string;
  readonly because: string;
  readonly otherBase: string;
  readonly coverage: string;
  readonly exercised: (exercised: number, all: number) => string;
  readonly neverExercised: (provisions: readonly string[]) => string;
}

interface TableMessages {
  readonly case: string;
  readonly edition: (from: string, until: string) => string;
  readonly unknownDay: string;
  readonly open: string;
  readonly decisions: string;
  readonly requirements: string;
  readonly deadlines: string;
  readonly missing: string;
  readonly interpretations: string;
  readonly error: string;
  readonly warning: string;
  readonly information: string;
  readonly textNotInHand: string;
  readonly earliest: string;
}
