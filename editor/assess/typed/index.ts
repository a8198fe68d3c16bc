/** What is typed in the form. */

/** The case and what can be done to it. */
export {
  afterAction,
  type CaseAction,
  type CaseState,
  EMPTY_CASE,
  type KeyedField,
  tickKey,
} from './case-state.ts';
/** Lists with one row for each item. */
export { keyedRow } from './keyed-rows.ts';
/** What an edition has no place for. */
export { type Leftover, labelsByName, leftovers } from './leftovers.ts';
/** To and from plain facts. */
export { plainEvents, plainFacts, yesOrNo } from './plain.ts';
/** Texts, fields, rows. */
export {
  fieldsOf,
  rowsOf,
  type Typed,
  type TypedFields,
  type TypedPath,
  type TypedRow,
  textOf,
} from './typed.ts';
