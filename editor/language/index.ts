/** The language of the interface. */

/** Days in words. */
export { dayText, monthText, today, weekdayNames } from './days.ts';
/** Documents in words. */
export { documentText } from './document-text.ts';
/** Choosing the language, and reading wordings and labels in it. */
export {
  type Catalogue,
  LANGUAGES,
  LanguageProvider,
  useLabels,
  useLanguage,
  useMessages,
} from './language.tsx';
/** Counts in Russian. */
export { russianForm } from './plural.ts';
