/** Answers in words: values, states without a value, requirements that are met or broken. */
import type { AnswerValue, Status } from '../evaluate/index.ts';
import type { Language } from '../program/index.ts';
import type { Speaker } from './speaker.ts';
import { valueText } from './value-text.ts';

/** What kinds of rules answer a case. */
export type AnswerKind = 'decision' | 'requirement' | 'deadline';

/** Why there is no value. `no-calendar`: a day beyond the working calendar; `refused`: facts without a place. */
export type NoValue = Exclude<Status, 'decided'> | 'no-calendar' | 'refused';

/** An answer to be worded. `no-such-rule`: nothing in the edition is called so. */
export interface WordedAnswer {
  readonly kind: AnswerKind;
  readonly name: string;
  readonly value: AnswerValue;
  readonly status: 'decided' | NoValue | 'no-such-rule';
}

interface Wording {
  readonly noValue: Readonly<Record<NoValue, string>>;
  readonly noSuchRule: Readonly<Record<AnswerKind, string>>;
  readonly met: string;
  readonly broken: string;
}

const WORDING: Readonly<Record<Language, Wording>> = {
  kk: {
    noValue: {
      'not-applicable': 'қолданылмайды',
      'no-rule': 'ереже жоқ',
      'missing-facts': 'фактілер жетіспейді',
      conflict: 'ережелер бір-біріне қайшы',
      'no-calendar': 'күні жоқ',
      refused: 'редакцияда бұл фактілерге орын жоқ',
    },
    noSuchRule: {
      decision: 'мұндай шешім жоқ',
      requirement: 'талап етілмейді',
      deadline: 'мұндай мерзім жоқ',
    },
    met: 'орындалған',
    broken: 'орындалмаған',
  },
  ru: {
    noValue: {
      'not-applicable': 'не применяется',
      'no-rule': 'правила нет',
      'missing-facts': 'не хватает фактов',
      conflict: 'правила противоречат друг другу',
      'no-calendar': 'без срока',
      refused: 'в редакции для этих фактов нет места',
    },
    noSuchRule: {
      decision: 'такого решения нет',
      requirement: 'не требуется',
      deadline: 'такого срока нет',
    },
    met: 'выполнено',
    broken: 'не выполнено',
  },
  en: {
    noValue: {
      'not-applicable': 'not applicable',
      'no-rule': 'no rule applies',
      'missing-facts': 'facts are missing',
      conflict: 'rules contradict each other',
      'no-calendar': 'no day',
      refused: 'the edition has no place for these facts',
    },
    noSuchRule: {
      decision: 'there is no such decision',
      requirement: 'not required',
      deadline: 'there is no such deadline',
    },
    met: 'met',
    broken: 'not met',
  },
};

/** Why there is no value, in words. */
export function noValueText(status: NoValue, language: Language): string {
  return WORDING[language].noValue[status];
}

/** That an edition has no rule of a name. */
export function noSuchRuleText(kind: AnswerKind, language: Language): string {
  return WORDING[language].noSuchRule[kind];
}

/** An answer of the speaker's program in words; a requirement that cannot be told is not demanded. */
export function answerText(speaker: Speaker, { kind, name, value, status }: WordedAnswer): string {
  const { noSuchRule, met, broken } = WORDING[speaker.language];
  if (status === 'no-such-rule') return noSuchRule[kind];
  if (status === 'refused') return noValueText(status, speaker.language);
  if (kind === 'requirement') return value === null ? noSuchRule.requirement : value ? met : broken;
  if (status !== 'decided') return noValueText(status, speaker.language);
  return valueText(speaker, value, speaker.index.decisionTypes.get(name) ?? null);
}
