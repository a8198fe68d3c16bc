/** Letters of another script that look the same, and words put into one script. */

/** Latin letters and the Cyrillic ones that look like them. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['A', 'А'],
  ['B', 'В'],
  ['C', 'С'],
  ['E', 'Е'],
  ['H', 'Н'],
  ['I', 'І'],
  ['K', 'К'],
  ['M', 'М'],
  ['O', 'О'],
  ['P', 'Р'],
  ['T', 'Т'],
  ['X', 'Х'],
  ['a', 'а'],
  ['c', 'с'],
  ['e', 'е'],
  ['h', 'һ'],
  ['i', 'і'],
  ['o', 'о'],
  ['p', 'р'],
  ['x', 'х'],
  ['y', 'у'],
];

const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(PAIRS);
const TO_LATIN: ReadonlyMap<string, string> = new Map(PAIRS.map(([latin, cyrillic]) => [cyrillic, latin]));

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * A text in which every word that mixes Latin and Cyrillic letters is in one script: that of most of its letters
 * if the others have look-alikes in it, else the other one. Words that neither fits stay as they are.
 */
export function inOneScript(text: string): string {
  return text.replace(/\p{L}+/gu, wordInOneScript);
}

function wordInOneScript(word: string): string {
  const letters = [...word];
  const latin = letters.filter((letter) => LATIN.test(letter)).length;
  const cyrillic = letters.filter((letter) => CYRILLIC.test(letter)).length;
  if (latin === 0 || cyrillic === 0) return word;
  const asLatin = replaced(letters, CYRILLIC, TO_LATIN);
  const asCyrillic = replaced(letters, LATIN, TO_CYRILLIC);
  return (latin > cyrillic ? (asLatin ?? asCyrillic) : (asCyrillic ?? asLatin)) ?? word;
}

function replaced(
  letters: readonly string[],
  foreign: RegExp,
  table: ReadonlyMap<string, string>,
): string | undefined {
  const result = letters.map((letter) => (foreign.test(letter) ? table.get(letter) : letter));
  return result.every((letter) => letter !== undefined) ? result.join('') : undefined;
}
