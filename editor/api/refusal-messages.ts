/** Refusals in words. */
import type { Language } from '../../engine/index.ts';
import type { RefusalData } from '../../server/api/index.ts';
import { type Catalogue, dayText, russianForm } from '../language/index.ts';
import type { Refusal } from './answer.ts';

type Wordings = {
  readonly [Code in keyof RefusalData]: (data: RefusalData[Code]) => string;
} & { readonly 'no-answer': () => string };

const CATALOGUE: Catalogue<Wordings> = {
  kk: {
    'no-answer': () => 'Сервер жауап бермейді. Оның жұмыс істеп тұрғанын тексеріңіз де, қайталап көріңіз.',
    'not-found': () => 'Мұндай мекенжай жоқ.',
    'unknown-methodology': ({ known }) => `Мұндай әдістеме жоқ. Барлары: ${known.join(', ')}.`,
    'before-first': ({ day }) =>
      `Бұл күні әдістеме әлі қолданылмаған: бірінші редакция ${dayText(day, 'kk')} күні басталады.`,
    'after-last': ({ day }) =>
      day === null
        ? 'Бұл күні әдістеме қолданыста емес.'
        : `Бұл күні әдістеме қолданыста емес: оның қолданылуы ${dayText(day, 'kk')} күні аяқталды.`,
    'no-edition': () => 'Бұл әдістеменің бірде-бір редакциясы жоқ.',
    'edition-has-errors': () => 'Бұл редакцияның актілерінде қателер бар, сондықтан ол жағдайларды шешпейді.',
    'not-a-day': () => 'Бұл күн емес: ЖЖЖЖ-АА-КК түрінде жазылады.',
    'bad-name': () => 'Актіге мұндай атау берілмейді: латын әріптері, цифрлар, «.», «_» және «-» ғана.',
    'bad-request': () => 'Сервер бұл сұрауды түсінбеді.',
    'not-unicode': () => 'Мәтінде толық емес таңба бар, сондықтан ол сақталмайды.',
    'too-large': ({ megabytes }) => `Мәтін тым үлкен: ең көбі ${megabytes} МБ.`,
    'wrong-content-type': () => 'Сервер бұл сұрауды түсінбеді.',
    'foreign-origin': () => 'Сұрау басқа сайттан келген, ол орындалмайды.',
    'draft-changed': () => 'Бұл жобаны басқа біреу өзгертті.',
    'act-changed': () => 'Бұл актіні басқа біреу жариялап қойды.',
    'act-has-errors': ({ errors }) => `Актіде ${errors.length} қате бар, сондықтан ол жарияланбайды.`,
    storage: ({ reason }) => `Дискіге жазылмады (${reason}).`,
    bug: () => 'Бағдарламаның қатесі. Бұл туралы бізге хабарлаңыз.',
  },
  ru: {
    'no-answer': () => 'Сервер не отвечает. Проверьте, что он работает, и повторите.',
    'not-found': () => 'Такого адреса нет.',
    'unknown-methodology': ({ known }) => `Такой методики нет. Есть: ${known.join(', ')}.`,
    'before-first': ({ day }) =>
      `В этот день методика ещё не применялась: первая редакция начинается ${dayText(day, 'ru')}`,
    'after-last': ({ day }) =>
      day === null
        ? 'В этот день методика не действует.'
        : `В этот день методика не действует: её действие прекратилось ${dayText(day, 'ru')}`,
    'no-edition': () => 'У этой методики нет ни одной редакции.',
    'edition-has-errors': () => 'В актах этой редакции есть ошибки, поэтому она не решает случаев.',
    'not-a-day': () => 'Это не день: он пишется как ГГГГ-ММ-ДД.',
    'bad-name': () => 'Так акт назвать нельзя: только латинские буквы, цифры, «.», «_» и «-».',
    'bad-request': () => 'Сервер не понял этого запроса.',
    'not-unicode': () => 'В тексте есть неполный знак, поэтому он не сохраняется.',
    'too-large': ({ megabytes }) => `Текст слишком велик: не больше ${megabytes} МБ.`,
    'wrong-content-type': () => 'Сервер не понял этого запроса.',
    'foreign-origin': () => 'Запрос пришёл с другого сайта и не выполняется.',
    'draft-changed': () => 'Этот проект изменил кто-то другой.',
    'act-changed': () => 'Этот акт уже опубликовал кто-то другой.',
    'act-has-errors': ({ errors }) =>
      `В акте ${errors.length} ${russianForm(errors.length, 'ошибка', 'ошибки', 'ошибок')}, поэтому он не публикуется.`,
    storage: ({ reason }) => `На диск не записано (${reason}).`,
    bug: () => 'Ошибка программы. Сообщите нам о ней.',
  },
  en: {
    'no-answer': () => 'The server does not answer. Check that it is running, and try again.',
    'not-found': () => 'There is no such address.',
    'unknown-methodology': ({ known }) => `There is no such methodology. There are: ${known.join(', ')}.`,
    'before-first': ({ day }) =>
      `The methodology did not apply yet on this day: its first edition begins on ${dayText(day, 'en')}.`,
    'after-last': ({ day }) =>
      day === null
        ? 'The methodology is not in force on this day.'
        : `The methodology is not in force on this day: it ended on ${dayText(day, 'en')}.`,
    'no-edition': () => 'This methodology has no edition.',
    'edition-has-errors': () => 'The acts of this edition have mistakes, so it decides no case.',
    'not-a-day': () => 'This is not a day: it is written YYYY-MM-DD.',
    'bad-name': () => 'An act cannot be called so: only Latin letters, digits, “.”, “_” and “-”.',
    'bad-request': () => 'The server did not understand this request.',
    'not-unicode': () => 'The text has half a character in it and is not saved.',
    'too-large': ({ megabytes }) => `The text is too large: at most ${megabytes} MB.`,
    'wrong-content-type': () => 'The server did not understand this request.',
    'foreign-origin': () => 'The request came from another site and is not carried out.',
    'draft-changed': () => 'Somebody else has changed this draft.',
    'act-changed': () => 'Somebody else has published this act.',
    'act-has-errors': ({ errors }) =>
      `The act has ${errors.length} ${errors.length === 1 ? 'error' : 'errors'} and is not published.`,
    storage: ({ reason }) => `It could not be written to the disk (${reason}).`,
    bug: () => 'A mistake of the program. Please report it.',
  },
};

/** A refusal as a sentence. */
export function refusalText(refusal: Refusal, language: Language): string {
  // Each code's wording takes that code's data.
  const wording = CATALOGUE[language][refusal.code] as (data: Refusal['data']) => string;
  return wording(refusal.data);
}
