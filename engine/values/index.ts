/** Values while a program runs. */

/** Facts and other values, and how they compare. */
export {
  type FactRecord,
  type Facts,
  type FactValue,
  fieldOf,
  isList,
  isRecord,
  sameValue,
} from './value.ts';
