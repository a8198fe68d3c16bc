/** References in official text to points and annexes of the same act. */
import {
  type Edition,
  type EditionProvision,
  everyProvision,
  nearestProvision,
} from '../consolidate/index.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { TextLine } from '../syntax/index.ts';
import type { CheckContext } from './check.ts';

/** A reference found in a line of official text: `12-тармағында` is `point 12`. */
export interface TextReference {
  readonly target: string;
  readonly start: number;
  readonly end: number;
}

const REFERENCE = /(\d+(?:-\d+)?)[-‑–\s]{0,2}(тарма[қғ]|қосымша)/g;

/** What comes before a reference into another act: an article of a law, or another act's own name. */
const OTHER_ACT = /(баб[ыа]|Заңы|кодекс|бұйры[қғ]|Үлгілік әдістеме|Улгілік әдістеме)\S*(\s+\S+){0,3}\s*$/;

/** The references to the act itself in one line of its text, with their places in the line. */
export function textReferences(text: string): TextReference[] {
  const found: TextReference[] = [];
  for (const match of text.matchAll(REFERENCE)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const [whole, number = '', word = ''] = match;
    if (OTHER_ACT.test(before)) continue;
    const unit = word.startsWith('тарма') ? 'point' : 'annex';
    found.push({ target: `${unit} ${number}`, start: match.index, end: match.index + whole.length });
  }
  return found;
}

/** `dangling-reference`: no such provision; `reference-to-unprinted-number`: it stands under another number. */
export function* pointReferences({ edition }: CheckContext): Generator<Diagnostic> {
  for (const provision of everyProvision(edition.provisions)) {
    for (const line of provision.text) yield* lineFindings(edition, provision, line);
  }
}

function* lineFindings(edition: Edition, provision: EditionProvision, line: TextLine): Generator<Diagnostic> {
  // The text begins after `| `.
  const start = line.span.end - line.text.length;
  for (const reference of textReferences(line.text)) {
    const target = edition.provisions.find((p) => p.id === reference.target);
    const span = { start: start + reference.start, end: start + reference.end };
    const more = { provision: provision.id };
    if (target === undefined) {
      const ids = edition.provisions.map((p) => p.id);
      const data = { reference: reference.target, nearest: nearestProvision(reference.target, ids) ?? '' };
      yield diagnostic('dangling-reference', provision.file, span, data, more);
    } else if (target.printed !== undefined && target.printed !== target.number) {
      const data = { reference: reference.target, printed: target.printed };
      yield diagnostic('reference-to-unprinted-number', provision.file, span, data, more);
    }
  }
}
