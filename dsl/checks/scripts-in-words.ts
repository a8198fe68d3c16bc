/** Words whose letters are of several scripts, and category codes written in different ones. */

import { perText } from './remember.ts';

/** A word of mixed letters: where it stands in its text, and the letters that are out of place. */
export interface MixedWord {
  readonly word: string;
  readonly start: number;
  /** Distinct letters, in the order of the word. */
  readonly letters: readonly string[];
  readonly script: Script;
}

/** A category code in official text. */
export interface PrintedCode {
  readonly text: string;
  readonly start: number;
  /** The scripts of its letters. */
  readonly scripts: ReadonlySet<Script>;
}

export type Script = 'latin' | 'cyrillic' | 'arabic' | 'greek' | 'other';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['latin', /\p{Script=Latin}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['greek', /\p{Script=Greek}/u],
];

function scriptOf(letter: string): Script {
  return SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'other';
}

const WORD = /[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)*/gu;
/** `E-3`, `C-O-1`, `E-R-1-ге`: single letters, then a number; endings of cases may follow. */
const CODE = /^(\p{Lu}(?:[-‑]\p{Lu})*[-‑]\d+)(?:[-‑]\p{Ll}+)*$/u;
/** What a text must have to be worth looking at: a letter that is not Cyrillic. */
const NOT_CYRILLIC = /[A-Za-zÀ-ɏͰ-Ͽ֐-ۿ]/;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The mixed words of a text. Parts of a word between hyphens are words of their own, except in codes. */
export const mixedWords = perText(mixedWordsIn);

function mixedWordsIn(text: string): readonly MixedWord[] {
  if (!NOT_CYRILLIC.test(text) || !CYRILLIC.test(text)) return [];
  const found: MixedWord[] = [];
  const native = mainScript(text.match(/\p{L}/gu) ?? []);
  for (const { 0: whole, index } of text.matchAll(WORD)) {
    const code = CODE.exec(whole)?.[1];
    if (code !== undefined) {
      const mixed = mixedWord(code, index, 'latin');
      if (mixed !== undefined) found.push(mixed);
      continue;
    }
    let start = index;
    for (const part of whole.split(/[-‑]/)) {
      const mixed = mixedWord(part, start, native);
      if (mixed !== undefined) found.push(mixed);
      start += part.length + 1;
    }
  }
  return found;
}

/** `native`: the script that the word should be in, if it has letters of it. */
function mixedWord(word: string, start: number, native: Script): MixedWord | undefined {
  const letters = word.match(/\p{L}/gu) ?? [];
  const scripts = letters.map(scriptOf);
  if (new Set(scripts).size < 2) return undefined;
  const main = scripts.includes(native) ? native : mainScript(letters);
  const odd = letters.filter((_, place) => scripts[place] !== main);
  const [first] = odd;
  return first === undefined
    ? undefined
    : { word, start, letters: [...new Set(odd)], script: scriptOf(first) };
}

/** The script that most of the letters are in; of equals the one that comes first. */
function mainScript(letters: readonly string[]): Script {
  const counts = new Map<Script, number>();
  for (const script of letters.map(scriptOf)) counts.set(script, (counts.get(script) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['cyrillic', 0] as const)[0];
}

/** The category codes of a text. */
export const printedCodes = perText(codesIn);

function codesIn(text: string): readonly PrintedCode[] {
  if (!/[-‑]\d/.test(text)) return [];
  return [...text.matchAll(WORD)].flatMap(({ 0: whole, index }) => {
    const code = CODE.exec(whole)?.[1];
    if (code === undefined) return [];
    return [{ text: code, start: index, scripts: new Set((code.match(/\p{L}/gu) ?? []).map(scriptOf)) }];
  });
}
