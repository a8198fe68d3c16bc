/** The text editor. Nothing of it is loaded before it is asked for. */

/** The id of the language of acts. */
export { ACT_LANGUAGE } from './act-language.ts';
/** Two texts side by side. */
export { type DiffPlace, DiffView } from './diff-view.tsx';
/** Loading it. */
export type { Monaco } from './load.ts';
/** Its names for the themes of the pages. */
export { monacoTheme } from './themes.ts';
/** In components. */
export { useMonaco } from './use-monaco.ts';
