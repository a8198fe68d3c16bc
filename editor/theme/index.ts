/** Colours and small remembered choices. */

/** What a browser remembers. */
export { keep, kept } from './kept.ts';
/** The theme. */
export { THEMES, type Theme, ThemeProvider, useTheme } from './theme.tsx';
