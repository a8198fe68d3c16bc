/** What the panels beside the text say. */
import { type Catalogue, dayText, russianForm } from '../../language/index.ts';
import type { Severity } from '../text/problems.ts';

type Operation = 'replace' | 'repeal' | 'insert-after' | 'add' | 'words';

interface Messages {
  /* ── problems ── */
  readonly problems: string;
  readonly counts: Readonly<Record<Severity, (count: number) => string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly noProblems: string;
  readonly looking: string;
  readonly filterProblems: string;
  readonly noneFound: string;
  readonly line: (line: number) => string;
  readonly fixes: string;
  /* ── outline ── */
  readonly outline: string;
  readonly filterOutline: string;
  readonly emptyOutline: string;
  readonly open: (name: string) => string;
  readonly close: (name: string) => string;
  /* ── official text ── */
  readonly noOfficialText: string;
  readonly wordingOf: (act: string) => string;
  readonly notInHand: string;
  readonly formerNotInHand: (why: string) => string;
  readonly noText: string;
  readonly notes: string;
  readonly unusedNumber: string;
  readonly unusedNumbers: (count: number) => string;
  readonly operations: Readonly<Record<Operation, string>>;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly sameText: string;
  readonly takenOut: string;
  readonly later: (act: string, day: string | null) => string;
  readonly previous: (name: string) => string;
  readonly next: (name: string) => string;
  readonly goTo: (name: string) => string;
}

