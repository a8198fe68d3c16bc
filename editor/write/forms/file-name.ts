/** Names of files of acts, as the server allows them. */

const EXTENSION = '.adisteme';
/** One step of a path. */
const STEP = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/;
/** Names that one system or another keeps for itself. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Whether an act's file may be called so: `body/body-2026-7.adisteme`. The server has the last word. */
export function isFileName(name: string): boolean {
  const steps = name.split('/');
  return (
    name.endsWith(EXTENSION) &&
    name !== EXTENSION &&
    steps.length <= 6 &&
    steps.every((step) => STEP.test(step) && !RESERVED.test(step) && !step.endsWith('.')) &&
    !steps.slice(0, -1).includes('node_modules')
  );
}

/** The id of an act by its body, the year of its day, and its number: `ryskulov-2018-144`; empty while that is not known. */
export function proposedId(prefix: string, day: string, number: string): string {
  const year = day.slice(0, 4);
  const written = number
    .trim()
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return prefix === '' || year === '' || written === '' ? '' : `${prefix}-${year}-${written}`;
}

/** What stands before the year in the ids of a body's acts: `ryskulov` of `ryskulov-2018-144`. */
export function idPrefix(id: string): string {
  return /^(.+?)-(?:19|20)\d\d(?:-|$)/.exec(id)?.[1] ?? id;
}

/** The file of an act in the folder of its body; empty while its id is. */
export function proposedFile(folder: string, id: string): string {
  return id === '' || folder === '' ? '' : `${folder}/${id}${EXTENSION}`;
}
