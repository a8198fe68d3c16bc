/** All acts of a folder analysed together. */
export { type EditionChoice, openWorkspace, type SourceFile, type Workspace } from './workspace.ts';
