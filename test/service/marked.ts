/** Texts with marks: `<^>` is the cursor, `<|…|>` a range; a service that has them open. */
import { readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-types';
import { createLanguageService, type LanguageService } from '../../dsl/service/index.ts';

const HEADERS = {
  kk: `тіл kk

акт test-act
  құжат: "қаулы" № 1, 2020-01-01
  бекітеді: test-body "Орган" ru "Орган" en "Body"
  жарияланған: 2020-01-02
  қолданысқа енеді: 2020-01-10

`,
  ru: `язык ru

акт test-act
  документ: "постановление" № 1, 2020-01-01
  утверждает: test-body "Орган"
  опубликован: 2020-01-02
  вводится в действие: 2020-01-10

`,
  en: `language en

act test-act
  document: "resolution" № 1, 2020-01-01
  approves: test-body "Body"
  published: 2020-01-02
  enters into force: 2020-01-10

`,
};

export type Surface = keyof typeof HEADERS;

/** A whole act from its provisions. */
export function act(surface: Surface, body: string): string {
  return `${HEADERS[surface]}${body}\n`;
}

export interface Marked {
  readonly text: string;
  /** The places of `<^>`, in order. */
  readonly cursors: readonly Position[];
  /** What `<|…|>` covers, in order. */
  readonly ranges: readonly Range[];
}

/** Takes the marks out of a text. Ranges do not nest. */
export function marked(source: string): Marked {
  const cursors: number[] = [];
  const ranges: [number, number][] = [];
  let text = '';
  for (const piece of source.split(/(<\^>|<\||\|>)/)) {
    if (piece === '<^>') cursors.push(text.length);
    else if (piece === '<|') ranges.push([text.length, -1]);
    else if (piece === '|>') {
      const open = ranges.at(-1);
      if (open === undefined || open[1] >= 0) throw new Error('|> without <|');
      open[1] = text.length;
    } else text += piece;
  }
  const document = TextDocument.create('', '', 0, text);
  const at = (offset: number): Position => document.positionAt(offset);
  return {
    text,
    cursors: cursors.map(at),
    ranges: ranges.map(([start, end]) => ({ start: at(start), end: at(end) })),
  };
}

/** A file of a test: its name and its text with marks. */
export interface Opened {
  readonly service: LanguageService;
  /** The question at the first cursor of all files. */
  readonly at: { readonly uri: string; readonly position: Position };
  readonly files: Readonly<Record<string, Marked>>;
}

/** A service with files open; a single text is `a.adisteme`. */
export function open(source: string | Readonly<Record<string, string>>): Opened {
  const service = createLanguageService();
  const sources = typeof source === 'string' ? { 'a.adisteme': source } : source;
  const files: Record<string, Marked> = {};
  let at: Opened['at'] | undefined;
  for (const [uri, text] of Object.entries(sources)) {
    const file = marked(text);
    files[uri] = file;
    service.setDocument(uri, file.text, 1);
    const [cursor] = file.cursors;
    if (at === undefined && cursor !== undefined) at = { uri, position: cursor };
  }
  const [first = ''] = Object.keys(sources);
  return { service, at: at ?? { uri: first, position: { line: 0, character: 0 } }, files };
}

const ROOT = new URL('../../methodologies/', import.meta.url);

/** The text of an order, by its path below `methodologies/`. */
export function order(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

export const RYSKULOV = 'ryskulov-akimat/ryskulov-2018-144.adisteme';
export const ATYRAU_BASE = 'atyrau-akimat/atyrau-2018-500.adisteme';
export const ATYRAU_AMENDMENT = 'atyrau-akimat/atyrau-2022-324.adisteme';

/** The text that a range of a text covers. */
export function covered(text: string, range: Range): string {
  return TextDocument.create('', '', 0, text).getText(range);
}
