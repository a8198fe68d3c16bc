/** What the form of a new amendment says of its changes. */
import { type Catalogue, dayText, russianForm } from '../../language/index.ts';
import type { EditForm } from './form.ts';

type Operation = EditForm['operation'];

interface Messages {
  readonly changes: string;
  readonly amendedDay: string;
  readonly amendedEdition: (acts: string) => string;
  readonly endOfBody: (day: string) => string;
  readonly noEdition: Readonly<
    Record<'unknown-methodology' | 'no-edition' | 'before-first' | 'after-last', string>
  >;
  readonly opening: string;
  readonly closing: string;
  readonly closingHint: string;
  readonly addChange: string;
  readonly change: (number: number) => string;
  readonly removeChange: (number: number) => string;
  readonly operation: string;
  readonly operations: Readonly<Record<Operation, string>>;
  readonly target: string;
  readonly after: string;
  readonly findTarget: string;
  readonly chooseOther: string;
  readonly foundTargets: (count: number, shown: number) => string;
  readonly notInHand: string;
  readonly copied: string;
  readonly newUnit: string;
  readonly units: Readonly<Record<'point' | 'annex', string>>;
  readonly newNumber: string;
  readonly newText: string;
  readonly newTextHint: string;
  readonly wordsBefore: string;
  readonly wordsAfter: string;
  readonly withRules: string;
  readonly clause: string;
  readonly clauseHint: string;
}

