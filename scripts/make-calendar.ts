/** Makes `engine/calendar/special-days.ts` from `engine/calendar/kazakhstan.csv`; run it after editing the CSV. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { isDay, WEEKDAYS, weekday } from '../engine/calendar/index.ts';

const LABELS: Readonly<Record<string, string>> = {
  "New Year's Day": 'new-year',
  'Orthodox Christmas': 'christmas',
  "International Women's Day": 'women',
  'Nowruz Holiday': 'nauryz',
  "Kazakhstan's People Solidarity Holiday": 'unity',
  'Defender of the Fatherland Day': 'defender',
  'Victory Day': 'victory',
  'Capital Day': 'capital',
  'Constitution Day': 'constitution',
  'Eid al-Adha': 'kurban-ait',
  'Republic Day': 'republic',
  'First President Day': 'first-president',
  'Independence Day': 'independence',
};

const KINDS: Readonly<Record<string, string>> = {
  public_holiday: 'holiday',
  weekend_art84_5_christmas: 'holiday',
  weekend_art84_5_kurban_ait: 'holiday',
  weekend_coincidence_day_off: 'observed',
  moved_day_off: 'moved',
  working_weekend_day: 'worked',
  disputed_day: 'ordinary',
};

/** The text of the module for the text of the CSV. Throws on a row that does not make sense. */
export function calendarModule(csv: string): string {
  const rows: Record<string, string>[] = parse(csv, { columns: true, comment: '#', comment_no_infix: true });
  const lines: string[] = [];
  let previous = '';
  for (const { date = '', weekday: name, type = '', label = '', status = '' } of rows) {
    const kind = KINDS[type];
    const short = isDay(date) ? WEEKDAYS.en[weekday(date) - 1]?.slice(0, 3) : undefined;
    if (
      kind === undefined ||
      short !== name ||
      date <= previous ||
      !/^(confirmed|estimated|disputed)$/.test(status)
    )
      throw new Error(`kazakhstan.csv: the row of ${date} does not make sense`);
    previous = date;
    lines.push(`  '${date}': ['${kind}', '${about(kind, label)}', '${status}'],`);
  }
  return `${HEADER}${lines.join('\n')}\n};\n`;
}

/** What an entry is about: the holiday, or the day that is worked instead of a moved day off. */
function about(kind: string, label: string): string {
  if (kind === 'worked') return '';
  if (kind === 'moved') {
    const parts = /\(substituted from (\d\d)\/(\d\d)\/(\d{4})\)/.exec(label);
    if (parts === null) throw new Error(`kazakhstan.csv: no substituted day in "${label}"`);
    return `${parts[3]}-${parts[1]}-${parts[2]}`;
  }
  const holiday = LABELS[label.replace(/ \((observed|estimated)\)$/, '')];
  if (holiday === undefined) throw new Error(`kazakhstan.csv: unknown holiday "${label}"`);
  return holiday;
}

const HEADER = `/** Generated from kazakhstan.csv by scripts/make-calendar.ts; the CSV names source and licence. Do not edit. */
import type { SpecialDay } from './holidays.ts';

/** The first and the last year that the data cover. */
export const FIRST_YEAR = 2015;
export const LAST_YEAR = 2027;

/** Every day whose state differs from its day of the week or is not certain: what it is, about what, how sure. */
export const SPECIAL_DAYS: Readonly<Record<string, SpecialDay>> = {
`;

if (import.meta.main) {
  const folder = new URL('../engine/calendar/', import.meta.url);
  writeFileSync(
    new URL('special-days.ts', folder),
    calendarModule(readFileSync(new URL('kazakhstan.csv', folder), 'utf8')),
  );
}
