/** Facts and events of cases: their schema, reading them exactly, and what is wrong with them. */
/** Category codes with Latin letters. */
export { canonicalCategory } from './canonical-category.ts';
/** TypeScript types of facts and decisions. */
export { caseTypes } from './case-types.ts';
/** Reading the days of events. */
export { type EventsReading, readEvents } from './events.ts';
/** The JSON Schema of facts. */
export type { JsonSchema } from './json-schema.ts';
/** Problems in words. */
export { problemMessage, problemSentence } from './message.ts';
/** The name that was probably meant. */
export { nearestName } from './nearest-name.ts';
/** Reading the facts of a form that is being filled in. */
export { type PartialReading, readPartialFacts } from './partial-facts.ts';
/** Problems as data. */
export { type FactProblem, type ProblemCode, pathText } from './problem.ts';
/** Reading facts. */
export { type FactsReading, readFacts } from './read-facts.ts';
export { factsSchema } from './schema.ts';
