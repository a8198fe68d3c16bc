/** What the comparison in words says. */
import { type Catalogue, russianForm } from '../../language/index.ts';
import type { Fate, Kind } from './shown.ts';

interface Messages {
  readonly summary: string;
  readonly changes: string;
  readonly noChanges: string;
  /** Between editions that no edits join, nothing was replaced, inserted or repealed. */
  readonly pairKinds: Readonly<Record<Exclude<Kind, 'unchanged-text' | 'not-compared'>, string>>;
  readonly pairFates: Readonly<Record<Fate, string>>;
  readonly notComparedKind: string;
  readonly textAbsentIn: (side: string) => string;
  readonly textIn: (side: string) => string;
  readonly counts: string;
  readonly ruleCounts: string;
  readonly ruleKind: string;
  readonly fates: Readonly<Record<Fate, string>>;
  readonly madeBy: string;
  readonly notCompared: string;
  readonly filter: string;
  readonly kinds: string;
  readonly find: string;
  readonly parts: string;
  readonly everything: string;
  readonly onlyRules: string;
  readonly onlyTexts: string;
  readonly shown: (shown: number, all: number) => string;
  readonly noneShown: string;
  readonly showAll: string;
  readonly linkTo: (provision: string) => string;
  readonly rules: string;
  readonly movedRules: (count: number) => string;
  readonly manyRules: (count: number) => string;
  readonly sameWords: string;
  readonly text: string;
  readonly formerTextNotInHand: string;
  readonly laterTextNotInHand: string;
  readonly neitherTextInHand: string;
  readonly textNow: string;
  readonly textBefore: string;
  readonly unchangedParagraphs: (count: number) => string;
  readonly wholeText: (characters: number) => string;
}

