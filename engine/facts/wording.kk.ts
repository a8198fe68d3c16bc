import { labelText, provisionName } from '../program/index.ts';
import type { ProblemWording, ProblemWords } from './wording.ts';

export const wordsKk: ProblemWords = {
  expected: {
    integer: 'бүтін сан',
    number: 'сан',
    'yes-no': 'true немесе false (иә немесе жоқ)',
    text: 'мәтін',
    date: 'ЖЖЖЖ-АА-КК түріндегі күн',
    category: 'санат коды',
    item: 'тізімдегі атаулардың бірі',
    record: 'өрістері бар жазба',
    list: 'тізім',
    case: 'өрістері бар жазба',
  },
  given: {
    nothing: 'ештеңе',
    'yes-no': 'иә немесе жоқ',
    number: 'сан',
    text: 'мәтін',
    list: 'тізім',
    record: 'жазба',
  },
  whole: { facts: 'Істің деректері', events: 'Істің оқиғалары' },
  quoted: (text) => `«${text}»`,
};

/** The problems of a case in Kazakh. */
export const wordingKk: ProblemWording = {
  'unknown-key': ({ nearest, known }) =>
    nearest === null
      ? `мұндай өріс жоқ; белгілі өрістер: ${known.join(', ') || '–'}`
      : `мұндай өріс жоқ; бәлкім, «${nearest}»?`,
  'unknown-event': ({ nearest, known }) =>
    nearest === null
      ? `мұндай оқиға жоқ; белгілі оқиғалар: ${known.join(', ') || '–'}`
      : `мұндай оқиға жоқ; бәлкім, «${nearest}»?`,
  'missing-key': () => 'көрсетілмеген',
  'wrong-type': ({ expected, given, value }) =>
    given === 'nothing'
      ? `${wordsKk.expected[expected]} керек, бірақ мәні бос`
      : `${wordsKk.expected[expected]} керек, бірақ ${wordsKk.given[given]} берілген: ${value}`,
  'not-a-number': ({ value }) => `сан керек, бірақ «${value}» берілген`,
  'not-integer': ({ value }) => `бүтін сан керек, бірақ ${value} берілген`,
  'below-minimum': ({ value, bound }) => `${value} тым аз; ең азы ${bound}`,
  'above-maximum': ({ value, bound }) => `${value} тым көп; ең көбі ${bound}`,
  'too-many-digits': ({ value, digits }) =>
    `${value} санында үтірден кейінгі таңба тым көп; рұқсат етілгені: ${digits}`,
  'too-long': ({ length, limit }) => `тым ұзын: ${length} таңба; ең көбі ${limit}`,
  'bad-date': ({ value }) => `«${value}» деген күн жоқ; ЖЖЖЖ-АА-КК түрінде жазыңыз, мысалы 2018-03-29`,
  'bad-category': ({ value }) => `«${value}» санат кодына ұқсамайды; мысалы, E-3`,
  'unknown-category': ({ value, known }) =>
    `«${value}» санаты бұл әдістемеде жоқ; белгілі санаттар: ${known.join(', ') || '–'}`,
  'unknown-item': ({ value, nearest, known }) =>
    nearest === null
      ? `«${value}» деген мән жоқ; мүмкін мәндер: ${known.join(', ') || '–'}`
      : `«${value}» деген мән жоқ; бәлкім, «${nearest}»? Мүмкін мәндер: ${known.join(', ') || '–'}`,
  'duplicate-key': ({ value, first }) => `«${value}» қайталанған: ол тізімнің ${first + 1}-орнында бар`,
  constraint: ({ label, provision }, language) =>
    `шарт орындалмайды: ${labelText(label, language, '')} (${provisionName(provision, language)})`,
};
