/** What the command line says, in English. */
import { fileProblemMessage } from '../cases/index.ts';
import type { Messages } from './messages.ts';

const list = (items: readonly string[]): string => items.join(', ');
const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

export const en: Messages = {
  help: {
    description: 'Assessment methodologies as text that a lawyer and a machine both read.',
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    globalOptions: 'Global options:',
    help: 'show this help',
    version: 'show the version',
    list: 'list the methodologies and their editions',
    check: 'find mistakes in methodologies or files',
    evaluate: 'evaluate a case under the edition of a day',
    schema: 'the JSON Schema of a case’s facts',
    types: 'TypeScript types of facts and decisions',
    text: 'the official text of the edition of a day',
    deadlines: 'what is due when, and why',
    diff: 'what changed between two editions: in words, in text, in outcomes',
    replay: 'run stored cases, compare editions, see what decided and what was never used',
    format: 'print files in canonical form',
    translate: 'print a file with the keywords of another language',
    lsp: 'serve editors by the Language Server Protocol',
    stdio: 'over standard input and output',
    serve: 'serve the pages: write, compare, assess, replay',
    port: 'the port (else PORT, else 4180; 0: any that is free)',
    host: 'the address to listen on (else HOST, else this machine alone)',
    lang: 'language of messages and labels',
    json: 'answer with one JSON value',
    methodologies: 'folder with the methodologies',
    reading: 'adopted: declared interpretations apply; literal: none does',
    on: 'the day whose edition governs, YYYY-MM-DD',
    case: 'file with the case (YAML, JSON, NDJSON); - for standard input',
    events: 'file with the days of events, or a case with them; - for standard input',
    explain: 'add the steps of every decision',
    to: 'the language to translate to',
    write: 'write the files instead of printing them',
    checkFormat: 'only tell which files are not in canonical form',
    id: 'a methodology, for example ryskulov-akimat',
    files: 'files of the language (.adisteme)',
    checkTargets: 'methodologies or files; nothing: all methodologies',
    diffTargets:
      'a methodology with --from and --to; a file and the edition before it; two files; two methodologies with --on',
    from: 'the day whose edition is the former one, YYYY-MM-DD',
    toDay: 'the day whose edition is the later one, YYYY-MM-DD',
    diffOn: 'the day for two methodologies, YYYY-MM-DD',
    caseFiles: 'files with cases (YAML, JSON, NDJSON); - for standard input',
    editions:
      'in-force: each case on its day (when left out); all: on every edition; DAY,DAY: on those of these days',
  },
  diff: {
    oneOrTwo: 'One methodology or file, or two, are compared.',
    incomplete: (id) =>
      `There are errors in the acts of ${id}: what they concern is left out of the comparison. See: adisteme check`,
    nothingBefore: 'There is no edition before this act to compare it with.',
    noEditionOfFile: (file) =>
      `The act of this file has no edition that could be used. See: adisteme check ${file}`,
    from: (edition) => `From: ${edition}`,
    to: (edition) => `To:   ${edition}`,
    changes: 'Changes',
    nothingChanged: 'Nothing has changed.',
    moreRules: (n) => `and ${n} more; all with --json`,
    formerTextNotInHand: '(the former text is not in hand)',
    outcomes: 'Outcomes',
    noOutcome: 'No case was found that the two editions decide differently.',
    witness: 'for example, with the facts',
    searched: (cases, without) =>
      without.length === 0
        ? `Cases tried: ${cases}. Of every decision and requirement whose rules differ, a case was found.`
        : `Cases tried: ${cases}. None of them made a difference for: ${list(without)}.`,
  },
  replay: {
    notEditions: (given) =>
      `--editions: “${given}” is neither in-force nor all nor days separated by commas.`,
    noEditionOn: (methodology, day) => `${methodology} has no edition on ${day}.`,
    summary: (cases, runs, passed, failed) =>
      `${count(cases, 'case')}, run ${runs === 1 ? 'once' : `${runs} times`}: ${passed} answered as expected, ${failed} not.`,
    changed: 'Answers that change between editions',
    change: (decision, from, before, to, after) => `${decision}: ${before} (${from}) → ${after} (${to})`,
    because: 'because of',
    otherBase: 'another act took the place of the former one',
    coverage: 'Provisions that decided',
    exercised: (exercised, all) => `${exercised} of ${all} provisions with rules`,
    neverExercised: (provisions) => `never: ${list(provisions)}`,
  },
  table: {
    case: 'Case',
    edition: (from, until) => `Edition from ${from} until ${until}`,
    governs: ({ day, from, until, certainty, untilCertainty, acts: [base = '', ...amendments] }) => {
      const source = amendments.length === 0 ? base : `${base} as amended by ${list(amendments)}`;
      const unsure = certainty === 'earliest' ? ' at the earliest (the day of publication is not known)' : '';
      const start = from === null ? '' : `: in force from ${from}${unsure}`;
      const end =
        until === null ? '' : `, until ${until}${untilCertainty === 'earliest' ? ' at the earliest' : ''}`;
      return `On ${day} the edition of ${source} governs${start}${end}.`;
    },
    unknownDay: 'an unknown day',
    open: 'further notice',
    decisions: 'Decisions',
    requirements: 'Requirements',
    deadlines: 'Deadlines',
    missing: 'Facts that are missing',
    interpretations: 'Beware: these answers rest on interpretations that the act itself does not state',
    error: 'error',
    warning: 'warning',
    information: 'information',
    textNotInHand: 'text not in hand',
    earliest: 'at the earliest',
  },
  unknownLanguage: (given) => `There is no language “${given}”. Languages: kk, ru, en.`,
  unknownCommand: (given) => `There is no command “${given}”.`,
  unknownOption: (option) => `There is no option ${option}.`,
  missingArgument: (argument) => `The argument ${argument} is missing.`,
  missingOptionValue: (option) => `The option ${option} needs a value.`,
  missingOption: (option) => `The option ${option} is needed.`,
  tooManyArguments: 'There are too many arguments.',
  notOneOf: (option, given, choices) => `${option}: “${given}” is not one of: ${list(choices)}.`,
  notADay: (option, given) => `${option}: “${given}” is not a day of the calendar in the form YYYY-MM-DD.`,
  helpHint: (command) => `Help: ${command} --help`,
  optionsExclude: (first, second) => `${first} and ${second} exclude each other.`,
  writeToStandardInput: 'Standard input cannot be rewritten; leave out --write.',
  fileNotFound: 'There is no such file or folder.',
  fileIsFolder: 'This is a folder; a file is expected.',
  fileNotPermitted: 'The file may not be read: permission denied.',
  fileUnreadable: (reason) => `The file cannot be read (${reason}).`,
  fileNotWritable: (reason) => `The file cannot be written (${reason}). It is unchanged.`,
  fileTooLarge: (megabytes) => `The file is larger than ${megabytes} MB.`,
  fileNotUtf8: (byte) => `This is not UTF-8 text (byte 0x${byte}).`,
  noMethodologies: (folder) => `There are no methodologies (*.adisteme) in the folder ${folder}.`,
  neitherMethodologyNorFile: (given, known) =>
    `“${given}” is neither a file nor a methodology. Methodologies: ${list(known)}.`,
  notAPort: (given) => `“${given}” is not a port: a whole number from 0 to 65535 is expected.`,
  pagesNotBuilt: 'The pages are not built. Run: npm run build',
  portTaken: (port) => `Port ${port} is taken. Choose another: --port`,
  cannotListen: (host, port, reason) => `Cannot listen on ${host}, port ${port} (${reason}).`,
  fileProblem: (problem) => fileProblemMessage(problem, 'en'),
  oneSetOfEvents: 'Exactly one set of events is expected.',
  unmetExpectation: (name, expected, actual) => `${name}: expected ${expected}, but the answer is ${actual}.`,
  notRefused: (place, code) => `${place}: the problem ${code} was expected, but there is none.`,
  unknownMethodology: (given, known) => `There is no methodology “${given}”. Methodologies: ${list(known)}.`,
  noEdition: (methodology) => `No edition of ${methodology} has a known first day.`,
  beforeFirstEdition: (methodology, day, first) =>
    `${methodology} is not yet in force on ${day}: its first edition begins on ${first}.`,
  afterLastEdition: (methodology, day, end) =>
    `${methodology} is no longer in force on ${day}: it ended on ${end}.`,
  methodologyHasErrors: (methodology, day) =>
    `The edition of ${methodology} on ${day} has errors and cannot be used. See: adisteme check ${methodology}`,
  findings: (errors, warnings, information) =>
    `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${information} for information.`,
  nothingFound: 'No mistakes found.',
  notFormatted: 'Not in canonical form.',
  notRewritten: 'Not rewritten, because the text has errors.',
  rewritten: (files) => `${count(files, 'file')} rewritten.`,
  bug: (reason) =>
    `This is a mistake of the program, not yours (${reason}). Please report it with the command you gave.`,
};
