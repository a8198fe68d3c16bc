/** The result on paper. */

/** The printed page. */
export { PrintSheet } from './print-sheet.tsx';
