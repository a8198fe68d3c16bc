/** The letters of names: Kazakh and Russian Cyrillic, and basic Latin. */

/** Cyrillic letters, as the inside of a character class. */
const CYRILLIC_CLASS = 'А-Яа-яЁёІіӘәҒғҚқҢңӨөҰұҮүҺһ';
/** Every letter a name may have, as the inside of a character class. */
export const LETTER_CLASS = `A-Za-z${CYRILLIC_CLASS}`;

/** The pattern of a name (the `u` flag is left out on purpose: Chevrotain loses it). */
export const NAME_PATTERN = `[${LETTER_CLASS}_][${LETTER_CLASS}0-9_]*(?:-[${LETTER_CLASS}0-9]+)*`;

const WHOLE_NAME = new RegExp(`^${NAME_PATTERN}$`);

/** Whether a text can be written as a name (with backticks where it collides with a keyword). */
export function isNameText(text: string): boolean {
  return WHOLE_NAME.test(text);
}

const LATIN = /[A-Za-z]/;
const CYRILLIC = new RegExp(`[${CYRILLIC_CLASS}]`);

/** Whether one word of a name (words are parted by `_`) has both Latin and Cyrillic letters. */
export function mixesScripts(name: string): boolean {
  if (!LATIN.test(name) || !CYRILLIC.test(name)) return false;
  return name.split('_').some((word) => LATIN.test(word) && CYRILLIC.test(word));
}
