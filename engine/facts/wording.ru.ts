import { labelText, provisionName } from '../program/index.ts';
import type { ProblemWording, ProblemWords } from './wording.ts';

export const wordsRu: ProblemWords = {
  expected: {
    integer: 'целое число',
    number: 'число',
    'yes-no': 'true или false (да или нет)',
    text: 'текст',
    date: 'дата вида ГГГГ-ММ-ДД',
    category: 'код категории',
    item: 'одно из названий списка',
    record: 'запись с полями',
    list: 'список',
    case: 'запись с полями',
  },
  given: {
    nothing: 'ничего',
    'yes-no': 'да или нет',
    number: 'число',
    text: 'текст',
    list: 'список',
    record: 'запись',
  },
  whole: { facts: 'Факты дела', events: 'События дела' },
  quoted: (text) => `«${text}»`,
};

/** The problems of a case in Russian. */
export const wordingRu: ProblemWording = {
  'unknown-key': ({ nearest, known }) =>
    nearest === null
      ? `такого поля нет; известные поля: ${known.join(', ') || '–'}`
      : `такого поля нет; может быть, «${nearest}»?`,
  'unknown-event': ({ nearest, known }) =>
    nearest === null
      ? `такого события нет; известные события: ${known.join(', ') || '–'}`
      : `такого события нет; может быть, «${nearest}»?`,
  'missing-key': () => 'не указано',
  'wrong-type': ({ expected, given, value }) =>
    given === 'nothing'
      ? `нужно: ${wordsRu.expected[expected]}, но значение пусто`
      : `нужно: ${wordsRu.expected[expected]}, а дано: ${wordsRu.given[given]} (${value})`,
  'not-a-number': ({ value }) => `нужно число, а дано «${value}»`,
  'not-integer': ({ value }) => `нужно целое число, а дано ${value}`,
  'below-minimum': ({ value, bound }) => `${value} слишком мало; наименьшее: ${bound}`,
  'above-maximum': ({ value, bound }) => `${value} слишком много; наибольшее: ${bound}`,
  'too-many-digits': ({ value, digits }) =>
    `в числе ${value} слишком много знаков после запятой; допустимо: ${digits}`,
  'too-long': ({ length, limit }) => `слишком длинно: знаков ${length}, допустимо ${limit}`,
  'bad-date': ({ value }) => `даты «${value}» нет; запишите её как ГГГГ-ММ-ДД, например 2018-03-29`,
  'bad-category': ({ value }) => `«${value}» не похоже на код категории; пример: E-3`,
  'unknown-category': ({ value, known }) =>
    `категории «${value}» в этой методике нет; известные категории: ${known.join(', ') || '–'}`,
  'unknown-item': ({ value, nearest, known }) =>
    nearest === null
      ? `значения «${value}» нет; возможные: ${known.join(', ') || '–'}`
      : `значения «${value}» нет; может быть, «${nearest}»? Возможные: ${known.join(', ') || '–'}`,
  'duplicate-key': ({ value, first }) =>
    `«${value}» повторяется: оно уже стоит на ${first + 1}-м месте списка`,
  constraint: ({ label, provision }, language) =>
    `не выполнено условие: ${labelText(label, language, '')} (${provisionName(provision, language)})`,
};
