/** Programs as code: the fast path, without explanations. */

/** What cases put to use. */
export type { Thing } from './coverage.ts';
/** Reading facts from bytes. */
export { type FactsReader, factsReader } from './facts-reader.ts';
/** What code is written for. */
export type { GenerateOptions } from './generator.ts';
/** Running it here. */
export { type FastProgram, fastProgram, type ReadFacts, type RefusedFacts } from './instantiate.ts';
/** Writing it. */
export { type Generated, generate } from './module.ts';
/** A module for use without the product. */
export { moduleText, moduleTypes } from './module-text.ts';
/** What reading facts depends on. */
export { readingText } from './reading.ts';
