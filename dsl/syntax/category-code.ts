/** Category codes: acts print them with Latin or with Cyrillic letters that look the same. */

const LATIN_OF: Readonly<Record<string, string>> = {
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

/** A category code with its Cyrillic look-alike capitals as Latin letters: `Е-3` in Cyrillic is `E-3`. */
export function categoryCode(text: string): string {
  return text.replace(/[АВСЕОРКМНТХ]/g, (letter) => LATIN_OF[letter] ?? letter);
}
