/** The wording of a finding in the reader's language. */
import type { Surface } from '../syntax/tree.ts';
import type { Catalogue } from './catalogue.ts';
import { DIAGNOSTIC_CODES } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';
import { termText } from './terms.ts';
import { TEXT_EN } from './text.en.ts';
import { TEXT_KK } from './text.kk.ts';
import { TEXT_RU } from './text.ru.ts';

const CATALOGUES: Readonly<Record<Surface, Catalogue>> = { kk: TEXT_KK, ru: TEXT_RU, en: TEXT_EN };

/**
 * The message of a finding in a language. A term (`#name`) in its data is shown in that language; the items of
 * a list are shown quoted and separated by commas; other strings and numbers stand as they are.
 */
export function messageOf(finding: Diagnostic, language: Surface): string {
  const shown: Record<string, string> = {};
  for (const name of DIAGNOSTIC_CODES[finding.code].data)
    shown[name] = show(finding.data[name] ?? '', language);
  const wording: string | ((values: never) => string) = CATALOGUES[language][finding.code];
  if (typeof wording === 'function') return wording(shown as never);
  return wording.replace(/\{(\w+)\}/g, (whole, name: string) => shown[name] ?? whole);
}

function show(value: string | number | readonly string[], language: Surface): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return termText(value, language) ?? value;
  return value.map((item) => termText(item, language) ?? quote(item, language)).join(', ');
}

function quote(text: string, language: Surface): string {
  return language === 'en' ? `“${text}”` : `«${text}»`;
}
