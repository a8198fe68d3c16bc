/** Programs: their shape, their parts by name, and the types and numbers of their expressions. */

/** Every expression, numbered, with its scope. */
export {
  categoryOf,
  type ExpressionIndex,
  eachScope,
  fieldScope,
  indexExpressions,
} from './expressions.ts';
/** Labels in the reader's language. */
export { LANGUAGES, type Language, labelText } from './label.ts';
/** Official texts made comparable. */
export { normaliseItem, normaliseText } from './normalise.ts';
/** The shape of a program. */
export type * from './program.ts';
/** Parts by name. */
export { indexProgram, type ProgramIndex } from './program-index.ts';
/** How provisions are cited. */
export { provisionName } from './provision-name.ts';
/** Static types. */
export {
  declaredField,
  elementType,
  insideLoop,
  partsOf,
  recordField,
  type StaticScope,
  TOP_SCOPE,
  typeOf,
  withVariable,
} from './types.ts';
