/** The pieces of a line, and names with backticks exactly where they would be read as keywords. */
import { isReserved, KEYWORD_IDS, KEYWORDS, keywordAt } from '../keywords/index.ts';
import { isNameText, type Labels, type Name, type Quoted, type Surface } from '../syntax/index.ts';

/** Code as it stands; a name, which may need backticks; or text in quotation marks. */
export type Piece = string | { readonly name: string } | { readonly quoted: string };
export type Pieces = readonly (Piece | Pieces)[];

/** A name as a piece of a line. */
export function name(node: Name): Piece {
  return { name: node.text };
}

/** A provision's number, which is a name only where it does not begin with a digit. */
export function provisionNumber(node: Name): Piece {
  return /^\d+(?:-\d+)*$/.test(node.text) ? node.text : { name: node.text };
}

/** A string in quotation marks, with its escapes. */
export function quoted({ value }: Quoted): Piece {
  return { quoted: `"${value.replace(/[\\"]/g, '\\$&').replace(/[\r\n]+/g, ' ')}"` };
}

/** Several things with `, ` between them. */
export function separated(list: readonly (Piece | Pieces)[], separator = ', '): Pieces {
  return list.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));
}

const LANGUAGES: readonly Surface[] = ['kk', 'ru', 'en'];

/** Labels with a space before each: the surface's own without a tag, then the others in the order kk, ru, en. */
export function labels(node: Labels, surface: Surface): Pieces {
  const own = node[surface];
  const pieces: (Piece | Pieces)[] = own ? [' ', quoted(own)] : [];
  for (const language of LANGUAGES) {
    const label = node[language];
    if (label && language !== surface) pieces.push(` ${language} `, quoted(label));
  }
  return pieces;
}

/** Every word of every keyword: other names need no closer look. */
const KEYWORD_WORDS: Readonly<Record<Surface, ReadonlySet<string>>> = {
  kk: keywordWords('kk'),
  ru: keywordWords('ru'),
  en: keywordWords('en'),
};

function keywordWords(surface: Surface): ReadonlySet<string> {
  return new Set(['kk', 'ru', 'en', ...KEYWORD_IDS.flatMap((id) => KEYWORDS[surface][id].split(' '))]);
}

/** The text of a line. */
export function lineText(pieces: Pieces, surface: Surface): string {
  const flat = flatten(pieces, []);
  let text = '';
  for (const [index, piece] of flat.entries()) {
    if (typeof piece === 'string') text += piece;
    else if ('quoted' in piece) text += piece.quoted;
    else text += bareOrQuoted(piece.name, text, flat, index, surface);
  }
  return text;
}

function flatten(pieces: Pieces, flat: Piece[]): Piece[] {
  for (const piece of pieces) {
    if (Array.isArray(piece)) flatten(piece, flat);
    else flat.push(piece as Piece);
  }
  return flat;
}

function bareOrQuoted(
  text: string,
  before: string,
  pieces: readonly Piece[],
  index: number,
  surface: Surface,
): string {
  if (!isNameText(text)) return `\`${text}\``;
  if (!KEYWORD_WORDS[surface].has(text)) return text;
  if (isReserved(text, surface)) return `\`${text}\``;
  const left = lastWords(before);
  const words = [...left, text, ...nextWords(pieces, index)];
  return coveredByPhrase(words, left.length, surface) ? `\`${text}\`` : text;
}

/** The words that end a text and are parted from what follows, and from each other, by spaces only. */
function lastWords(text: string): string[] {
  if (!text.endsWith(' ')) return [];
  const words: string[] = [];
  for (const part of text.slice(0, -1).split(' ').reverse()) {
    const word = /[^\s()[\],:.|?"`=<>+*/#]+$/.exec(part)?.[0];
    if (word === undefined || !isNameText(word)) break;
    words.unshift(word);
    if (word !== part) break;
  }
  return words;
}

/** The words that follow a piece, parted by spaces only, taking names as bare words. */
function nextWords(pieces: readonly Piece[], index: number): string[] {
  let rest = '';
  for (const piece of pieces.slice(index + 1)) {
    if (typeof piece !== 'string' && 'quoted' in piece) break;
    rest += typeof piece === 'string' ? piece : piece.name;
  }
  if (!rest.startsWith(' ')) return [];
  const words: string[] = [];
  for (const part of rest.slice(1).split(' ')) {
    const word = /^[^\s()[\],:.|?"`=<>+*/#]+/.exec(part)?.[0];
    if (word === undefined || !isNameText(word)) break;
    words.push(word);
    if (word !== part) break;
  }
  return words;
}

/** Whether the lexer, reading words from left to right, would take the one at `index` into a keyword. */
function coveredByPhrase(words: readonly string[], index: number, surface: Surface): boolean {
  for (let at = 0; at <= index; at++) {
    const match = keywordAt(surface, words[at] ?? '', (next) => words[at + next]);
    if (match === undefined) continue;
    if (at + match.length > index) return true;
    at += match.length - 1;
  }
  return false;
}
