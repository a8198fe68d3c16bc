/** Official texts made comparable: what editions of one text differ in by printing is left out. */

/** One form for quotes, dashes and runs of spaces; letters and punctuation stay. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[«»“”„‟"']/g, '"')
    .replace(/\s*[‐‑‒–—―−-]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** An item of a list: besides, without its bullet and without the stop behind it. */
export function normaliseItem(text: string): string {
  return normaliseText(text)
    .replace(/^[•*·-]\s*/, '')
    .replace(/[\s;.,]+$/, '');
}
