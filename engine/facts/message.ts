/** Problems of a case in words. */
import { type Label, type Language, labelText, type Program } from '../program/index.ts';
import { placeAt } from './place.ts';
import { type FactProblem, type ProblemData, pathText } from './problem.ts';
import { wordingEn, wordsEn } from './wording.en.ts';
import { wordingKk, wordsKk } from './wording.kk.ts';
import { wordingRu, wordsRu } from './wording.ru.ts';
import type { ProblemWording, ProblemWords } from './wording.ts';

const WORDING: Readonly<
  Record<Language, { readonly wording: ProblemWording; readonly words: ProblemWords }>
> = {
  kk: { wording: wordingKk, words: wordsKk },
  ru: { wording: wordingRu, words: wordsRu },
  en: { wording: wordingEn, words: wordsEn },
};

/** One sentence: the field by its label and path, then what is wrong with it. */
export function problemMessage(problem: FactProblem, program: Program, language: Language): string {
  const { wording, words } = WORDING[language];
  const path = pathText(problem.path);
  const label = labelText(labelAt(program, problem), language, '');
  const named = label === '' ? path : `${words.quoted(label)} (${path})`;
  const field = path === '' ? words.whole[problem.about] : named;
  return `${field}: ${text(wording, problem, language)}`;
}

/** What is wrong, for the place itself: a sentence that does not name the field. */
export function problemSentence(problem: FactProblem, language: Language): string {
  const told = text(WORDING[language].wording, problem, language);
  const sentence = `${told.charAt(0).toUpperCase()}${told.slice(1)}`;
  return sentence.endsWith('?') ? sentence : `${sentence}.`;
}

function text<Code extends keyof ProblemData>(
  wording: ProblemWording,
  problem: { readonly code: Code; readonly data: ProblemData[Code] },
  language: Language,
): string {
  return wording[problem.code](problem.data, language);
}

/** The label of the event, or of the field that the problem is at; undefined where unknown. */
function labelAt(program: Program, { about, path }: FactProblem): Label | undefined {
  if (about === 'facts') return placeAt(program, path).label ?? undefined;
  return program.events.find((event) => event.name === path[0])?.label;
}
