/** Quick fixes for words and signs: keywords of another surface, keywords as names, open strings, language tags. */
import type { Fix, FixRequest } from './fix.ts';
import { replace, textOf } from './fix.ts';
import { TEXT } from './text.ts';

/** The keyword of the file's own surface, here or for all such findings of the file. */
export function ownKeyword({ view, finding, findings, language }: FixRequest): Fix[] {
  const { right } = finding.data;
  if (typeof right !== 'string') return [];
  const text = TEXT[language].actions;
  const all = findings.flatMap((other) => {
    const word = other.data['right'];
    const same = other.code === 'keyword-of-other-surface' && typeof word === 'string';
    return same ? [replace(view, other.span, word)] : [];
  });
  return [
    { title: text.replaceKeyword(right), edits: [replace(view, finding.span, right)], preferred: true },
    ...(all.length > 1 ? [{ title: text.replaceAllKeywords, edits: all }] : []),
  ];
}

/** A keyword that is meant as a name, in backticks. */
export function quotedName({ view, finding, language }: FixRequest): Fix[] {
  const name = textOf(view, finding.span);
  const title = TEXT[language].actions.quoteName(name);
  return [{ title, edits: [replace(view, finding.span, `\`${name}\``)], preferred: true }];
}

/** The quotation mark that is missing at the end of the line. */
export function closedString({ view, finding, language }: FixRequest): Fix[] {
  const text = textOf(view, finding.span);
  const closed = text.trimEnd();
  const at = finding.span.start + closed.length;
  const edit = replace(view, { start: at, end: at }, '"');
  return [{ title: TEXT[language].actions.closeString, edits: [edit], preferred: true }];
}

/** The tag that belongs with the language line's first word. */
export function rightTag({ view, finding, language }: FixRequest): Fix[] {
  const { right } = finding.data;
  if (typeof right !== 'string') return [];
  const title = TEXT[language].actions.setLanguage(right);
  return [{ title, edits: [replace(view, finding.span, right)], preferred: true }];
}
