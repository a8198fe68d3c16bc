/** A month as a table, with what is due on its days told below. */
import { monthText, useLanguage, useMessages, weekdayNames } from '../../language/index.ts';
import { MESSAGES } from '../messages.ts';
import styles from './due.module.css';
import type { Month, MonthDay } from './months.ts';

/** The table. Marks, lines and words tell the days apart, not colour alone. */
export function MonthTable({ month }: { readonly month: Month }) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const days = month.weeks.flat().filter((day) => day !== null);
  const told = days.filter(({ due, events, holiday }) => due.length + events.length > 0 || holiday !== null);
  return (
    <div className={styles['month']}>
      <table className={styles['weeks']}>
        <caption>{monthText(month.month, language)}</caption>
        <thead>
          <tr>
            {weekdayNames(language).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((week) => (
            <tr key={week.find((day) => day !== null)?.day}>
              {week.map((day, place) =>
                day === null ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: places before and after the month have no name
                  <td key={place} />
                ) : (
                  <DayCell key={day.day} day={day} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles['told']}>
        {told.map(({ day, number, due, events, holiday }) => (
          <li key={day}>
            <strong>{number}</strong>{' '}
            {[
              ...due.map((label) => `${MARKS.due} ${m.dueOn}: ${label}`),
              ...events.map((label) => `${MARKS.event} ${m.event}: ${label}`),
              ...(holiday === null ? [] : [`${MARKS.holiday} ${m.dayOff}: ${holiday}`]),
            ].join('; ')}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The signs of days; the list below a month says them in words. */
const MARKS = { due: '◆', event: '○', holiday: '×' };

function DayCell({ day }: { readonly day: MonthDay }) {
  const m = useMessages(MESSAGES);
  const { number, isWorked, holiday, due, events } = day;
  const marks = [
    ...(due.length > 0 ? [MARKS.due] : []),
    ...(events.length > 0 ? [MARKS.event] : []),
    ...(holiday === null ? [] : [MARKS.holiday]),
  ];
  const words = [
    ...due.map((label) => `${m.dueOn}: ${label}`),
    ...events.map((label) => `${m.event}: ${label}`),
    ...(isWorked === false ? [holiday ?? m.dayOff] : []),
    ...(isWorked === null ? [m.notCovered] : []),
  ];
  const classes = [
    isWorked === false ? styles['off'] : '',
    due.length > 0 ? styles['dueDay'] : '',
    events.length > 0 ? styles['eventDay'] : '',
  ];
  return (
    <td className={classes.filter(Boolean).join(' ') || undefined} title={words.join('; ') || undefined}>
      {number}
      <span aria-hidden="true" className={styles['marks']}>
        {marks.join('')}
      </span>
      {words.length === 0 ? null : <span className={styles['hidden']}>{words.join('; ')}</span>}
    </td>
  );
}
