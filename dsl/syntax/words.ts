/** Names and phrases: which tokens are keywords of the surface, and what is wrong with a name or a string. */
import type { IToken, TokenType } from 'chevrotain';
import { type KeywordId, keywordAt, LANGUAGE_TAGS } from '../keywords/index.ts';
import type { Findings } from './findings.ts';
import { isNameText, mixesScripts } from './letters.ts';
import { endOf, spanOf } from './token-text.ts';
import { keyword, Name, QuotedName, Tag, Text, UnterminatedText } from './tokens.ts';
import type { Surface } from './tree.ts';

const TAGS: ReadonlySet<string> = new Set(LANGUAGE_TAGS);

/** Reads raw tokens as what they are in a surface, changing them in place. */
export class WordReader {
  private readonly raw: readonly IToken[];
  private readonly surface: Surface;
  private readonly findings: Findings;
  private readonly known = new Set<string>();

  constructor(raw: readonly IToken[], surface: Surface, findings: Findings) {
    this.raw = raw;
    this.surface = surface;
    this.findings = findings;
  }

  /** Gives the token at an index its final type; returns how many raw tokens it takes. */
  read(index: number): number {
    const token = this.raw[index];
    switch (token?.tokenType) {
      case Name:
        return this.word(token, index);
      case QuotedName:
        this.quotedName(token);
        return 1;
      case Text:
        if (token.image.includes('\\')) this.escapes(token);
        return 1;
      case UnterminatedText:
        this.findings.add('unterminated-string', spanOf(token), {});
        token.endOffset = endOf(token) - 1;
        token.image += '"';
        become(token, Text);
        return 1;
      default:
        return 1;
    }
  }

  /** The keyword that begins at an index, if one does. */
  keywordAt(index: number): KeywordId | undefined {
    const token = this.raw[index];
    return token?.tokenType === Name ? this.match(token, index)?.id : undefined;
  }

  private word(token: IToken, index: number): number {
    const match = this.match(token, index);
    if (match) {
      const last = this.raw[index + match.length - 1] ?? token;
      if (last !== token) {
        const end = endOf(last);
        for (let other = 1; other < match.length; other++)
          token.image += ` ${this.raw[index + other]?.image}`;
        token.endOffset = end - 1;
      }
      become(token, keyword(match.id));
      return match.length;
    }
    if (TAGS.has(token.image)) become(token, Tag);
    else this.checkScripts(token.image, token);
    return 1;
  }

  private match(token: IToken, index: number) {
    return keywordAt(this.surface, token.image, (next) => {
      const other = this.raw[index + next];
      return other?.tokenType === Name ? other.image : undefined;
    });
  }

  private quotedName(token: IToken): void {
    const closed = token.image.length > 1 && token.image.endsWith('`');
    const name = token.image.slice(1, closed ? -1 : undefined);
    if (!closed || !isNameText(name)) {
      this.findings.add('malformed-name', spanOf(token), { text: name });
    } else this.checkScripts(name, token);
    become(token, Name);
  }

  /** Warns once for each name. */
  private checkScripts(name: string, token: IToken): void {
    if (this.known.has(name)) return;
    this.known.add(name);
    if (mixesScripts(name)) this.findings.add('mixed-scripts', spanOf(token), { name });
  }

  private escapes(token: IToken): void {
    const pattern = /\\([^\r\n])/g;
    for (let found = pattern.exec(token.image); found; found = pattern.exec(token.image)) {
      if (found[1] === '"' || found[1] === '\\') continue;
      const start = token.startOffset + found.index;
      this.findings.add('unknown-escape', { start, end: start + 2 }, { escape: found[0] });
    }
  }
}

function become(token: IToken, type: TokenType): void {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx ?? 0;
}
