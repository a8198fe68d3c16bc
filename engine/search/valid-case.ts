/** Whether made-up facts are a case that could be given. */
import { readFacts } from '../facts/index.ts';
import type { Program } from '../program/index.ts';
import { type Facts, plainValue } from '../values/index.ts';

/** True when reading the facts finds nothing wrong: types, bounds, keys and conditions over records. */
export function isValidCase(program: Program, facts: Facts): boolean {
  return readFacts(program, plainValue({ ...facts })).facts !== null;
}
