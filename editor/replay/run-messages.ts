/** What the page says of choosing editions and of running. */
import { type Catalogue, russianForm } from '../language/index.ts';
import { casesText, countText } from './counts.ts';

interface Messages {
  readonly editions: string;
  readonly onEditions: string;
  readonly own: string;
  readonly all: string;
  readonly chosen: string;
  readonly chooseEditions: (body: string) => string;
  readonly noEditionsChosen: string;
  readonly openFirst: string;
  readonly unsound: string;
  readonly draft: string;
  readonly noDraft: string;
  readonly draftHint: string;
  readonly draftHasErrors: string;
  readonly draftChangesNothing: string;
  readonly run: string;
  readonly runAgain: string;
  readonly stop: string;
  readonly goOn: string;
  readonly progress: string;
  readonly progressText: (percent: number, done: number, total: number) => string;
  readonly rate: (casesASecond: number) => string;
  readonly remaining: (seconds: number) => string;
  readonly sofar: (failed: number, changed: number) => string;
  readonly bug: string;
}

export const MESSAGES: Catalogue<Messages> = {
  kk: {
    editions: 'Редакциялар',
    onEditions: 'Қай редакциялар бойынша есептеу керек?',
    own: 'Әр жағдай өз күнінің редакциясы бойынша',
    all: 'Органның барлық редакциялары бойынша',
    chosen: 'Таңдалған редакциялар бойынша',
    chooseEditions: (body) => `${body}: редакциялар`,
    noEditionsChosen: 'Кемінде бір редакцияны таңдаңыз.',
    openFirst: 'Алдымен жағдайларды ашыңыз: сонда олардың редакциялары осында шығады.',
    unsound: 'актілерінде қате бар, жағдайларды шешпейді',
    draft: 'Жобамен салыстыру',
    noDraft: 'Жобасыз',
    draftHint: 'Жобаның мәтіні актінің жарияланған мәтінінің орнына алынады.',
    draftHasErrors: 'Бұл жобада қателер бар, сондықтан оның редакциясы жағдайларды шешпейді.',
    draftChangesNothing: 'Бұл жоба ашылған жағдайлардың редакцияларын өзгертпейді.',
    run: 'Қайта есептеу',
    runAgain: 'Қайтадан есептеу',
    stop: 'Тоқтату',
    goOn: 'Жалғастыру',
    progress: 'Есептеу барысы',
    progressText: (percent, done, total) =>
      `${percent} %: есептелгені ${countText(done, 'kk')} / ${countText(total, 'kk')}`,
    rate: (rate) => `секундына ${casesText(rate, 'kk')}`,
    remaining: (seconds) => `шамамен ${durationKk(seconds)} қалды`,
    sofar: (failed, changed) =>
      `күтілгендей емес: ${countText(failed, 'kk')}, өзгерген: ${countText(changed, 'kk')}`,
    bug: 'Бағдарламаның қатесі: есептеу үзілді. Бұл туралы бізге хабарлаңыз.',
  },
  ru: {
    editions: 'Редакции',
    onEditions: 'По каким редакциям пересчитать?',
    own: 'Каждый случай по редакции своего дня',
    all: 'По всем редакциям органа',
    chosen: 'По выбранным редакциям',
    chooseEditions: (body) => `${body}: редакции`,
    noEditionsChosen: 'Выберите хотя бы одну редакцию.',
    openFirst: 'Сначала откройте случаи: тогда здесь появятся их редакции.',
    unsound: 'в актах есть ошибки, случаев не решает',
    draft: 'Сравнить с проектом',
    noDraft: 'Без проекта',
    draftHint: 'Текст проекта берётся вместо опубликованного текста акта.',
    draftHasErrors: 'В этом проекте есть ошибки, поэтому его редакция случаев не решает.',
    draftChangesNothing: 'Этот проект не меняет редакций открытых случаев.',
    run: 'Пересчитать',
    runAgain: 'Пересчитать заново',
    stop: 'Остановить',
    goOn: 'Продолжить',
    progress: 'Ход пересчёта',
    progressText: (percent, done, total) =>
      `${percent} %: пересчитано ${countText(done, 'ru')} из ${countText(total, 'ru')}`,
    rate: (rate) => `${casesText(rate, 'ru')} в секунду`,
    remaining: (seconds) => `осталось примерно ${durationRu(seconds)}`,
    sofar: (failed, changed) =>
      `не как ожидалось: ${countText(failed, 'ru')}, изменилось: ${countText(changed, 'ru')}`,
    bug: 'Ошибка программы: пересчёт прерван. Сообщите нам о ней.',
  },
  en: {
    editions: 'Editions',
    onEditions: 'On which editions should the cases be replayed?',
    own: 'Each case on the edition of its own day',
    all: 'On all editions of the body',
    chosen: 'On chosen editions',
    chooseEditions: (body) => `${body}: editions`,
    noEditionsChosen: 'Choose at least one edition.',
    openFirst: 'Open cases first: their editions will appear here.',
    unsound: 'its acts have mistakes, it decides no case',
    draft: 'Compare with a draft',
    noDraft: 'Without a draft',
    draftHint: 'The text of the draft is taken in place of the act’s published text.',
    draftHasErrors: 'This draft has mistakes, so its edition decides no case.',
    draftChangesNothing: 'This draft does not change the editions of the open cases.',
    run: 'Replay',
    runAgain: 'Replay again',
    stop: 'Stop',
    goOn: 'Go on',
    progress: 'Progress of replaying',
    progressText: (percent, done, total) =>
      `${percent}%: ${countText(done, 'en')} of ${casesText(total, 'en')} replayed`,
    rate: (rate) => `${casesText(rate, 'en')} a second`,
    remaining: (seconds) => `about ${durationEn(seconds)} left`,
    sofar: (failed, changed) =>
      `not as expected: ${countText(failed, 'en')}, changed: ${countText(changed, 'en')}`,
    bug: 'A mistake of the program: replaying was broken off. Please report it.',
  },
};

function durationKk(seconds: number): string {
  return seconds < 60 ? `${seconds} секунд` : `${Math.ceil(seconds / 60)} минут`;
}

function durationRu(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return seconds < 60
    ? `${seconds} ${russianForm(seconds, 'секунда', 'секунды', 'секунд')}`
    : `${minutes} ${russianForm(minutes, 'минута', 'минуты', 'минут')}`;
}

function durationEn(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (seconds < 60) return `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
