/** Text to syntax tree. */
export { labelOf } from './label.ts';
export type * from './tree.ts';
