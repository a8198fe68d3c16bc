/** Values while a program runs. */

/** Outcomes: values, intervals, and stops with their causes. */
export { type Cause, Interval, type Outcome, Stop, Stops, stopOf } from './outcome.ts';
/** Values as JSON carries them. */
export { type PlainValue, plainValue } from './plain.ts';
/** The state of an evaluation, and the shape of compiled expressions. */
export {
  type Compiled,
  Frame,
  frameAt,
  framePath,
  type PathOf,
  type Recorder,
  type RowChannel,
  Run,
} from './run.ts';
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
