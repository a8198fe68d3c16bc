/** Answers as the page writes them. */
import type { Language } from '../../engine/index.ts';
import type { Catalogue } from '../language/index.ts';
import type { AnswerWords } from './shapes.ts';

const NOT_STARTED: Catalogue<string> = {
  kk: 'мерзім басталмаған',
  ru: 'срок не начался',
  en: 'not started',
};

/** The answer in words. */
export function answerText({ status, text }: AnswerWords, language: Language): string {
  return status === 'not-started' ? NOT_STARTED[language] : text;
}
