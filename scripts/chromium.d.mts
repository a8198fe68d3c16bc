/** The path of Chromium, or null. */
export function chromiumPath(): string | null;
/** The path of Chromium, installed first where it is missing. */
export function needChromium(): string;
