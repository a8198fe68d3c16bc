/** Months as weeks, with what is due and what happened on their days. */
import {
  addDays,
  calendarDay,
  type DueDate,
  type Language,
  labelText,
  nonWorkingReason,
  nonWorkingText,
  type Program,
  weekday,
} from '../../../engine/index.ts';

/** A day of a month. */
export interface MonthDay {
  readonly day: string;
  readonly number: number;
  /** Whether it is worked; null beyond the years that the working calendar covers. */
  readonly isWorked: boolean | null;
  /** Why it is not worked, where that is not plain from the day of the week. */
  readonly holiday: string | null;
  /** The labels of what is due, and of events. */
  readonly due: readonly string[];
  readonly events: readonly string[];
}

/** A month: weeks of seven places, Monday first; places before and after the month are null. */
export interface Month {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly weeks: readonly (readonly (MonthDay | null)[])[];
}

/** The months in which something is due or happens, in order; months between them are left out. */
export function monthsOf(
  program: Program,
  dueDates: readonly DueDate[],
  events: Readonly<Record<string, string>>,
  language: Language,
): readonly Month[] {
  const due = Map.groupBy(
    dueDates.flatMap(({ due: day, label, name }) =>
      day === null ? [] : [{ day, label: labelText(label, language, name) }],
    ),
    ({ day }) => day,
  );
  const happened = Map.groupBy(
    Object.entries(events).map(([name, day]) => {
      const label = program.events.find((event) => event.name === name)?.label;
      return { day, label: labelText(label, language, name) };
    }),
    ({ day }) => day,
  );
  const labels = (found: readonly { readonly label: string }[] | undefined) =>
    (found ?? []).map(({ label }) => label);
  const months = new Set([...due.keys(), ...happened.keys()].map((day) => day.slice(0, 7)));
  return [...months].sort().map((month) => ({
    month,
    weeks: weeksOf(
      month,
      (day): MonthDay => ({
        day,
        number: Number(day.slice(8)),
        ...stateOf(day, language),
        due: labels(due.get(day)),
        events: labels(happened.get(day)),
      }),
    ),
  }));
}

function stateOf(day: string, language: Language): Pick<MonthDay, 'isWorked' | 'holiday'> {
  const known = calendarDay(day);
  const reason = nonWorkingReason(day);
  const holiday = reason == null || reason.kind === 'weekend' ? null : nonWorkingText(reason, language);
  return { isWorked: known === null ? null : known.working, holiday };
}

function weeksOf(month: string, of: (day: string) => MonthDay): (MonthDay | null)[][] {
  const days: (MonthDay | null)[] = [];
  for (let day = `${month}-01`; day.startsWith(month); day = addDays(day, 1)) days.push(of(day));
  const before = weekday(`${month}-01`) - 1;
  const places = [...new Array<null>(before).fill(null), ...days];
  while (places.length % 7 !== 0) places.push(null);
  return Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7));
}