export const EDIT_MESSAGES: Catalogue<Messages> = {
  kk: {
    changes: 'Не өзгереді',
    amendedDay: 'Қай күнгі редакция өзгертіледі',
    amendedEdition: (acts) => `Өзгертілетін редакция: ${acts}`,
    endOfBody: (day) =>
      `Бұл әдістеменің күші ${dayText(day, 'kk')} күні жойылған: өзгерту содан бұрын қолданысқа енуі керек.`,
    noEdition: {
      'unknown-methodology': 'Мұндай орган жоқ.',
      'no-edition': 'Бұл органның бірде-бір редакциясы жоқ.',
      'before-first': 'Бұл күні әдістеме әлі қолданылмаған.',
      'after-last': 'Бұл күні әдістеме қолданыста емес.',
    },
    opening: '1-тармақтың мәтіні (өзгертулердің алдында)',
    closing: '2-тармақтың мәтіні (қолданысқа енуі туралы)',
    closingHint: 'Бос қалса, 2-тармақ жазылмайды.',
    addChange: 'Өзгерту қосу',
    change: (number) => `${number}-өзгерту`,
    removeChange: (number) => `${number}-өзгертуді алып тастау`,
    operation: 'Не істеледі',
    operations: {
      replace: 'жаңа редакцияда жазылады',
      words: 'сөздері ауыстырылады',
      'insert-after': 'одан кейін жаңасы қосылады',
      add: 'жаңа тармақ немесе қосымша қосылады',
      repeal: 'алып тасталады',
    },
    target: 'Қай тармақ',
    after: 'Қай тармақтан кейін',
    findTarget: 'Тармақты нөмірі немесе мәтіні бойынша табу',
    chooseOther: 'Басқасын таңдау',
    foundTargets: (count, shown) =>
      count > shown ? `${count} табылды, алғашқы ${shown} көрсетілді` : `${count} табылды`,
    notInHand: 'Бұл тармақтың ресми мәтіні қолда жоқ.',
    copied: 'Жобаға оның қазіргі мәтіні мен ережелері көшіріледі.',
    newUnit: 'Не қосылады',
    units: { point: 'тармақ', annex: 'қосымша' },
    newNumber: 'Жаңа нөмір',
    newText: 'Ресми мәтіні',
    newTextHint: 'Абзацтар жаңа жолдан басталады.',
    wordsBefore: 'Қазіргі сөздер',
    wordsAfter: 'Жаңа сөздер',
    withRules: 'Ережелері де өзгереді: қазіргілері жобаға көшіріледі',
    clause: 'Актідегі сөзі',
    clauseHint: 'Ұсынылған сөйлемді актідегідей етіп түзетіңіз.',
  },
  ru: {
    changes: 'Что меняется',
    amendedDay: 'Редакция какого дня изменяется',
    amendedEdition: (acts) => `Изменяемая редакция: ${acts}`,
    endOfBody: (day) =>
      `Эта методика утратила силу ${dayText(day, 'ru')}: изменение должно вступить в силу раньше.`,
    noEdition: {
      'unknown-methodology': 'Такого органа нет.',
      'no-edition': 'У этого органа нет ни одной редакции.',
      'before-first': 'В этот день методика ещё не применялась.',
      'after-last': 'В этот день методика не действует.',
    },
    opening: 'Текст пункта 1 (перед изменениями)',
    closing: 'Текст пункта 2 (о введении в действие)',
    closingHint: 'Пусто: пункта 2 не будет.',
    addChange: 'Добавить изменение',
    change: (number) => `Изменение ${number}`,
    removeChange: (number) => `Убрать изменение ${number}`,
    operation: 'Что делается',
    operations: {
      replace: 'излагается в новой редакции',
      words: 'заменяются слова',
      'insert-after': 'после него добавляется новый',
      add: 'добавляется новый пункт или приложение',
      repeal: 'исключается',
    },
    target: 'Какой пункт',
    after: 'После какого пункта',
    findTarget: 'Найти пункт по номеру или тексту',
    chooseOther: 'Выбрать другой',
    foundTargets: (count, shown) =>
      count > shown
        ? `найдено ${count}, показаны первые ${shown}`
        : `${russianForm(count, 'найден', 'найдено', 'найдено')} ${count}`,
    notInHand: 'Официального текста этого пункта нет.',
    copied: 'В проект копируются его нынешний текст и правила.',
    newUnit: 'Что добавляется',
    units: { point: 'пункт', annex: 'приложение' },
    newNumber: 'Новый номер',
    newText: 'Официальный текст',
    newTextHint: 'Абзацы начинаются с новой строки.',
    wordsBefore: 'Нынешние слова',
    wordsAfter: 'Новые слова',
    withRules: 'Меняются и правила: нынешние копируются в проект',
    clause: 'Слова акта',
    clauseHint: 'Исправьте предложенное так, как в акте.',
  },
  en: {
    changes: 'What changes',
    amendedDay: 'The edition of which day is amended',
    amendedEdition: (acts) => `The edition amended: ${acts}`,
    endOfBody: (day) =>
      `This methodology was repealed on ${dayText(day, 'en')}: the amendment has to enter into force before that.`,
    noEdition: {
      'unknown-methodology': 'There is no such body.',
      'no-edition': 'This body has no edition.',
      'before-first': 'The methodology did not apply yet on this day.',
      'after-last': 'The methodology is not in force on this day.',
    },
    opening: 'Text of point 1 (above the changes)',
    closing: 'Text of point 2 (on entry into force)',
    closingHint: 'Empty: there is no point 2.',
    addChange: 'Add a change',
    change: (number) => `Change ${number}`,
    removeChange: (number) => `Take change ${number} away`,
    operation: 'What is done',
    operations: {
      replace: 'gets a new wording',
      words: 'words are replaced',
      'insert-after': 'a new one is put behind it',
      add: 'a new point or annex is added',
      repeal: 'is taken out',
    },
    target: 'Which provision',
    after: 'Behind which provision',
    findTarget: 'Find a provision by its number or text',
    chooseOther: 'Choose another',
    foundTargets: (count, shown) =>
      count > shown ? `${count} found, the first ${shown} are shown` : `${count} found`,
    notInHand: 'The official text of this provision is not in hand.',
    copied: 'Its present text and rules are copied into the draft.',
    newUnit: 'What is added',
    units: { point: 'point', annex: 'annex' },
    newNumber: 'New number',
    newText: 'Official text',
    newTextHint: 'Each paragraph on a line of its own.',
    wordsBefore: 'Present words',
    wordsAfter: 'New words',
    withRules: 'The rules change, too: the present ones are copied into the draft',
    clause: 'The words of the act',
    clauseHint: 'Correct the proposal to what the act says.',
  },
};
