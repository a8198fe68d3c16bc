import { labelText, provisionName } from '../program/index.ts';
import type { ProblemWording, ProblemWords } from './wording.ts';

export const wordsEn: ProblemWords = {
  expected: {
    integer: 'a whole number',
    number: 'a number',
    'yes-no': 'true or false (yes or no)',
    text: 'text',
    date: 'a date as YYYY-MM-DD',
    category: 'the code of a category',
    item: 'one of the names of a list',
    record: 'a record with fields',
    list: 'a list',
    case: 'a record with fields',
  },
  given: {
    nothing: 'nothing',
    'yes-no': 'yes or no',
    number: 'a number',
    text: 'text',
    list: 'a list',
    record: 'a record',
  },
  whole: { facts: 'The facts of the case', events: 'The events of the case' },
  quoted: (text) => `"${text}"`,
};

/** The problems of a case in English. */
export const wordingEn: ProblemWording = {
  'unknown-key': ({ nearest, known }) =>
    nearest === null
      ? `there is no such field; known fields: ${known.join(', ') || '–'}`
      : `there is no such field; did you mean "${nearest}"?`,
  'unknown-event': ({ nearest, known }) =>
    nearest === null
      ? `there is no such event; known events: ${known.join(', ') || '–'}`
      : `there is no such event; did you mean "${nearest}"?`,
  'missing-key': () => 'is not given',
  'wrong-type': ({ expected, given, value }) =>
    given === 'nothing'
      ? `${wordsEn.expected[expected]} is needed, but the value is empty`
      : `${wordsEn.expected[expected]} is needed, but ${wordsEn.given[given]} is given: ${value}`,
  'not-a-number': ({ value }) => `a number is needed, but "${value}" is given`,
  'not-integer': ({ value }) => `a whole number is needed, but ${value} is given`,
  'below-minimum': ({ value, bound }) => `${value} is too little; the least is ${bound}`,
  'above-maximum': ({ value, bound }) => `${value} is too much; the most is ${bound}`,
  'too-many-digits': ({ value, digits }) => `${value} has too many digits after the point; at most ${digits}`,
  'too-long': ({ length, limit }) => `too long: ${length} characters, at most ${limit}`,
  'bad-date': ({ value }) => `there is no day "${value}"; write it as YYYY-MM-DD, for example 2018-03-29`,
  'bad-category': ({ value }) => `"${value}" does not look like the code of a category; an example: E-3`,
  'unknown-category': ({ value, known }) =>
    `the methodology has no category "${value}"; known categories: ${known.join(', ') || '–'}`,
  'unknown-item': ({ value, nearest, known }) =>
    nearest === null
      ? `there is no value "${value}"; possible: ${known.join(', ') || '–'}`
      : `there is no value "${value}"; did you mean "${nearest}"? Possible: ${known.join(', ') || '–'}`,
  'duplicate-key': ({ value, first }) =>
    `"${value}" is repeated; it already stands in place ${first + 1} of the list`,
  constraint: ({ label, provision }, language) =>
    `a condition does not hold: ${labelText(label, language, '')} (${provisionName(provision, language)})`,
};
