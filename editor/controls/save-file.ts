/** Giving the user a file. */

/** Milliseconds after which the browser has begun to save. */
const SAVED_AFTER = 30_000;

/** Lets the browser save a text of a type, or what is too large for a text, as a file of a name. */
export function saveFile(name: string, content: string | Blob, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), SAVED_AFTER);
}
