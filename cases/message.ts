/** Problems of files of cases in words. */
import { CASE_KEYS, type Language } from '../engine/index.ts';
import type { FileProblem } from './problem.ts';
import { en } from './wording.en.ts';
import { kk } from './wording.kk.ts';
import { ru } from './wording.ru.ts';
import type { Wording } from './wording.ts';

const WORDINGS: Readonly<Record<Language, Wording>> = { kk, ru, en };

/** A problem as a sentence, without its place. */
export function fileProblemMessage(problem: FileProblem, language: Language): string {
  const wording = WORDINGS[language];
  if (problem.code === 'bad-case') {
    const { code, key } = problem.data.problem;
    return wording.cases[code](key, CASE_KEYS);
  }
  // Each code's wording takes that code's data.
  const say = wording[problem.code] as (data: typeof problem.data) => string;
  return say(problem.data);
}
