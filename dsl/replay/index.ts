/** Stored cases over editions. */
/** Why an answer changes. */
export type { Cause } from './blame.ts';
export { Causes } from './causes.ts';
/** Running cases, comparing editions, counting what was put to use. */
export {
  type Coverage,
  type NotRun,
  type Replay,
  type ReplayChange,
  type ReplayEditions,
  replay,
} from './replay.ts';
