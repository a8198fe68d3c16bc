/** Category codes that only the script of their letters tells apart. */
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import { categoryCode } from '../syntax/index.ts';
import type { CheckContext } from './check.ts';
import { type PrintedCode, printedCodes } from './scripts-in-words.ts';
import { officialText, type Passage } from './text-places.ts';

/**
 * `look-alike-category`: a code in Cyrillic letters, while the act writes the same code, or another one, in Latin
 * letters; one finding for a spelling in a provision. Codes that are mixed in themselves are mixed words.
 */
export function* lookAlikeCategories({ edition }: CheckContext): Generator<Diagnostic> {
  const cyrillic: (PrintedCode & { readonly passage: Passage })[] = [];
  const latin: string[] = [];
  for (const passage of officialText(edition)) {
    for (const code of printedCodes(passage.text)) {
      if (code.scripts.size > 1) continue;
      if (code.scripts.has('latin')) latin.push(code.text);
      else if (code.scripts.has('cyrillic') && isAllLatinLike(code.text)) cyrillic.push({ ...code, passage });
    }
  }
  const told = new Set<string>();
  for (const { text, start, passage } of cyrillic) {
    const same = categoryCode(text);
    const other =
      latin.find((code) => code === same) ?? latin.find((code) => code[0] === same[0]) ?? latin[0];
    const key = `${passage.provision.id} ${text}`;
    if (other === undefined || told.has(key)) continue;
    told.add(key);
    const span = passage.span(start, start + text.length);
    const data = { code: text, latin: same, other };
    yield diagnostic('look-alike-category', passage.file, span, data, { provision: passage.provision.id });
  }
}

function isAllLatinLike(code: string): boolean {
  return /^[A-Z]/.test(categoryCode(code)) && !/\p{Script=Cyrillic}/u.test(categoryCode(code));
}