export const MESSAGES: Catalogue<Messages> = {
  kk: {
    summary: 'Қысқаша',
    changes: 'Өзгерістер',
    noChanges: 'Мәтіндер мен ережелер бірдей.',
    pairKinds: {
      replaced: 'басқаша жазылған',
      inserted: 'тек екіншісінде бар',
      repealed: 'тек біріншісінде бар',
    },
    pairFates: {
      added: 'тек екіншісінде',
      removed: 'тек біріншісінде',
      changed: 'басқаша',
      moved: 'орны басқа',
    },
    notComparedKind: 'мәтіндері салыстырылмады',
    textAbsentIn: (side) => `Мәтін қолда жоқ (${side.toLowerCase()})`,
    textIn: (side) => `Мәтін (${side.toLowerCase()})`,
    counts: 'Айырмасы бар нормалар',
    ruleCounts: 'Айырмасы бар ережелер',
    ruleKind: 'Ереженің түрі',
    fates: { added: 'қосылған', removed: 'алынған', changed: 'өзгерген', moved: 'орны ауысқан' },
    madeBy: 'Өзгерткен',
    notCompared: 'Мәтіні қолда жоқ болғандықтан, сөзбе-сөз салыстырылмады',
    filter: 'Сүзгі',
    kinds: 'Өзгерістің түрі',
    find: 'Өзгерістерден іздеу',
    parts: 'Көрсету',
    everything: 'ережелер мен мәтіндер',
    onlyRules: 'тек ережелер',
    onlyTexts: 'тек мәтіндер',
    shown: (shown, all) => `Көрсетілгені: ${shown}, барлығы: ${all}`,
    noneShown: 'Бұл сүзгіге сәйкес өзгеріс жоқ.',
    showAll: 'Бәрін көрсету',
    linkTo: (provision) => `${provision}: осы орынға сілтеме`,
    rules: 'Ережелер',
    movedRules: (count) => `Орны ғана ауысқан ережелер: ${count}`,
    manyRules: (count) => `Барлығы ${count}`,
    sameWords: 'сөздері бірдей: көрсетілмейтін жағы өзгерген (кім беретіні немесе аудармасы)',
    text: 'Ресми мәтін',
    formerTextNotInHand: 'Бұрынғы мәтін қолда жоқ',
    laterTextNotInHand: 'Кейінгі мәтін қолда жоқ',
    neitherTextInHand: 'Мәтін қолда жоқ',
    textNow: 'Кейінгі мәтін',
    textBefore: 'Бұрынғы мәтін',
    unchangedParagraphs: (count) => `Өзгермеген абзацтар: ${count}`,
    wholeText: (characters) => `Мәтінді толық көрсету (${characters} таңба)`,
  },
  ru: {
    summary: 'Кратко',
    changes: 'Изменения',
    noChanges: 'Тексты и правила одинаковы.',
    pairKinds: {
      replaced: 'изложено иначе',
      inserted: 'есть только во второй',
      repealed: 'есть только в первой',
    },
    pairFates: {
      added: 'только во второй',
      removed: 'только в первой',
      changed: 'иначе',
      moved: 'в другом месте',
    },
    notComparedKind: 'тексты не сравнены',
    textAbsentIn: (side) => `Текста не имеется (${side.toLowerCase()})`,
    textIn: (side) => `Текст (${side.toLowerCase()})`,
    counts: 'Различающиеся нормы',
    ruleCounts: 'Различающиеся правила',
    ruleKind: 'Вид правила',
    fates: { added: 'добавлено', removed: 'убрано', changed: 'изменено', moved: 'перемещено' },
    madeBy: 'Кем изменено',
    notCompared: 'Дословно не сравнены, потому что текста не имеется',
    filter: 'Отбор',
    kinds: 'Вид изменения',
    find: 'Искать в изменениях',
    parts: 'Показывать',
    everything: 'правила и тексты',
    onlyRules: 'только правила',
    onlyTexts: 'только тексты',
    shown: (shown, all) => `Показано ${shown} из ${all}`,
    noneShown: 'Таких изменений нет.',
    showAll: 'Показать все',
    linkTo: (provision) => `${provision}: ссылка на это место`,
    rules: 'Правила',
    movedRules: (count) => `Правила, у которых изменилось только место: ${count}`,
    manyRules: (count) => `Всего ${count}`,
    sameWords: 'слова те же: изменилось то, чего в них не видно (кто указывает или перевод)',
    text: 'Официальный текст',
    formerTextNotInHand: 'Прежнего текста не имеется',
    laterTextNotInHand: 'Нового текста не имеется',
    neitherTextInHand: 'Текста не имеется',
    textNow: 'Новый текст',
    textBefore: 'Прежний текст',
    unchangedParagraphs: (count) =>
      `${count} ${russianForm(count, 'абзац', 'абзаца', 'абзацев')} без изменений`,
    wholeText: (characters) =>
      `Показать весь текст (${characters} ${russianForm(characters, 'знак', 'знака', 'знаков')})`,
  },
  en: {
    summary: 'In short',
    changes: 'Changes',
    noChanges: 'The texts and the rules are the same.',
    pairKinds: {
      replaced: 'worded otherwise',
      inserted: 'in the second only',
      repealed: 'in the first only',
    },
    pairFates: {
      added: 'second only',
      removed: 'first only',
      changed: 'otherwise',
      moved: 'elsewhere',
    },
    notComparedKind: 'texts not compared',
    textAbsentIn: (side) => `The text is not in hand (${side.toLowerCase()})`,
    textIn: (side) => `Text (${side.toLowerCase()})`,
    counts: 'Provisions that differ',
    ruleCounts: 'Rules that differ',
    ruleKind: 'Kind of rule',
    fates: { added: 'added', removed: 'dropped', changed: 'changed', moved: 'moved' },
    madeBy: 'Made by',
    notCompared: 'Not compared word by word, because the text is not in hand',
    filter: 'Filter',
    kinds: 'Kind of change',
    find: 'Search in the changes',
    parts: 'Show',
    everything: 'rules and texts',
    onlyRules: 'rules only',
    onlyTexts: 'texts only',
    shown: (shown, all) => `Shown: ${shown} of ${all}`,
    noneShown: 'There are no such changes.',
    showAll: 'Show all',
    linkTo: (provision) => `${provision}: link to this place`,
    rules: 'Rules',
    movedRules: (count) => `Rules of which only the place differs: ${count}`,
    manyRules: (count) => `${count} in all`,
    sameWords: 'the same words: what differs does not show in them (who supplies it, or a translation)',
    text: 'Official text',
    formerTextNotInHand: 'The former text is not in hand',
    laterTextNotInHand: 'The later text is not in hand',
    neitherTextInHand: 'The text is not in hand',
    textNow: 'Later text',
    textBefore: 'Former text',
    unchangedParagraphs: (count) => `${count} unchanged ${count === 1 ? 'paragraph' : 'paragraphs'}`,
    wholeText: (characters) => `Show the whole text (${characters} characters)`,
  },
};
