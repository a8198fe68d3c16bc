/** Category codes as people type them. */

/** Cyrillic capitals that look like Latin ones. */
const LATIN: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  О: 'O',
  Р: 'P',
  К: 'K',
  М: 'M',
  Н: 'H',
  Т: 'T',
  Х: 'X',
};

/** The code with Cyrillic capitals that look like Latin ones made Latin: `Е-3` typed in Cyrillic is `E-3`. */
export function canonicalCategory(code: string): string {
  return code.replace(/[АВСЕОРКМНТХ]/g, (letter) => LATIN[letter] ?? letter);
}
