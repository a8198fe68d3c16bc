import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarEntry, calendarFile } from '../../../editor/assess/due/calendar-file.ts';

const ENTRY: CalendarEntry = {
  id: 'atyrau-akimat.acquaintance_due.2022-06-03@adisteme',
  day: '2022-06-03',
  title: 'Бағалау нәтижелерімен таныстыру',
  description: 'a, b; c\\d\ne',
};

/** The file's lines put together again, as RFC 5545 (3.1) says. */
function unfold(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

describe('the calendar file', () => {
  test('has each due date as a whole day', () => {
    expect(unfold(calendarFile('Атырау', [ENTRY], '2022-06-01'))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Adisteme//Assessment due dates//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Атырау',
      'BEGIN:VEVENT',
      'UID:atyrau-akimat.acquaintance_due.2022-06-03@adisteme',
      'DTSTAMP:20220601T000000Z',
      'DTSTART;VALUE=DATE:20220603',
      'DTEND;VALUE=DATE:20220604',
      'SUMMARY:Бағалау нәтижелерімен таныстыру',
      'DESCRIPTION:a\\, b\\; c\\\\d\\ne',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  test('ends a day over the end of a year', () => {
    const text = calendarFile('x', [{ ...ENTRY, day: '2024-12-31' }], '2024-01-01');
    expect(text).toContain('DTSTART;VALUE=DATE:20241231\r\nDTEND;VALUE=DATE:20250101\r\n');
  });

  test('of no due dates is a calendar without entries', () => {
    expect(calendarFile('x', [], '2022-06-01')).not.toContain('VEVENT');
  });

  test('has no line of more than 75 octets, no bare line break, and says what it was given, whatever that is', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' });
    fc.assert(
      fc.property(text, text, (title, description) => {
        const file = calendarFile('x', [{ ...ENTRY, title, description }], '2022-06-01');
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        }
        const summary = unfold(file).find((line) => line.startsWith('SUMMARY:')) ?? '';
        const said = summary
          .slice('SUMMARY:'.length)
          .replace(/\\(.)/g, (_, letter) => (letter === 'n' ? '\n' : letter));
        expect(said).toBe(title.replace(/\r\n|\r/g, '\n'));
      }),
    );
  });
});
