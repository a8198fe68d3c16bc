/** Searching for cases: made up from a methodology's facts, deterministic, made small. */
export { type CaseSearch, type FoundCase, findCase } from './find-case.ts';
/** Whether facts are a case that a methodology accepts. */
export { isValidCase } from './valid-case.ts';
