/** Due dates as a calendar file (iCalendar, RFC 5545), for the calendars that people use. */
import { addDays } from '../../../engine/index.ts';

/** A whole day in a calendar. */
export interface CalendarEntry {
  /** Tells the entry apart from all others; the same each time. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly title: string;
  readonly description: string;
}

/**
 * The text of a calendar file. `asked` (`YYYY-MM-DD`) stands for the time at which it was made: the same dates give the
 * same file.
 */
export function calendarFile(name: string, entries: readonly CalendarEntry[], asked: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Adisteme//Assessment due dates//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => entryLines(entry, asked)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function entryLines({ id, day, title, description }: CalendarEntry, asked: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${compact(asked)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The end of a whole day is the day after.
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `2022-02-26` as `20220226`. */
function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** A text value: backslashes, semicolons, commas and line breaks have a meaning of their own. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** No line has more than 75 octets; the next begins with a space. Letters of more than one octet stay whole. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let whole = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > 75) {
      whole += '\r\n ';
      octets = 1;
    }
    whole += letter;
    octets += size;
  }
  return whole;
}
