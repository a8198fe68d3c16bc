/** The difference between two editions in due dates: days of events from which something is due on another day. */
import { addDays, type Day } from '../calendar/index.ts';
import { type DueDate, dueDates, type Events } from '../deadlines/index.ts';
import type { Deadline, Program } from '../program/index.ts';

/** One deadline that falls on another day, and the days of events for which it does. */
export interface DueDateChange {
  readonly deadline: string;
  /** Null where the edition has no such deadline. */
  readonly before: DueDate | null;
  readonly after: DueDate | null;
  readonly events: Events;
}

/** What comparing the deadlines of two editions found; each of them is in one of the lists. */
export interface DueDateComparison {
  readonly changed: readonly DueDateChange[];
  /** Counted otherwise, though on none of the days tried it made a difference. */
  readonly withoutDifference: readonly string[];
  /** Counted in the same way from the same event. */
  readonly same: readonly string[];
  /** How many days of each event were tried. */
  readonly daysTried: number;
}

/** `from`: the first day of events to try. */
export interface DueDateComparisonOptions {
  readonly reading?: 'adopted' | 'literal';
  readonly from: Day;
}

/** A year has every position of weekends, month ends and holidays that matters to a term. */
const DAYS = 366;

/** Compares every deadline of two editions. */
export function compareDueDates(
  before: Program,
  after: Program,
  { reading = 'adopted', from }: DueDateComparisonOptions,
): DueDateComparison {
  const names = new Set([...before.deadlines, ...after.deadlines].map(({ name }) => name));
  const [same, changed, withoutDifference]: [string[], DueDateChange[], string[]] = [[], [], []];
  for (const name of names) {
    if (countingOf(before, name, reading) === countingOf(after, name, reading)) {
      same.push(name);
      continue;
    }
    const change = firstChange(before, after, name, { reading, from });
    if (change === undefined) withoutDifference.push(name);
    else changed.push(change);
  }
  return { changed, withoutDifference, same, daysTried: DAYS };
}

function firstChange(
  before: Program,
  after: Program,
  deadline: string,
  { reading, from }: Required<DueDateComparisonOptions>,
): DueDateChange | undefined {
  const roots = [before, after].flatMap((program) => rootOf(program, deadline) ?? []);
  const dueIn = (program: Program, events: Events): DueDate | null =>
    dueDates(program, events, { reading }).find(({ name }) => name === deadline) ?? null;
  for (let step = 0; step < DAYS; step += 1) {
    // Counted from another event: that event on another day shows it.
    const day = (event: string): Day => addDays(from, event === roots[0] ? step : step + 1);
    const events = Object.fromEntries(roots.map((event) => [event, day(event)]));
    const [was, now] = [dueIn(before, events), dueIn(after, events)];
    if (was?.due !== now?.due || was?.status !== now?.status) {
      return { deadline, before: was, after: now, events };
    }
  }
  return undefined;
}

function deadlineOf({ deadlines }: Program, name: string): Deadline | undefined {
  return deadlines.find((deadline) => deadline.name === name);
}

/** The event that a deadline counts from, through others; undefined where it never starts. */
function rootOf(program: Program, name: string, depth = 0): string | undefined {
  const from = deadlineOf(program, name)?.from;
  if (from === undefined || depth > program.deadlines.length) return undefined;
  return from.kind === 'event' ? from.name : rootOf(program, from.name, depth + 1);
}

/** Everything that a due date follows from, equal for deadlines that always fall on the same day. */
function countingOf(program: Program, name: string, reading: 'adopted' | 'literal', depth = 0): string {
  const deadline = deadlineOf(program, name);
  if (deadline === undefined || depth > program.deadlines.length) return '';
  const { from, direction, count, unit, dayOfMonth } = deadline;
  const readings = reading === 'literal' ? [] : program.interpretations;
  const conventions = readings.flatMap(({ counting }) =>
    counting.filter((one) => one.deadline === name).map(({ convention }) => convention),
  );
  const start =
    from.kind === 'event' ? ['event', from.name] : countingOf(program, from.name, reading, depth + 1);
  return JSON.stringify([start, direction, count, unit, dayOfMonth ?? null, conventions.sort()]);
}
