/** The days of events in a case. */
import { isDay } from '../calendar/index.ts';
import type { Program } from '../program/index.ts';
import { nearestName } from './nearest-name.ts';
import { isPlainRecord } from './prepare.ts';
import { type FactProblem, givenKind, shown } from './problem.ts';

/** The events that could be read (null when there is any problem), and what is wrong. */
export interface EventsReading {
  readonly events: Readonly<Record<string, string>> | null;
  readonly problems: readonly FactProblem[];
}

/** Reads a plain record of event names and days `YYYY-MM-DD`. An event that the program does not have is a problem. */
export function readEvents(program: Program, plain: unknown): EventsReading {
  if (!isPlainRecord(plain)) return { events: null, problems: [wrongType([], 'case', plain)] };
  const known = program.events.map((event) => event.name);
  const problems: FactProblem[] = [];
  for (const [key, value] of Object.entries(plain)) {
    const path = [key];
    if (!known.includes(key)) {
      const data = { key: shown(key), nearest: nearestName(key, known), known };
      problems.push({ code: 'unknown-event', about: 'events', path, data });
    } else if (typeof value !== 'string') {
      problems.push(wrongType(path, 'date', value));
    } else if (!isDay(value)) {
      problems.push({ code: 'bad-date', about: 'events', path, data: { value: shown(value) } });
    }
  }
  return problems.length > 0
    ? { events: null, problems }
    : { events: { ...(plain as Record<string, string>) }, problems };
}

function wrongType(path: readonly string[], expected: 'case' | 'date', value: unknown): FactProblem {
  const data = { expected, given: givenKind(value), value: shown(value) };
  return { code: 'wrong-type', about: 'events', path, data };
}
