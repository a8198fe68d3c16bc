/** The result on the page. */

/** Two editions compared. */
export { ComparisonView } from './comparison-view.tsx';
/** The answer. */
export { Result, ResultBar } from './result.tsx';
