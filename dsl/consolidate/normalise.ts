/** Official text with what editions of the same text differ in left out: quotes, dashes, spaces. */

/** One form for quotes, dashes and runs of spaces; letters and punctuation stay. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[«»“”„‟"']/g, '"')
    .replace(/[‐‑‒–—―−-]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
