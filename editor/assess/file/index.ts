/** Files of cases on the user's machine. */

/** Reading one. */
export { type OpenedFile, openFile } from './open-file.ts';
export { OpenedDialog } from './opened-dialog.tsx';
/** What is typed as a case. */
export { writableCase } from './writable-case.ts';
