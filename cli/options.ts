/** Options that several commands share, checked. */
import { isDay } from '../engine/index.ts';
import { failure, type Result, success } from './complaint.ts';

/** With the declared interpretations, or by the letter of the act alone. */
export type Reading = 'adopted' | 'literal';

/** The day of `--on`: it must exist. */
export function dayOption(options: Readonly<Record<string, unknown>>): Result<string> {
  return namedDay(options, 'on');
}

/** The day of an option that is needed here: it must be given and exist. */
export function namedDay(options: Readonly<Record<string, unknown>>, name: string): Result<string> {
  const given = options[name];
  if (given === undefined) return failure({ say: (m) => m.missingOption(`--${name}`) });
  const day = String(given);
  return isDay(day) ? success(day) : failure({ say: (m) => m.notADay(`--${name}`, day) });
}

/** The reading of `--reading`; null when the option is not given. */
export function readingOption(options: Readonly<Record<string, unknown>>): Result<Reading | null> {
  return choiceOption(options, 'reading', ['adopted', 'literal']);
}

/** The value of an option that has a fixed set of values; null when it is not given. */
export function choiceOption<T extends string>(
  options: Readonly<Record<string, unknown>>,
  name: string,
  choices: readonly T[],
): Result<T | null> {
  const given = options[name];
  if (given === undefined) return success(null);
  const known = choices.find((choice) => choice === given);
  return known === undefined
    ? failure({ say: (m) => m.notOneOf(`--${name}`, String(given), choices) })
    : success(known);
}
