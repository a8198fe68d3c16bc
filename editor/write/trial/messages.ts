/** What is said of the case that is tried. */
import { type Catalogue, dayText, russianForm } from '../../language/index.ts';

interface Messages {
  readonly stored: string;
  readonly chooseStored: string;
  readonly filterStored: string;
  readonly ofPoint: (point: string, count: number) => string;
  readonly allCases: string;
  readonly noStored: string;
  readonly passes: string;
  readonly fails: string;
  readonly showText: string;
  readonly caseText: string;
  readonly caseHint: string;
  readonly clear: string;
  readonly example: string;
  readonly trying: string;
  readonly wrongCase: string;
  readonly lineOf: (line: number) => string;
  readonly noMethodology: string;
  readonly noEdition: (on: string) => string;
  readonly unsound: string;
  readonly lastGood: string;
  readonly noGood: string;
  readonly byEdition: (from: string | null) => string;
  readonly otherEdition: (on: string) => string;
  readonly literal: string;
  readonly decisions: string;
  readonly requirements: string;
  readonly deadlines: string;
  readonly why: string;
  readonly facts: string;
  readonly steps: string;
  readonly readings: string;
  readonly missing: (facts: string) => string;
  readonly allMet: (count: number) => string;
  readonly unmet: (count: number) => string;
  /** What the edition of the case's own day answers otherwise. */
  readonly differs: (count: number) => string;
  readonly unmetOne: (name: string, expected: string, actual: string) => string;
  readonly lines: string;
  readonly held: (times: number, of: number) => string;
  readonly failed: (times: number) => string;
  readonly unknown: string;
  readonly leftOut: string;
  readonly goTo: (provision: string) => string;
}

