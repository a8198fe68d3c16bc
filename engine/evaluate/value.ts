/** The values evaluation takes; see `engine/values`. */
export type { FactRecord, Facts, FactValue } from '../values/index.ts';
