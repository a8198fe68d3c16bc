/** The sides of a comparison as addresses name them. */

/** What an address names: the edition of a body on a day, or the draft of an act. */
export type NamedSide =
  | { readonly kind: 'day'; readonly methodology: string; readonly day: string }
  | { readonly kind: 'draft'; readonly name: string };

const DRAFT = 'draft:';

/** Reads `methodology@day` or `draft:name`; null for anything else. The day may still be no day. */
export function readSide(text: string): NamedSide | null {
  if (text.startsWith(DRAFT)) return { kind: 'draft', name: text.slice(DRAFT.length) };
  const at = text.lastIndexOf('@');
  return at < 1 ? null : { kind: 'day', methodology: text.slice(0, at), day: text.slice(at + 1) };
}

/** The edition of a body on a day. */
export function daySide(methodology: string, day: string): string {
  return `${methodology}@${day}`;
}

/** The draft of an act; `name` is that of its file. */
export function draftSide(name: string): string {
  return DRAFT + name;
}
