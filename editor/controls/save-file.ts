/** Giving the user a file. */

/** Lets the browser save a text as a file of a name. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has the file once the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
