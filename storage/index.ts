/** Files on the disk: acts, drafts of acts and stored cases. The only door of `storage/`. */

/** The published acts of a folder, and publishing. */
export { ActStore, type StoredAct } from './acts.ts';
/** Finding and reading acts. */
export { actsBelow, EXTENSION, readActBelow } from './acts-below.ts';
/** The files of stored cases beside the acts. */
export { type CaseFile, caseFilesBelow } from './case-files.ts';
/** Drafts. */
export { type Draft, DraftStore, type Saving } from './drafts.ts';
/** Names of files that come from outside. */
export { isPlaceName } from './place.ts';
/** UTF-8, strictly. */
export { decodeUtf8 } from './utf8.ts';
/** Writing a file in one step. */
export { writeWhole } from './write-whole.ts';