export const MESSAGES: Catalogue<Messages> = {
  kk: {
    stored: 'Сақталған жағдай',
    chooseStored: 'Жағдайды таңдаңыз',
    filterStored: 'Жағдайды атауынан табу',
    ofPoint: (point, count) => `${point}: ${count} жағдай`,
    allCases: 'Барлық жағдайларды көрсету',
    noStored: 'Бұл органның сақталған жағдайлары жоқ. Төменде өзіңіз жазыңыз.',
    passes: 'күткендей',
    fails: 'күткендей емес',
    showText: 'Жағдайдың мәтіні',
    caseText: 'Жағдай (YAML)',
    caseHint: 'Күні (on), фактілер (facts) және қажет болса оқиғалар (events) мен күтілетін жауап (expect).',
    clear: 'Жағдайды алып тастау',
    example: 'Бос үлгіні қою',
    trying: 'Есептеліп жатыр…',
    wrongCase: 'Жағдайда қате бар',
    lineOf: (line) => `${line}-жол`,
    noMethodology: 'Акт қай органның әдістемесіне жататынын айтпайды, сондықтан жағдай есептелмейді.',
    noEdition: (on) => `${dayText(on, 'kk')} күні редакция жоқ, және бұл акт бірде-бір редакцияға кірмейді.`,
    unsound: 'Мәтінде қателер бар, сондықтан жағдай қазір есептелмейді.',
    lastGood: 'Төменде – қателер пайда болғанға дейінгі соңғы жауап.',
    noGood: 'Қатесіз мәтінмен есептелген жауап әлі болған жоқ.',
    byEdition: (from) =>
      from === null ? 'Редакция бойынша' : `${dayText(from, 'kk', 'from')} басталатын редакция бойынша`,
    otherEdition: (on) =>
      `Жағдайдың күнінде (${dayText(on, 'kk')}) бұл акт әлі қолданылмайды: жауап осы акт кіретін алғашқы редакция бойынша берілді.`,
    literal: 'сөзбе-сөз оқылғанда',
    decisions: 'Шешімдер',
    requirements: 'Талаптар',
    deadlines: 'Мерзімдер',
    why: 'Неліктен',
    facts: 'Фактілер',
    steps: 'Есептеу',
    readings: 'Қолданылған түсіндірулер',
    missing: (facts) => `Жетіспейтін фактілер: ${facts}.`,
    allMet: (count) => `Күтілген ${count} жауаптың бәрі сәйкес келді.`,
    unmet: (count) => `Күтілген ${count} жауап сәйкес келмеді:`,
    differs: (count) => `Жағдайдың өз күніндегі жауаптан айырмасы: ${count}`,
    unmetOne: (name, expected, actual) => `${name}: күтілгені ${expected}, шыққаны ${actual}`,
    lines: 'Шешкен жолдар',
    held: (times, of) => (of > 1 ? `орындалды: ${of} реттің ${times}-інде` : 'орындалды'),
    failed: (times) => (times > 1 ? `орындалмады (${times} рет)` : 'орындалмады'),
    unknown: 'айтуға фактілер жетпейді',
    leftOut: 'есепке алынбады',
    goTo: (provision) => `${provision}: мәтіндегі орны`,
  },
  ru: {
    stored: 'Сохранённый случай',
    chooseStored: 'Выберите случай',
    filterStored: 'Найти случай по названию',
    ofPoint: (point, count) => `${point}: ${count} ${russianForm(count, 'случай', 'случая', 'случаев')}`,
    allCases: 'Показать все случаи',
    noStored: 'У этого органа нет сохранённых случаев. Напишите свой ниже.',
    passes: 'как ожидалось',
    fails: 'не как ожидалось',
    showText: 'Текст случая',
    caseText: 'Случай (YAML)',
    caseHint: 'День (on), факты (facts) и, если нужно, события (events) и ожидаемый ответ (expect).',
    clear: 'Убрать случай',
    example: 'Вставить пустой образец',
    trying: 'Вычисляется…',
    wrongCase: 'В случае есть ошибки',
    lineOf: (line) => `строка ${line}`,
    noMethodology: 'Акт не говорит, к методике какого органа он относится, поэтому случай не решается.',
    noEdition: (on) => `${dayText(on, 'ru')} редакции нет, и этот акт не входит ни в одну редакцию.`,
    unsound: 'В тексте есть ошибки, поэтому случай сейчас не решается.',
    lastGood: 'Ниже последний ответ, полученный до появления ошибок.',
    noGood: 'Ответа по тексту без ошибок ещё не было.',
    byEdition: (from) => (from === null ? 'По редакции' : `По редакции с ${dayText(from, 'ru')}`),
    otherEdition: (on) =>
      `В день случая (${dayText(on, 'ru')}) этот акт ещё не применяется: ответ дан по первой редакции, в которую он входит.`,
    literal: 'при дословном чтении',
    decisions: 'Решения',
    requirements: 'Требования',
    deadlines: 'Сроки',
    why: 'Почему',
    facts: 'Факты',
    steps: 'Вычисление',
    readings: 'Использованные толкования',
    missing: (facts) => `Не хватает фактов: ${facts}.`,
    allMet: (count) =>
      `${russianForm(count, 'Ожидаемый ответ совпал', 'Все ожидаемые ответы совпали', 'Все ожидаемые ответы совпали')}: ${count}.`,
    unmet: (count) =>
      `${russianForm(count, 'Не совпал ожидаемый ответ', 'Не совпали ожидаемые ответы', 'Не совпали ожидаемые ответы')} (${count}):`,
    differs: (count) => `Отличия от ответа в день самого случая: ${count}`,
    unmetOne: (name, expected, actual) => `${name}: ожидалось ${expected}, получено ${actual}`,
    lines: 'Решившие строки',
    held: (times, of) =>
      of > 1 ? `выполнено ${times} из ${of} ${russianForm(of, 'раза', 'раз', 'раз')}` : 'выполнено',
    failed: (times) =>
      times > 1 ? `не выполнено (${times} ${russianForm(times, 'раз', 'раза', 'раз')})` : 'не выполнено',
    unknown: 'чтобы сказать, не хватает фактов',
    leftOut: 'не учтено',
    goTo: (provision) => `${provision}: место в тексте`,
  },
  en: {
    stored: 'Stored case',
    chooseStored: 'Choose a case',
    filterStored: 'Find a case by its name',
    ofPoint: (point, count) => `${point}: ${count} ${count === 1 ? 'case' : 'cases'}`,
    allCases: 'Show all cases',
    noStored: 'This body has no stored cases. Write your own below.',
    passes: 'as expected',
    fails: 'not as expected',
    showText: 'Text of the case',
    caseText: 'Case (YAML)',
    caseHint: 'The day (on), facts and, where needed, events and what is expected (expect).',
    clear: 'Take the case away',
    example: 'Insert an empty example',
    trying: 'Working it out…',
    wrongCase: 'The case has mistakes',
    lineOf: (line) => `line ${line}`,
    noMethodology: 'The act does not say whose methodology it belongs to, so no case is decided.',
    noEdition: (on) => `There is no edition on ${dayText(on, 'en')}, and this act takes part in none.`,
    unsound: 'The text has errors, so the case is not decided now.',
    lastGood: 'Below is the last answer from before the errors.',
    noGood: 'There has been no answer by a text without errors yet.',
    byEdition: (from) => (from === null ? 'By the edition' : `By the edition from ${dayText(from, 'en')}`),
    otherEdition: (on) =>
      `On the day of the case (${dayText(on, 'en')}) this act does not apply yet: the answer is by the first edition it takes part in.`,
    literal: 'read literally',
    decisions: 'Decisions',
    requirements: 'Requirements',
    deadlines: 'Deadlines',
    why: 'Why',
    facts: 'Facts',
    steps: 'Steps',
    readings: 'Interpretations used',
    missing: (facts) => `Facts are missing: ${facts}.`,
    allMet: (count) =>
      count === 1 ? 'The expected answer is met.' : `All ${count} expected answers are met.`,
    unmet: (count) =>
      count === 1 ? 'One expected answer is not met:' : `${count} expected answers are not met:`,
    differs: (count) => `Differences from the answer on the day of the case itself: ${count}`,
    unmetOne: (name, expected, actual) => `${name}: expected ${expected}, got ${actual}`,
    lines: 'Lines that decided',
    held: (times, of) => (of > 1 ? `holds (${times} of ${of})` : 'holds'),
    failed: (times) => (times > 1 ? `does not hold (${times} times)` : 'does not hold'),
    unknown: 'facts are missing to tell',
    leftOut: 'left out',
    goTo: (provision) => `${provision}: its place in the text`,
  },
};
