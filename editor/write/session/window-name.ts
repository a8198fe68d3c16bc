/** Telling the windows of one browser apart. */

const KEY = 'adisteme.window';

/** A name that this window keeps when it is loaded anew and that no other has. */
export function windowName(): string {
  try {
    const known = sessionStorage.getItem(KEY);
    if (known !== null) return known;
    const fresh = freshName();
    sessionStorage.setItem(KEY, fresh);
    return fresh;
  } catch {
    return freshName();
  }
}

function freshName(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
