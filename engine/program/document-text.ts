/** Documents as people cite them. */
import { type Language, labelText } from './label.ts';
import type { Label } from './program.ts';

/** `қаулы № 144, 2018-03-29`; `otherwise` where it is not known what document it is. */
export function documentText(
  document: { readonly type: Label; readonly number: string; readonly date: string } | undefined,
  language: Language,
  otherwise: string,
): string {
  if (document === undefined) return otherwise;
  return `${labelText(document.type, language, '')} № ${document.number}, ${document.date}`.trim();
}
