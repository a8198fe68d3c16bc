/** Documents as people cite them. */
import type { CitedDocument } from '../../dsl/index.ts';
import { type Language, labelText } from '../../engine/index.ts';

/** `қаулы № 144, 2018-03-29`; `otherwise` where the act does not say what document it is. */
export function documentText(
  document: CitedDocument | undefined,
  language: Language,
  otherwise: string,
): string {
  if (document === undefined) return otherwise;
  return `${labelText(document.type, language, '')} № ${document.number}, ${document.date}`.trim();
}
