/** What the comparison in outcomes says. */
import type { AnswerKind } from '../../../engine/index.ts';
import { type Catalogue, russianForm } from '../../language/index.ts';

interface Messages {
  readonly title: string;
  readonly reading: string;
  readonly adopted: string;
  readonly literal: string;
  readonly searching: string;
  readonly tried: (tried: number, of: number) => string;
  readonly stop: string;
  readonly again: string;
  readonly stopped: (tried: number) => string;
  readonly found: (count: number) => string;
  readonly noneFound: string;
  readonly nothingDiffers: string;
  readonly kinds: Readonly<Record<AnswerKind, string>>;
  readonly witness: string;
  readonly witnessDays: string;
  readonly because: string;
  readonly why: string;
  readonly copyCase: string;
  /** What only one side has: of editions one after the other, and of two that no edits join. */
  readonly onlyIn: Readonly<Record<'inTime' | 'asPair', Readonly<Record<'before' | 'after', string>>>>;
  readonly without: (cases: number) => string;
  readonly withoutDays: (days: number) => string;
  readonly same: string;
  readonly refusedFacts: string;
}

export const MESSAGES: Catalogue<Messages> = {
  kk: {
    title: 'Әртүрлі шешілетін жағдайлар',
    reading: 'Түсіндірулер',
    adopted: 'қабылданғандары қолданылады',
    literal: 'тек актінің сөзі',
    searching: 'Екі редакция әртүрлі шешетін жағдайлар ізделуде',
    tried: (tried, of) => `Сыналған жағдайлар: ${tried} / ${of}`,
    stop: 'Тоқтату',
    again: 'Қайта іздеу',
    stopped: (tried) => `Іздеу ${tried} жағдайдан кейін тоқтатылды: төмендегі тізім толық болмауы мүмкін.`,
    found: (count) => `Табылған айырмалар: ${count}`,
    noneFound: 'Екі редакция әртүрлі шешетін жағдай табылған жоқ.',
    nothingDiffers: 'Ережелер бірдей: екі редакция кез келген жағдайды бірдей шешеді.',
    kinds: { decision: 'шешім', requirement: 'талап', deadline: 'мерзім' },
    witness: 'Мысалы, мына фактілермен',
    witnessDays: 'Мысалы, мына күндермен',
    because: 'Себебі',
    why: 'Әр редакция неге бұлай шешеді?',
    copyCase: 'Жағдайды YAML түрінде көшіру',
    onlyIn: {
      inTime: { before: 'Тек бұрынғы редакцияда бар', after: 'Тек кейінгі редакцияда бар' },
      asPair: { before: 'Тек біріншісінде бар', after: 'Тек екіншісінде бар' },
    },
    without: (cases) => `Ережелері әртүрлі, бірақ сыналған ${cases} жағдайда айырма табылмады`,
    withoutDays: (days) => `Басқаша есептеледі, бірақ сыналған ${days} күнде айырма табылмады`,
    same: 'Кез келген жағдайда бірдей (ережелерден дәлелденген)',
    refusedFacts: 'Редакцияда бұл фактілерге орын жоқ:',
  },
  ru: {
    title: 'Случаи, которые решаются по-разному',
    reading: 'Толкования',
    adopted: 'применяются принятые',
    literal: 'только слова акта',
    searching: 'Ищутся случаи, которые две редакции решают по-разному',
    tried: (tried, of) => `Испытано случаев: ${tried} из ${of}`,
    stop: 'Остановить',
    again: 'Искать снова',
    stopped: (tried) =>
      `Поиск остановлен после ${tried} ${russianForm(tried, 'случая', 'случаев', 'случаев')}: список может быть неполным.`,
    found: (count) => `Найдено различий: ${count}`,
    noneFound: 'Случая, который две редакции решают по-разному, не найдено.',
    nothingDiffers: 'Правила одинаковы: любой случай обе редакции решают одинаково.',
    kinds: { decision: 'решение', requirement: 'требование', deadline: 'срок' },
    witness: 'Например, при фактах',
    witnessDays: 'Например, при днях',
    because: 'Причина',
    why: 'Почему каждая редакция решает так?',
    copyCase: 'Скопировать случай как YAML',
    onlyIn: {
      inTime: { before: 'Есть только в прежней редакции', after: 'Есть только в новой редакции' },
      asPair: { before: 'Есть только в первой', after: 'Есть только во второй' },
    },
    without: (cases) =>
      `Правила различаются, но среди ${cases} ${russianForm(cases, 'испытанного случая', 'испытанных случаев', 'испытанных случаев')} различия не найдено`,
    withoutDays: (days) =>
      `Считаются иначе, но за ${days} ${russianForm(days, 'испытанный день', 'испытанных дня', 'испытанных дней')} различия не найдено`,
    same: 'Одинаковы в любом случае (доказано по правилам)',
    refusedFacts: 'В редакции для этих фактов нет места:',
  },
  en: {
    title: 'Cases decided differently',
    reading: 'Interpretations',
    adopted: 'the adopted ones apply',
    literal: 'the words of the act alone',
    searching: 'Looking for cases that the two editions decide differently',
    tried: (tried, of) => `Cases tried: ${tried} of ${of}`,
    stop: 'Stop',
    again: 'Search again',
    stopped: (tried) => `The search was stopped after ${tried} cases: the list may not be complete.`,
    found: (count) => `Differences found: ${count}`,
    noneFound: 'No case was found that the two editions decide differently.',
    nothingDiffers: 'The rules are the same: both editions decide every case alike.',
    kinds: { decision: 'decision', requirement: 'requirement', deadline: 'deadline' },
    witness: 'For example, with the facts',
    witnessDays: 'For example, with the days',
    because: 'Because of',
    why: 'Why does each edition decide so?',
    copyCase: 'Copy the case as YAML',
    onlyIn: {
      inTime: { before: 'Only in the former edition', after: 'Only in the later edition' },
      asPair: { before: 'Only in the first', after: 'Only in the second' },
    },
    without: (cases) => `The rules differ, but among ${cases} cases tried no difference was found`,
    withoutDays: (days) => `Counted otherwise, but on ${days} days tried no difference was found`,
    same: 'The same in every case (proven from the rules)',
    refusedFacts: 'The edition has no place for these facts:',
  },
};
