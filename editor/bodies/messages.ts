/** What the pages of bodies say. */
import type { Certainty } from '../../engine/index.ts';
import { type Catalogue, dayText, endText, startText } from '../language/index.ts';

interface Messages {
  readonly title: string;
  readonly about: string;
  readonly search: string;
  readonly found: (count: number) => string;
  readonly nothingFound: string;
  readonly today: string;
  readonly inForceToday: string;
  readonly notInForceToday: string;
  readonly acts: string;
  readonly editions: string;
  readonly base: string;
  readonly amendment: string;
  readonly reconstructed: string;
  readonly reconstructedOf: (reconstructed: number, all: number) => string;
  readonly nothingReconstructed: string;
  readonly signed: (day: string) => string;
  readonly registered: (day: string) => string;
  readonly published: (day: string | null) => string;
  readonly from: (day: string | null, certainty: Certainty) => string;
  readonly until: (day: string | null, certainty: Certainty) => string;
  readonly repealedBy: (document: string) => string;
  readonly notRepealed: string;
  readonly edition: string;
  readonly assess: string;
  readonly compareWithFormer: string;
  readonly open: string;
  readonly newAct: string;
  readonly newAmendment: string;
  readonly text: string;
  readonly wording: (act: string) => string;
  readonly unknownBody: (methodology: string) => string;
  readonly boundsExplained: string;
}

export const MESSAGES: Catalogue<Messages> = {
  kk: {
    title: 'Органдар',
    about: 'Әр органның әдістемесі, оның актілері мен редакциялары: нені кім қашан өзгертті.',
    search: 'Органды атауынан табу',
    found: (count) => `Табылғаны: ${count}`,
    nothingFound: 'Мұндай атауы бар орган жоқ.',
    today: 'бүгін',
    inForceToday: 'Бүгін қолданыста',
    notInForceToday: 'Бүгін қолданыста емес',
    acts: 'Актілер',
    editions: 'Редакциялар',
    base: 'әдістемені бекітеді',
    amendment: 'өзгертеді',
    reconstructed: 'қалпына келтірілген',
    reconstructedOf: (reconstructed, all) =>
      `${all} ережеден ${reconstructed} ереже қалпына келтірілген: актінің өз мәтіні қолда жоқ`,
    nothingReconstructed: 'Барлық ереже актінің өз мәтінінен алынған',
    signed: (day) => `қол қойылған: ${dayText(day, 'kk')}`,
    registered: (day) => `тіркелген: ${dayText(day, 'kk')}`,
    published: (day) => (day === null ? 'жарияланған күні белгісіз' : `жарияланған: ${dayText(day, 'kk')}`),
    from: (day, certainty) => startText(day, certainty, 'kk'),
    until: (day, certainty) => endText(day, certainty, 'kk'),
    repealedBy: (document) => `күшін жойған акт: ${document}`,
    notRepealed: 'күші жойылмаған',
    edition: 'Редакция',
    assess: 'Осы редакция бойынша бағалау',
    compareWithFormer: 'Алдыңғысымен салыстыру',
    open: 'Ашу',
    newAct: 'Жаңа орган немесе акт',
    newAmendment: 'Жаңа өзгертетін акт',
    text: 'Редакцияның мәтіні',
    wording: (act) => `${act} редакциясында`,
    unknownBody: (methodology) => `«${methodology}» деген әдістеме жоқ.`,
    boundsExplained:
      '≥ белгісі: жарияланған күні қолда болмағандықтан, күн нақты емес, ең ерте мүмкін күн көрсетілген.',
  },
  ru: {
    title: 'Органы',
    about: 'Методика каждого органа, её акты и редакции: что, кем и когда изменено.',
    search: 'Найти орган по названию',
    found: (count) => `Найдено: ${count}`,
    nothingFound: 'Органа с таким названием нет.',
    today: 'сегодня',
    inForceToday: 'Действует сегодня',
    notInForceToday: 'Сегодня не действует',
    acts: 'Акты',
    editions: 'Редакции',
    base: 'утверждает методику',
    amendment: 'изменяет',
    reconstructed: 'реконструирован',
    reconstructedOf: (reconstructed, all) =>
      `Реконструировано ${reconstructed} из ${all} положений: собственного текста акта не имеется`,
    nothingReconstructed: 'Все положения взяты из собственного текста акта',
    signed: (day) => `подписан ${dayText(day, 'ru')}`,
    registered: (day) => `зарегистрирован ${dayText(day, 'ru')}`,
    published: (day) =>
      day === null ? 'дата опубликования неизвестна' : `опубликован ${dayText(day, 'ru')}`,
    from: (day, certainty) => startText(day, certainty, 'ru'),
    until: (day, certainty) => endText(day, certainty, 'ru'),
    repealedBy: (document) => `утратил силу: ${document}`,
    notRepealed: 'не отменён',
    edition: 'Редакция',
    assess: 'Оценить по этой редакции',
    compareWithFormer: 'Сравнить с предыдущей',
    open: 'Открыть',
    newAct: 'Новый орган или акт',
    newAmendment: 'Новый изменяющий акт',
    text: 'Текст редакции',
    wording: (act) => `в редакции ${act}`,
    unknownBody: (methodology) => `Методики «${methodology}» нет.`,
    boundsExplained:
      'Знак ≥: дата опубликования не известна, поэтому показан не точный, а самый ранний возможный день.',
  },
  en: {
    title: 'Bodies',
    about: 'Each body’s methodology with its acts and editions: what was changed, when and by which act.',
    search: 'Find a body by its name',
    found: (count) => `Found: ${count}`,
    nothingFound: 'No body has such a name.',
    today: 'today',
    inForceToday: 'In force today',
    notInForceToday: 'Not in force today',
    acts: 'Acts',
    editions: 'Editions',
    base: 'approves the methodology',
    amendment: 'amends',
    reconstructed: 'reconstructed',
    reconstructedOf: (reconstructed, all) =>
      `${reconstructed} of ${all} provisions are reconstructed: the act’s own text is not in hand`,
    nothingReconstructed: 'Every provision is taken from the act’s own text',
    signed: (day) => `signed ${dayText(day, 'en')}`,
    registered: (day) => `registered ${dayText(day, 'en')}`,
    published: (day) => (day === null ? 'day of publication unknown' : `published ${dayText(day, 'en')}`),
    from: (day, certainty) => startText(day, certainty, 'en'),
    until: (day, certainty) => endText(day, certainty, 'en'),
    repealedBy: (document) => `repealed by ${document}`,
    notRepealed: 'not repealed',
    edition: 'Edition',
    assess: 'Assess under this edition',
    compareWithFormer: 'Compare with the one before',
    open: 'Open',
    newAct: 'New body or act',
    newAmendment: 'New amending act',
    text: 'Text of the edition',
    wording: (act) => `as worded by ${act}`,
    unknownBody: (methodology) => `There is no methodology “${methodology}”.`,
    boundsExplained:
      'The sign ≥: the day of publication is not known, so the earliest possible day is shown, not the exact one.',
  },
};
