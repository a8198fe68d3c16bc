/** What moves the page waits until a press is over. */

/**
 * Does it at once, or, where a pointer is down, when it is released: what appears between press and release would move the
 * button away from under the pointer, and nothing would be clicked.
 */
export function whenReleased(action: () => void): void {
  if (document.querySelector(':active') === null) {
    action();
    return;
  }
  const released = new AbortController();
  for (const end of ['pointerup', 'pointercancel'] as const) {
    const listen = () => {
      released.abort();
      // The click comes after the release.
      setTimeout(action);
    };
    addEventListener(end, listen, { signal: released.signal });
  }
}
