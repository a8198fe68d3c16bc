/** Loading the text editor: about a megabyte compressed, so only where it is needed. */
import type { Language } from '../../engine/index.ts';

/** The text editor's library, set up for acts. */
export type Monaco = typeof import('monaco-editor/editor');

let loading: Promise<Monaco> | undefined;

/**
 * The text editor, loaded once. Its own words are in the language in which it is first loaded: it reads them while
 * loading, so another language takes effect when the page is opened anew.
 */
export function loadMonaco(language: Language): Promise<Monaco> {
  loading ??= load(language);
  return loading;
}

async function load(language: Language): Promise<Monaco> {
  // The words must be there before any module of the editor is.
  if (language !== 'en') await import('monaco-editor/nls/lang/ru');
  if (language === 'kk') (await import('./kazakh/index.ts')).speakKazakh();
  const { setUp } = await import('./set-up.ts');
  return setUp();
}
