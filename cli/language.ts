/** The language of messages. It is needed before the command line is understood, to word what is wrong with it. */
import type { Language } from '../engine/index.ts';

/** The languages of messages and labels; the first is the usual one. */
export const languages: readonly Language[] = ['kk', 'ru', 'en'];

/** Whether a text names one of the languages. */
export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}

/** The language that `--lang` asks for, wherever it stands; Kazakh when it asks for none of ours. */
export function chosenLanguage(args: readonly string[]): Language {
  const at = args.lastIndexOf('--lang');
  const joined = args.findLast((arg) => arg.startsWith('--lang='));
  const given = at >= 0 ? args[at + 1] : joined?.slice('--lang='.length);
  return given !== undefined && isLanguage(given) ? given : 'kk';
}
