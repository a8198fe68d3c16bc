/** Texts of acts and labels inside Markdown: they are shown as they are written. */

/** What Markdown would read as its own, wherever it stands. */
const SIGNS = /[\\`*_[\]<>#~|&!$]/g;
/** What it would take for the beginning of a list or a heading: `1)`, `2.`, `-`, `+`, `=`. */
const LINE_BEGINNING = /^(\s*\d*)([).+=-])/gm;

/** A text in which nothing is taken for Markdown or HTML. */
export function plainMarkdown(text: string): string {
  return text.replace(SIGNS, '\\$&').replace(LINE_BEGINNING, '$1\\$2');
}
