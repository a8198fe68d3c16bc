/** What cannot be said in a query, in words. */
import { type Language, provisionName } from '../program/index.ts';
import { WORDING } from './catalogue.ts';
import type { SqlProblem } from './refused.ts';

/** One line: the provision and the rule, then why it cannot be expressed. */
export function problemInWords({ reason, name, provision, what }: SqlProblem, language: Language): string {
  const where = provision === '' ? name : `${provisionName(provision, language)}, ${name}`;
  return `${where}: ${WORDING[language].reasons[reason](what)}`;
}
