/** Reports in English. */
import { casesText, countText } from '../engine/index.ts';
import type { Messages } from './messages.ts';

export const en: Messages = {
  title: 'Report of a replay of cases',
  madeBy: (product) => `Made by ${product}`,
  contents: 'Contents',
  replayed: 'What was replayed',
  files: 'Files of cases',
  bodies: 'Bodies',
  days: 'Compared',
  ownDay: 'each case was run on the edition of its own day only',
  allEditions: 'each case was run on all editions of its body',
  onDays: (days) => `the editions of ${days.join('; ')}`,
  editions: 'Editions',
  edition: 'Edition',
  acts: 'Acts',
  hash: 'Hash (SHA-256)',
  reconstructed: 'reconstructed',

  totals: {
    cases: 'Cases',
    runs: 'Runs',
    passed: 'As expected',
    failed: 'Not as expected',
    changed: 'An answer changes',
    unreadable: 'Unreadable records',
  },
  allPassed: (cases) => `All cases (${countText(cases, 'en')}) are answered as expected.`,
  someFailed: (cases) => `${casesText(cases, 'en')} ${cases === 1 ? 'is' : 'are'} not answered as expected.`,

  changes: 'What changes, and because of what',
  noChanges: 'The editions compared answer these cases alike.',
  nothingCompared: 'No editions were compared: only each case’s own day was chosen.',
  cases: 'Cases',
  answer: 'Answer',
  how: 'How it changes',
  because: 'Clause to blame',
  examples: 'Examples',
  differs: 'a value that differs from case to case',
  falls: 'falls',
  rises: 'rises',
  byEdit: (act, edit) => `${act}, ${edit}`,
  byText: (act) => `${act}: a rule of this act decides now`,
  unknownCause: 'no cause was found',

  matrix: 'Cases with a changed answer × editions',
  case: 'Case',
  day: 'Day',
  place: 'Place',
  changed: 'changed',
  leftOut: (cases) => `${casesText(cases, 'en')} more not shown.`,

  failures: 'Answers that are not as expected',
  noFailures: 'There are none.',
  expected: 'Expected',
  actual: 'Answered',
  badInput: (place) => `facts: ${place}`,
  unknownName: (name) => `${name}: the edition has no such name`,

  coverage: 'Coverage of the points',
  explained:
    'A case tests a point when a rule of the point decided an answer, or when its facts and lists were read.',
  used: (used, usable) => `Points and parts with rules: ${usable}, tested: ${used}`,
  neverUsed: 'Tested by no case',
  allUsed: 'Every point with rules is tested by at least one case.',
  tested: (cases) => `✓ ${casesText(cases, 'en')}`,
  never: '! tested by no case',
  noRule: 'has no rule to test',
  neverHit: 'Rows and exceptions that no case hits',
  neverBroken: 'Requirements that no case breaks',
  rows: (hit, all) => `rows of tables and exceptions: ${all}, hit: ${hit}`,
  requirements: (broken, all) => `requirements: ${all}, broken: ${broken}`,
  parts: 'Parts',
  text: 'Text of the edition',
  notInHand: 'text not in hand',
  noText: 'This provision has no text.',

  notes: 'Notes',
  noNotes: 'The texts and days of the editions are known in full.',
  reconstructedAct: (act) =>
    `${act}: the text of the act is not in hand; its rules are reconstructed from what is known of it.`,
  earliestStart: (edition) =>
    `${edition}: the day of publication is not known; the earliest possible day of entry into force is shown.`,

  passedCases: (cases) => `${casesText(cases, 'en')} answered as expected`,
  furtherFailures: (cases) => `${casesText(cases, 'en')} more not answered as expected`,
  threshold: (percent) => `cases test at least ${percent} % of the points and parts with rules`,
  belowThreshold: (percent, used, usable) =>
    `tested: ${used} of ${usable} points and parts with rules, ${percent} %`,
};
