/** The editions of a body on a line of years. What it shows stands in words beside it. */
import type { EditionSummary } from '../api/index.ts';
import { useMessages } from '../language/index.ts';
import { MESSAGES } from './messages.ts';
import styles from './time-line.module.css';

/** The span of years that all lines of a page share. */
export interface Years {
  readonly first: number;
  /** The year after the last. */
  readonly end: number;
}

/** The years from the earliest edition to the year after today. */
export function yearsOf(editions: readonly EditionSummary[], today: string): Years {
  const years = editions.flatMap(({ from, until }) => [from, until]).flatMap((day) => day?.slice(0, 4) ?? []);
  const now = Number(today.slice(0, 4));
  return { first: Math.min(now, ...years.map(Number)), end: Math.max(now, ...years.map(Number)) + 1 };
}

interface TimeLineProps {
  readonly editions: readonly EditionSummary[];
  readonly years: Years;
  readonly today: string;
  /** The short name of an act. */
  nameOf(act: string): string;
}

/** The line; hidden from screen readers, which have the list of editions. */
export function TimeLine({ editions, years, today, nameOf }: TimeLineProps) {
  const m = useMessages(MESSAGES);
  const at = (day: string) => `${placeOf(day, years)}%`;
  return (
    <div aria-hidden="true" className={styles['line']}>
      <div className={styles['years']}>
        {eachYear(years).map((year) => (
          <span key={year} className={styles['year']} style={{ insetInlineStart: at(`${year}-01-01`) }}>
            {year}
          </span>
        ))}
      </div>
      <div className={styles['track']}>
        {editions.map(({ from, until, certainty, untilCertainty, acts }) => {
          if (from === null) return null;
          const isOpen = until === null;
          const width = placeOf(until ?? `${years.end}-01-01`, years) - placeOf(from, years);
          const isNow = from <= today && (until === null || today < until);
          return (
            <div
              key={from}
              className={[
                styles['edition'],
                certainty === 'exact' ? '' : styles['earliest'],
                isOpen ? styles['open'] : '',
                untilCertainty === 'earliest' ? styles['endsLater'] : '',
                isNow ? styles['now'] : '',
              ].join(' ')}
              style={{ insetInlineStart: at(from), width: `${width}%` }}
            >
              <span className={styles['act']}>
                {certainty === 'exact' ? '' : '≥ '}
                {nameOf(acts.at(-1) ?? '')}
              </span>
            </div>
          );
        })}
        <div className={styles['today']} style={{ insetInlineStart: at(today) }}>
          <span className={styles['todayLabel']}>{m.today}</span>
        </div>
      </div>
    </div>
  );
}

function eachYear({ first, end }: Years): number[] {
  return Array.from({ length: end - first }, (_, place) => first + place);
}

/** Where a day stands on the line, in percent. Drawn, not counted: months are taken as equal. */
function placeOf(day: string, { first, end }: Years): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const place = (year - first + (month - 1) / 12 + (date - 1) / 365) / (end - first);
  return Math.round(Math.min(Math.max(place, 0), 1) * 10_000) / 100;
}
