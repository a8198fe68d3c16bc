/** How long to run: a fixed number of inputs in the tests, or random ones for `ADISTEME_FUZZ_SECONDS`. */
import type { Parameters } from 'fast-check';

const seconds = Number(process.env['ADISTEME_FUZZ_SECONDS'] ?? '0');

/** The parameters of a property that has `runs` inputs when not asked for longer. */
export function runs<T>(numRuns: number): Parameters<T> {
  if (seconds <= 0) return { numRuns, seed: 1 };
  return { numRuns: 10_000_000, interruptAfterTimeLimit: seconds * 1000 };
}

/** The time limit of such a test, in milliseconds: a machine may be slow. */
export const TEST_LIMIT = 300_000 + seconds * 2000;

/** What one input may take, in milliseconds. */
export const INPUT_LIMIT = 20_000;
