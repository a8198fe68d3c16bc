/** The page of assessments in English. */
import type { AssessMessages } from './messages-type.ts';

export const en: AssessMessages = {
  title: 'Assessment',
  about:
    'The form is that of the edition in force on the day you choose. What you type stays in this page and is not sent to the server.',

  bodyAndDay: 'Body and day',
  body: 'State body',
  chooseBody: 'Choose a body',
  unknownBody: (body) => `There is no methodology “${body}”. Choose a body from the list.`,
  day: 'Day',
  dayExplained: 'The edition in force on this day is found.',
  today: 'Today',
  chooseBoth: 'The form opens when body and day are chosen.',
  reconstructed: 'reconstructed',
  reconstructedOf: (reconstructed, all) =>
    `${reconstructed} of ${all} provisions are reconstructed: the act’s own text is not in hand.`,
  hash: 'Hash of the edition',
  editionText: 'Text of the edition',
  daysWithEdition: 'Days that have an edition:',
  noPlace: (day) => `The edition of ${day} has no place for:`,
  noPlaceKept: 'It is kept, but is no part of this result.',

  newAssessment: 'New assessment',
  openFile: 'Open a file',
  saveFile: 'Save to a file',
  print: 'Print',
  unsaved: 'There is unsaved input',
  loseUnsaved: 'What is not saved to a file will be lost.',
  goOn: 'Go on without saving',
  leave: 'Leave without saving',
  stay: 'Stay here',
  notUsed: (keys) =>
    `Not used here of what the file has: ${keys}. Expected answers are checked on the page “Replay”.`,
  fileWrong: 'The file could not be read',
  line: (line) => `line ${line}`,
  tooLarge: (megabytes) => `The file is too large: at most ${megabytes} MB.`,
  chooseCase: (cases) => `The file has ${cases} cases: choose one`,

  basic: 'Basic data',
  printed: 'What the forms say',
  printedExplained: 'Makes no difference to the result: it stands on the printed page.',
  optional: 'optional',
  notChosen: 'Not chosen',
  takeBack: 'Clear',
  bounds: ({ min, max }) => {
    if (min !== null && max !== null) return `from ${min} to ${max}`;
    if (min !== null) return `at least ${min}`;
    return max === null ? '' : `at most ${max}`;
  },
  otherwise: (value) => `when left out: ${value}`,
  addRow: 'Add',
  tellNone: 'There are none',
  toldNone: 'None, as told.',
  removeRow: 'Remove',
  rowRemoved: (row) => `Removed: ${row}.`,
  restoreRow: 'Put back',
  otherFields: 'Fields of other forms',
  notOfGroup: 'The act does not provide this for this group of categories.',
  noGroup: (grouping) => `${grouping}: the act puts this category into no group, so all are shown.`,
  groupUnknown: (grouping) => `${grouping}: not known yet. Fill in:`,
  ofIndicators: (count) => `provided for: ${count}`,
  effectiveIndicators: 'Effective behavioural indicators: tick those observed',
  ineffectiveIndicators: (count) => `Ineffective behavioural indicators (${count})`,

  result: 'Result',
  counts: (missing, wrong, broken) =>
    [
      wrong === 0 ? '' : `Wrong: ${wrong}`,
      missing === 0 ? '' : `Missing: ${missing}`,
      broken === 0 ? '' : `Requirements not met: ${broken}`,
      wrong + missing === 0 ? 'Nothing is missing' : '',
    ]
      .filter(Boolean)
      .join('. ')
      .concat('.'),
  missing: (count) => `Still missing (${count})`,
  wrong: (count) => `Wrong input (${count})`,
  officialText: 'Official text',
  steps: 'Steps',
  textNotInHand: 'The text of this provision is not in hand.',
  byInterpretation: 'by interpretation',
  usedInterpretation: (reading, ground) => `By interpretation: ${reading} (ground: ${ground}).`,
  basis: 'A ground for',
  noBasis: 'No ground for',
  requirements: 'Requirements',
  interpretations: 'Interpretations used',
  interpretationsExplained: 'Readings that the act itself does not state, each with its ground.',
  noInterpretations: 'No interpretation has been used so far.',
  ground: 'ground',
  literalReading: 'Literal reading: without interpretations',
  literalNow: 'The act is read literally: no interpretation is applied.',
  sameResult: (before, now) => `The editions of ${before} and of ${now} decide the same on these facts.`,
  otherResult: (before, now) =>
    `The result has changed: the edition of ${now} decides otherwise than that of ${before}.`,
  backTo: (day) => `Back to ${day}`,
  endComparison: 'Close the comparison',
  toMissing: 'To the first that is missing',
  toResult: 'To the result',

  dueDates: 'Due dates',
  eventsExplained: 'Give the days of events: due dates are counted from them.',
  nothingDue: 'Due dates appear when the day of an event is given.',
  saveCalendar: 'Calendar file (.ics)',
  dueOn: 'due',
  event: 'event',
  dayOff: 'not a working day',
  notCovered: 'beyond the working calendar',

  acts: 'Acts',
  printTitle: 'Result of the assessment',
  facts: 'Facts',
  signatures: 'Signatures',
  signatureAndDay: 'signature, date',
};
