/** Places of files below a folder, by names that come from outside. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/** One step of a path: Latin letters, digits, `.`, `_`, `-`; not hidden, no `..`, no stream or device name. */
const STEP = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/;
/** Names that one system or another keeps for itself. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** No act stands deeper. */
const MOST_STEPS = 6;

/** Whether a name like `body/act.adisteme` may name a file below a folder; of any other nothing is read or written. */
export function isPlaceName(name: string, extension: string): boolean {
  const steps = name.split('/');
  return (
    name.endsWith(extension) &&
    steps.length <= MOST_STEPS &&
    steps.every((step) => STEP.test(step) && !RESERVED.test(step) && !step.endsWith('.')) &&
    !steps.slice(0, -1).includes('node_modules')
  );
}

/**
 * The path of a file that `isPlaceName` allows, below a folder; undefined where a link stands on the way, or something
 * that is neither a folder (for the steps before) nor a file (for the last one). What is not there yet is allowed.
 */
export function placeBelow(folder: string, name: string): string | undefined {
  const steps = name.split('/');
  let path = folder;
  for (const [index, step] of steps.entries()) {
    path = join(path, step);
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) continue;
    const right = index === steps.length - 1 ? found.isFile() : found.isDirectory();
    if (!right) return undefined;
  }
  return path;
}
