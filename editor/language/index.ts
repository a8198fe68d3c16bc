/** The language of the interface. */

/** Days, documents and counts in words. */
export { dayText, documentText, endText, monthText, russianForm, startText } from '../../engine/index.ts';
/** Weekdays by name, and today. */
export { today, weekdayNames } from './days.ts';
/** Choosing the language, and reading wordings and labels in it. */
export {
  type Catalogue,
  LANGUAGES,
  LanguageProvider,
  useLabels,
  useLanguage,
  useMessages,
} from './language.tsx';
