/** Text to syntax tree. */
export type * from './tree.ts';
