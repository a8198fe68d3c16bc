/** What is due when: the days of events, the list, the calendar, and a file for other calendars. */
import { type Dispatch, memo } from 'react';
import {
  type DueDate,
  dueDateReason,
  labelText,
  type Program,
  problemSentence,
  provisionName,
  type Speaker,
} from '../../../engine/index.ts';
import { Button, DayField, Panel, saveFile } from '../../controls/index.ts';
import { dayText, useMessages } from '../../language/index.ts';
import type { CaseAnswer } from '../answer/index.ts';
import { MESSAGES } from '../messages.ts';
import type { CaseAction, CaseState } from '../typed/index.ts';
import { calendarFile } from './calendar-file.ts';
import styles from './due.module.css';
import { DueList } from './due-list.tsx';
import { MonthTable } from './month-table.tsx';
import { monthsOf } from './months.ts';

interface DueDatesProps {
  readonly program: Program;
  readonly speaker: Speaker;
  readonly day: string;
  readonly answer: CaseAnswer;
  readonly events: CaseState['events'];
  readonly dispatch: Dispatch<CaseAction>;
}

/** The panel. */
export const DueDates = memo(function DueDates({
  program,
  speaker,
  day,
  answer,
  events,
  dispatch,
}: DueDatesProps) {
  const m = useMessages(MESSAGES);
  const { language } = speaker;
  const { dueDates } = answer;
  if (program.events.length === 0) return null;
  const decided = dueDates.filter(({ due }) => due !== null);
  const given = Object.fromEntries(
    program.events.flatMap(({ name }) => {
      const own = events[name] ?? '';
      return own === '' || answer.problems.has(`events.${name}`) ? [] : [[name, own]];
    }),
  );
  return (
    <Panel
      title={m.dueDates}
      actions={
        decided.length === 0 ? null : (
          <Button
            onClick={() =>
              saveFile(`${program.methodology}-${day}.ics`, icsOf(speaker, day, decided), 'text/calendar')
            }
          >
            {m.saveCalendar}
          </Button>
        )
      }
    >
      <p className={styles['quiet']}>{m.eventsExplained}</p>
      <div className={styles['events']}>
        {program.events.map(({ name, label, origin }) => {
          const problems = answer.problems.get(`events.${name}`);
          return (
            <div key={name} data-place={`events.${name}`}>
              <DayField
                label={`${speaker.label(label, name)} (${speaker.provision(origin.provision)})`}
                error={problems?.map((problem) => problemSentence(problem, language)).join(' ')}
                value={events[name] ?? ''}
                change={(chosen) => dispatch({ kind: 'event', name, day: chosen })}
              />
            </div>
          );
        })}
      </div>
      {dueDates.length === 0 ? (
        <p role="status">{m.nothingDue}</p>
      ) : (
        <>
          <DueList {...{ program, speaker, dueDates }} />
          <div className={styles['months']}>
            {monthsOf(program, dueDates, given, language).map((month) => (
              <MonthTable key={month.month} month={month} />
            ))}
          </div>
        </>
      )}
    </Panel>
  );
});

/** The calendar file of due dates. Nothing in it tells whose they are. */
function icsOf(speaker: Speaker, asked: string, dueDates: readonly DueDate[]): string {
  const { program, language } = speaker;
  const organization = speaker.label(program.organization, program.methodology);
  const entries = dueDates.flatMap((one) => {
    if (one.due === null) return [];
    const { name, label, due, provision } = one;
    const source = `${organization}. ${provisionName(provision, language)} (${one.act}).`;
    return [
      {
        id: `${program.methodology}.${name}.${due}@adisteme`,
        day: due,
        title: labelText(label, language, name),
        description: `${source}\n${dueDateReason(one, language)}`,
      },
    ];
  });
  return calendarFile(`${organization}, ${dayText(asked, language)}`, entries, asked);
}
