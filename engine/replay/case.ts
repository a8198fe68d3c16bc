/** A stored case: facts, events, and what the methodology must answer. Its shape only; names are checked later. */
import { isDay } from '../calendar/index.ts';

/** `adopted`: declared interpretations apply; `literal`: none does. */
export type CaseReading = 'adopted' | 'literal';

/** A case as read. `facts` and `events` are still plain data: the program of the day says what they may be. */
export interface Case {
  readonly id: string;
  readonly methodology: string;
  /** `YYYY-MM-DD`: the day whose edition governs. */
  readonly on: string;
  readonly reading: CaseReading;
  readonly facts: unknown;
  readonly events: unknown;
  /**
   * Decisions, requirements and deadlines by name, with the value each must have. A decision's or deadline's may
   * be `{status: no-rule}` and the like; a requirement's is true, false, or null for "cannot be told".
   */
  readonly expect: Readonly<Record<string, unknown>>;
  /** The case is bad input: each place (`commission.members`, `events.appointed`) with its problem's code. */
  readonly refused?: Readonly<Record<string, string>>;
  /**
   * "What if the annex listed so many effective indicators": competency and number, for requirements on the
   * annex itself, which no case could break otherwise.
   */
  readonly indicators?: Readonly<Record<string, number>>;
}

/** What is wrong with the shape of a case. */
export interface CaseProblem {
  readonly code:
    | 'not-an-object'
    | 'unknown-key'
    | 'missing-key'
    | 'not-a-text'
    | 'not-a-day'
    | 'not-a-reading'
    | 'not-codes'
    | 'not-counts'
    | 'expect-and-refused';
  /** The key concerned; empty for the case as a whole. */
  readonly key: string;
}

/** The keys a case may have. */
export const CASE_KEYS = [
  'id',
  'methodology',
  'on',
  'reading',
  'facts',
  'events',
  'expect',
  'refused',
  'indicators',
] as const;
const REQUIRED = ['id', 'methodology', 'on', 'facts'] as const;

/** Reads one case of a file (plain data of YAML or JSON); null with problems when its shape is wrong. */
export function readCase(plain: unknown): {
  readonly case: Case | null;
  readonly problems: readonly CaseProblem[];
} {
  if (!isObject(plain)) return { case: null, problems: [{ code: 'not-an-object', key: '' }] };
  const { id, methodology, on, reading = 'adopted', facts, events, expect = {}, refused, indicators } = plain;
  const problems: CaseProblem[] = [];
  for (const key of Object.keys(plain)) {
    if (!(CASE_KEYS as readonly string[]).includes(key)) problems.push({ code: 'unknown-key', key });
  }
  for (const key of REQUIRED) {
    if (!Object.hasOwn(plain, key)) problems.push({ code: 'missing-key', key });
  }
  if (id !== undefined && !isText(id)) problems.push({ code: 'not-a-text', key: 'id' });
  if (methodology !== undefined && !isText(methodology))
    problems.push({ code: 'not-a-text', key: 'methodology' });
  if (on !== undefined && !(isText(on) && isDay(on))) problems.push({ code: 'not-a-day', key: 'on' });
  if (!isReading(reading)) problems.push({ code: 'not-a-reading', key: 'reading' });
  if (!isObject(expect)) problems.push({ code: 'not-an-object', key: 'expect' });
  if (refused !== undefined && !isCodes(refused)) problems.push({ code: 'not-codes', key: 'refused' });
  if (indicators !== undefined && !isCounts(indicators))
    problems.push({ code: 'not-counts', key: 'indicators' });
  if (Object.hasOwn(plain, 'expect') && refused !== undefined) {
    problems.push({ code: 'expect-and-refused', key: 'refused' });
  }
  const whole =
    problems.length === 0 && isText(id) && isText(methodology) && isText(on) && isReading(reading);
  if (!whole || !isObject(expect)) return { case: null, problems };
  return {
    case: {
      id,
      methodology,
      on,
      reading,
      facts,
      events,
      expect,
      ...(isCodes(refused) ? { refused } : {}),
      ...(isCounts(indicators) ? { indicators } : {}),
    },
    problems,
  };
}

/** Whether the value is a plain record of a case file. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isReading(value: unknown): value is CaseReading {
  return value === 'adopted' || value === 'literal';
}

function isCodes(value: unknown): value is Readonly<Record<string, string>> {
  return (
    isObject(value) && Object.keys(value).length > 0 && Object.values(value).every((code) => isText(code))
  );
}

function isCounts(value: unknown): value is Readonly<Record<string, number>> {
  return (
    isObject(value) && Object.values(value).every((count) => Number.isInteger(count) && Number(count) >= 0)
  );
}
