/** What editions answer to what is typed. */

/** An edition's answer. */
export { type AskedCase, answerOf, type CaseAnswer } from './answer.ts';
/** Two editions compared. */
export { type Difference, differences } from './comparison.ts';
