/** Nodes of the tree that stand in no text yet. */
import type { Label } from '../../engine/index.ts';
import type { DateText, Labels, Name, Provision, ProvisionItem, Quoted, TextLine } from '../syntax/index.ts';

/** The place of what stands nowhere. */
export const PLACE = { start: 0, end: 0 };

/** A name. */
export function name(text: string): Name {
  return { text, span: PLACE };
}

/** A text in quotation marks. */
export function quoted(value: string): Quoted {
  return { value, span: PLACE };
}

/** A day. */
export function date(iso: string): DateText {
  return { iso, span: PLACE };
}

/** Labels; empty ones are left out. */
export function labels(label: Label): Labels {
  const entries = Object.entries(label).filter(([, text]) => text.trim() !== '');
  return Object.fromEntries(entries.map(([language, text]) => [language, quoted(text.trim())]));
}

/** Paragraphs of official text, one a line; empty lines are left out. */
export function textLines(text: string): TextLine[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'text', text: line, span: PLACE, comments: [] }));
}

/** A provision by its unit and number. */
export function provision(
  unit: Provision['unit'],
  number: string,
  items: readonly ProvisionItem[],
): Provision {
  return {
    kind: 'provision',
    unit,
    number: name(number),
    title: {},
    items,
    tail: [],
    span: PLACE,
    comments: [],
  };
}
