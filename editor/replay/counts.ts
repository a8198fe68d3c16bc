/** Counts as they are written. */
export { casesText, countText } from '../../engine/index.ts';