export const MESSAGES: Catalogue<Messages> = {
  kk: {
    problems: 'Қателер мен ескертулер',
    counts: {
      error: (count) => `${count} қате`,
      warning: (count) => `${count} ескерту`,
      information: (count) => `${count} мәлімет`,
    },
    severities: { error: 'Қате', warning: 'Ескерту', information: 'Мәлімет' },
    noProblems: 'Қате де, ескерту де жоқ.',
    looking: 'Тексеріліп жатыр…',
    filterProblems: 'Тізімнен сөзі бойынша табу',
    noneFound: 'Мұндайы жоқ.',
    line: (line) => `${line}-жол`,
    fixes: 'Түзету жолдары',
    outline: 'Актінің құрылымы',
    filterOutline: 'Тармақты немесе атауды табу',
    emptyOutline: 'Мұндай тармақ не атау жоқ.',
    open: (name) => `Ашу: ${name}`,
    close: (name) => `Жию: ${name}`,
    noOfficialText: 'Курсор тармақта немесе қосымшада тұрған кезде мұнда оның ресми мәтіні көрінеді.',
    wordingOf: (act) => `${act} актісінің редакциясында`,
    notInHand: 'Мәтін қолда жоқ.',
    formerNotInHand: (why) => `Бұрынғы мәтін қолда жоқ, сондықтан айырмасы көрсетілмейді. ${why}`,
    noText: 'Ресми мәтіні жазылмаған.',
    notes: 'Актінің кемшіліктері туралы ескертпелер',
    unusedNumber: 'бұл санды ешбір ереже пайдаланбайды',
    unusedNumbers: (count) => `Белгіленген ${count} санды ешбір ереже пайдаланбайды.`,
    operations: {
      replace: 'Жаңа редакция',
      repeal: 'Алып тасталады',
      'insert-after': 'Жаңа тармақ',
      add: 'Толықтыру',
      words: 'Сөздер ауыстырылады',
    },
    before: 'Бұрынғы мәтін',
    after: 'Жаңа мәтін',
    difference: 'Не өзгереді',
    sameText: 'Ресми мәтін өзгермейді.',
    takenOut: 'Бұл актіден кейін мұндай тармақ болмайды.',
    later: (act, day) =>
      day === null
        ? `Бұл мәтінді кейін ${act} актісі өзгертті.`
        : `Бұл мәтінді ${act} актісі ${dayText(day, 'kk', 'from')} бастап өзгертті.`,
    previous: (name) => `← ${name}`,
    next: (name) => `${name} →`,
    goTo: (name) => `${name}: мәтіндегі орнына өту`,
  },
  ru: {
    problems: 'Ошибки и предупреждения',
    counts: {
      error: (count) => `${count} ${russianForm(count, 'ошибка', 'ошибки', 'ошибок')}`,
      warning: (count) =>
        `${count} ${russianForm(count, 'предупреждение', 'предупреждения', 'предупреждений')}`,
      information: (count) => `${count} ${russianForm(count, 'замечание', 'замечания', 'замечаний')}`,
    },
    severities: { error: 'Ошибка', warning: 'Предупреждение', information: 'Замечание' },
    noProblems: 'Ни ошибок, ни предупреждений нет.',
    looking: 'Идёт проверка…',
    filterProblems: 'Найти в списке по слову',
    noneFound: 'Таких нет.',
    line: (line) => `строка ${line}`,
    fixes: 'Как исправить',
    outline: 'Структура акта',
    filterOutline: 'Найти пункт или имя',
    emptyOutline: 'Такого пункта или имени нет.',
    open: (name) => `Раскрыть: ${name}`,
    close: (name) => `Свернуть: ${name}`,
    noOfficialText: 'Когда курсор стоит в пункте или приложении, здесь виден его официальный текст.',
    wordingOf: (act) => `в редакции акта ${act}`,
    notInHand: 'Текста нет.',
    formerNotInHand: (why) => `Прежнего текста нет, поэтому отличий не показать. ${why}`,
    noText: 'Официальный текст не записан.',
    notes: 'Заметки о недостатках акта',
    unusedNumber: 'этого числа не использует ни одно правило',
    unusedNumbers: (count) =>
      `${count} ${russianForm(count, 'отмеченного числа', 'отмеченных чисел', 'отмеченных чисел')} не использует ни одно правило.`,
    operations: {
      replace: 'Новая редакция',
      repeal: 'Исключается',
      'insert-after': 'Новый пункт',
      add: 'Дополнение',
      words: 'Слова заменяются',
    },
    before: 'Прежний текст',
    after: 'Новый текст',
    difference: 'Что меняется',
    sameText: 'Официальный текст не меняется.',
    takenOut: 'После этого акта такого пункта не будет.',
    later: (act, day) =>
      day === null
        ? `Этот текст позже изменён актом ${act}.`
        : `Этот текст изменён актом ${act} с ${dayText(day, 'ru')}`,
    previous: (name) => `← ${name}`,
    next: (name) => `${name} →`,
    goTo: (name) => `${name}: перейти к месту в тексте`,
  },
  en: {
    problems: 'Problems',
    counts: {
      error: (count) => `${count} ${count === 1 ? 'error' : 'errors'}`,
      warning: (count) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
      information: (count) => `${count} ${count === 1 ? 'remark' : 'remarks'}`,
    },
    severities: { error: 'Error', warning: 'Warning', information: 'Remark' },
    noProblems: 'No errors and no warnings.',
    looking: 'Checking…',
    filterProblems: 'Find in the list by a word',
    noneFound: 'There is none like this.',
    line: (line) => `line ${line}`,
    fixes: 'How to fix it',
    outline: 'Outline of the act',
    filterOutline: 'Find a point or a name',
    emptyOutline: 'There is no such point or name.',
    open: (name) => `Open: ${name}`,
    close: (name) => `Close: ${name}`,
    noOfficialText: 'When the cursor is in a point or an annex, its official text is shown here.',
    wordingOf: (act) => `in the wording of ${act}`,
    notInHand: 'The text is not in hand.',
    formerNotInHand: (why) => `The former text is not in hand, so no difference can be shown. ${why}`,
    noText: 'The official text is not written down.',
    notes: 'Notes on defects of the act',
    unusedNumber: 'no rule uses this number',
    unusedNumbers: (count) =>
      count === 1 ? 'No rule uses the marked number.' : `No rule uses the ${count} marked numbers.`,
    operations: {
      replace: 'New wording',
      repeal: 'Taken out',
      'insert-after': 'New provision',
      add: 'Addition',
      words: 'Words replaced',
    },
    before: 'Former text',
    after: 'New text',
    difference: 'What changes',
    sameText: 'The official text does not change.',
    takenOut: 'After this act there is no such provision.',
    later: (act, day) =>
      day === null
        ? `This text was changed later by ${act}.`
        : `${act} changed this text from ${dayText(day, 'en')}.`,
    previous: (name) => `← ${name}`,
    next: (name) => `${name} →`,
    goTo: (name) => `${name}: go to its place in the text`,
  },
};
