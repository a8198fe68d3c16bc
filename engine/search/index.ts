/** Searching for cases: made up from a methodology's facts, deterministic, made small. */
export { type Climb, climbToCase } from './climb.ts';
export { type CaseSearch, type CaseSource, type FoundCase, findCase, madeUpCases } from './find-case.ts';
/** Making a case small. */
export { minimiseFacts } from './minimise.ts';
/** Whether facts are a case that a methodology accepts, and mending those that are not. */
export { isValidCase, mendedFacts } from './valid-case.ts';
