/** The part of a file that holds an act's header. */

/**
 * The text up to the first line at the left margin after the act's own (chapters and points stand there), so
 * that the header can be parsed alone. Undefined when the file is not laid out so: then the whole is parsed.
 */
export function headerText(text: string): string | undefined {
  // The language line and the act line are the first two at the margin that are neither blank nor comments.
  let margins = 0;
  const lines = /[^\n]*\n?/g;
  for (let match = lines.exec(text); match !== null && match[0] !== ''; match = lines.exec(text)) {
    if (/^[^\s#]/.test(match[0])) {
      margins += 1;
      if (margins === 3) return text.slice(0, match.index);
    }
  }
  return undefined;
}
