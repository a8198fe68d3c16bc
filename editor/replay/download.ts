/** Giving the user a file. */

/** Milliseconds after which the browser has begun to save. */
const SAVED_AFTER = 30_000;

/** Saves a file under a name; what it is made of is let go afterwards. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), SAVED_AFTER);
}
