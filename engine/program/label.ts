/** Choosing the wording of a label in the reader's language. */
import type { Label } from './program.ts';

/** A language of labels and messages. */
export type Language = keyof Label;

/** All languages, in the order in which a missing wording is looked for. */
export const LANGUAGES: readonly Language[] = ['kk', 'ru', 'en'];

/** The label in `language`, else in the first language that has one, else `otherwise` (usually the name). */
export function labelText(label: Label | undefined, language: Language, otherwise: string): string {
  if (label === undefined) return otherwise;
  return label[language] ?? label.kk ?? label.ru ?? label.en ?? otherwise;
}
