/** The wording of a finding in the reader's language. */
import { labelText, provisionName } from '../../engine/index.ts';
import type { Surface } from '../syntax/tree.ts';
import type { Catalogue } from './catalogue.ts';
import { DIAGNOSTIC_CODES } from './codes.ts';
import type { Diagnostic, DiagnosticValue } from './diagnostic.ts';
import { termText } from './terms.ts';
import { TEXT_EN } from './text.en.ts';
import { TEXT_KK } from './text.kk.ts';
import { TEXT_RU } from './text.ru.ts';

const OR: Readonly<Record<Surface, string>> = { kk: 'немесе', ru: 'или', en: 'or' };

const CATALOGUES: Readonly<Record<Surface, Catalogue>> = { kk: TEXT_KK, ru: TEXT_RU, en: TEXT_EN };

/**
 * The message of a finding in a language. A term (`#name`) in its data is shown in that language; the items of
 * a list are shown quoted and separated by commas (the last of `expected` by "or"), `…` where items are left out;
 * other strings and numbers stand as they are.
 */
export function messageOf(finding: Diagnostic, language: Surface): string {
  const shown: Record<string, string> = {};
  for (const name of DIAGNOSTIC_CODES[finding.code].data) {
    shown[name] = show(finding.data[name] ?? '', language, name === 'expected');
  }
  const wording: string | ((values: never) => string) = CATALOGUES[language][finding.code];
  if (typeof wording === 'function') return wording(shown as never);
  return wording.replace(/\{(\w+)\}/g, (whole, name: string) => shown[name] ?? whole);
}

function show(value: DiagnosticValue, language: Surface, choice: boolean): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return termText(value, language) ?? provisionText(value, language);
  if (!isList(value)) return labelText(value, language, '');
  const items = value.map((item) => {
    if (item === '…') return item;
    if (isProvision(item)) return provisionName(item, language);
    return termText(item, language) ?? quote(item, language);
  });
  if (!choice || items.length < 2) return items.join(', ');
  return `${items.slice(0, -1).join(', ')} ${OR[language]} ${items.at(-1)}`;
}

/** `Array.isArray` alone does not narrow readonly arrays. */
function isList(value: DiagnosticValue): value is readonly string[] {
  return Array.isArray(value);
}

/** Ids of provisions (`point 18`) are shown as the language cites them; anything else as it is. */
function provisionText(value: string, language: Surface): string {
  return isProvision(value) ? provisionName(value, language) : value;
}

function isProvision(value: string): boolean {
  return /^(chapter|section|point|annex) \S/.test(value);
}

function quote(text: string, language: Surface): string {
  return language === 'en' ? `“${text}”` : `«${text}»`;
}
