/** Problems of files of cases, in English. */
import type { Wording } from './wording.ts';

export const en: Wording = {
  'file-empty': () => 'The file is empty.',
  'has-nul': () => 'The NUL character may not stand in a text.',
  malformed: ({ reason }) => `This is not well-formed JSON or YAML: ${reason}`,
  'malformed-table': ({ reason }) => `This is not well-formed CSV: ${reason}`,
  'table-given-up': ({ flaws }) =>
    `There are ${flaws} rows with malformed quotation marks: from this line on the table is not read.`,
  'duplicate-key': ({ key }) => `The key “${key}” is given twice.`,
  'nested-too-deep': () => 'The values are nested too deep.',
  'key-not-text': () => 'A key must be a text.',
  'value-not-plain': ({ text }) => `“${text}” is not a value that a case may have.`,
  'too-many-values': ({ limit }) => `There are more than ${limit} values in the file.`,
  'no-case': () => 'There is no case in the file.',
  'bad-column': ({ column }) =>
    `The column “${column}” names no place in a case. For example: facts.kpis[0].achieved.`,
  'too-many-cells': ({ cells, columns }) => `The row has ${cells} cells, but there are ${columns} columns.`,
  'row-with-gap': ({ path }) => `${path}: a later element of the list is given, but the one before is empty.`,
  'case-other': ({ key, inCase, given }) => `The case has ${key} ${inCase}, the command line ${given}.`,
  'unknown-expectation': ({ name, nearest }) =>
    `The methodology has no decision, requirement or deadline “${name}”.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
  cases: {
    'not-an-object': (key) =>
      key === ''
        ? 'A case is a list of keys and values: id, methodology, on, facts and so on.'
        : `${key}: names and values are expected.`,
    'unknown-key': (key, known) => `A case has no key “${key}”. Keys: ${known.join(', ')}.`,
    'missing-key': (key) => `The case lacks the key “${key}”.`,
    'not-a-text': (key) => `${key}: a text is expected.`,
    'not-a-day': (key) => `${key}: a day of the calendar in the form YYYY-MM-DD is expected.`,
    'not-a-reading': (key) => `${key}: adopted or literal is expected.`,
    'not-codes': (key) => `${key}: places with codes of problems are expected.`,
    'not-counts': (key) => `${key}: competencies with counts are expected.`,
    'expect-and-refused': () =>
      'A case that is refused cannot have expectations: leave out “expect” or “refused”.',
  },
};
