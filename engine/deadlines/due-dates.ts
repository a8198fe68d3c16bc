/** All deadlines that given events start. */
import type { Day, DayStatus } from '../calendar/index.ts';
import type { Deadline, Interpretation, Program } from '../program/index.ts';
import { countDeadline } from './count.ts';
import type { DueDate, DueReason } from './due-date.ts';

/** Days of events by the event's name, as `readEvents` gives them. */
export type Events = Readonly<Record<string, Day>>;

/** `adopted` (the default) counts as the declared interpretations say, `literal` as the act alone does. */
export interface DueDateOptions {
  readonly reading?: 'adopted' | 'literal';
}

/**
 * When everything is due that starts from one of `events`, directly or through other deadlines, in the order
 * of the program. Deadlines whose event is not given are left out.
 */
export function dueDates(program: Program, events: Events, options: DueDateOptions = {}): readonly DueDate[] {
  const readings = options.reading === 'literal' ? [] : program.interpretations;
  const answers = new Map<string, DueDate | null>();
  const answer = (deadline: Deadline): DueDate | null => {
    const known = answers.get(deadline.name);
    if (known !== undefined) return known;
    answers.set(deadline.name, null); // a deadline that counts from itself never starts
    const start = startOf(program, deadline, events, answer);
    const due = start === null ? null : dueDate(deadline, start, readings);
    answers.set(deadline.name, due);
    return due;
  };
  return program.deadlines.map(answer).filter((due) => due !== null);
}

interface Start {
  readonly reason: DueReason['start'];
  readonly from: DueDate['from'];
  /** The deadline it counts from, when it does not count from an event. */
  readonly before: DueDate | null;
}

function startOf(
  program: Program,
  deadline: Deadline,
  events: Events,
  answer: (deadline: Deadline) => DueDate | null,
): Start | null {
  const { kind, name } = deadline.from;
  if (kind === 'event') {
    const date = Object.hasOwn(events, name) ? events[name] : undefined;
    if (date === undefined) return null;
    const label = program.events.find((event) => event.name === name)?.label ?? {};
    return { reason: { kind, name, label, date }, from: { event: name, date }, before: null };
  }
  const earlier = program.deadlines.find((other) => other.name === name);
  const before = earlier === undefined ? null : answer(earlier);
  if (before === null) return null;
  const through = [...(before.from.through ?? []), { deadline: name, date: before.due }];
  return {
    reason: { kind, name, label: before.label, date: before.due },
    from: { event: before.from.event, date: before.from.date, through },
    before,
  };
}

function dueDate(deadline: Deadline, start: Start, readings: readonly Interpretation[]): DueDate {
  const conventions = readings.flatMap((reading) =>
    reading.counting
      .filter((counting) => counting.deadline === deadline.name)
      .map(({ convention }) => ({ convention, interpretation: reading.name, label: reading.label })),
  );
  const { due, steps } =
    start.reason.date === null
      ? { due: null, steps: { counted: [], skipped: [], uncertain: [], gap: { kind: 'start' } as const } }
      : countDeadline(
          deadline,
          start.reason.date,
          conventions.map(({ convention }) => convention),
        );
  const cited = readings.filter((reading) => reading.cites.includes(deadline.name));
  return {
    name: deadline.name,
    label: deadline.label,
    status: statusOf(due, steps.gap, start.before),
    due,
    provision: deadline.origin.provision,
    act: deadline.origin.act,
    who: deadline.who,
    from: start.from,
    why: {
      start: start.reason,
      direction: deadline.direction,
      count: deadline.count,
      unit: deadline.unit,
      ...(deadline.dayOfMonth === undefined ? {} : { dayOfMonth: deadline.dayOfMonth }),
      ...steps,
      conventions,
    },
    certainty: leastSure([start.before?.certainty, ...steps.uncertain.map((day) => day.status)]),
    interpretations: [
      ...new Set([
        ...(start.before?.interpretations ?? []),
        ...conventions.map(({ interpretation }) => interpretation),
        ...cited.map((reading) => reading.name),
      ]),
    ],
  };
}

function statusOf(due: Day | null, gap: DueReason['gap'], before: DueDate | null): DueDate['status'] {
  if (due !== null) return 'decided';
  if (gap?.kind === 'not-covered') return 'no-calendar';
  return gap?.kind === 'start' && before !== null ? before.status : 'no-rule';
}

function leastSure(statuses: readonly (DayStatus | undefined)[]): DayStatus {
  if (statuses.includes('disputed')) return 'disputed';
  return statuses.includes('estimated') ? 'estimated' : 'confirmed';
}
