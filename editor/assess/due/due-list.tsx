/** Due dates as a list, in the order of their days, each with its reason. */
import {
  type DueDate,
  dueDateReason,
  noValueText,
  type Program,
  reconstructedIn,
  type Speaker,
  weekdayText,
} from '../../../engine/index.ts';
import { Badge } from '../../controls/index.ts';
import { dayText, useMessages } from '../../language/index.ts';
import { MESSAGES } from '../messages.ts';
import styles from './due.module.css';

interface DueListProps {
  readonly program: Program;
  readonly speaker: Speaker;
  readonly dueDates: readonly DueDate[];
}

/** The list; those without a day stand last. */
export function DueList({ program, speaker, dueDates }: DueListProps) {
  const m = useMessages(MESSAGES);
  const { language } = speaker;
  const isReconstructed = reconstructedIn(program);
  const sorted = [...dueDates].sort((a, b) => (a.due ?? '~').localeCompare(b.due ?? '~', 'en'));
  return (
    <ul className={styles['list']} aria-label={m.dueDates}>
      {sorted.map((one) => {
        const { name, label, due, who, provision, interpretations, status } = one;
        const readings = program.interpretations.filter((reading) => interpretations.includes(reading.name));
        return (
          <li key={name} className={styles['item']} data-deadline={name}>
            <div className={styles['day']}>
              {due === null ? (
                <strong>{noValueText(status === 'decided' ? 'no-rule' : status, language)}</strong>
              ) : (
                <>
                  <time dateTime={due}>{dayText(due, language)}</time>
                  <span className={styles['quiet']}>{weekdayText(due, language)}</span>
                </>
              )}
            </div>
            <div>
              <h3 className={styles['label']}>
                {speaker.label(label, name)}{' '}
                {isReconstructed(provision) ? <Badge kind="warning">{m.reconstructed}</Badge> : null}
              </h3>
              <p className={styles['quiet']}>
                {[
                  speaker.provision(provision),
                  ...who.map((role) => speaker.label(program.roles[role], role)),
                ].join(' · ')}
              </p>
              <p className={styles['reason']}>{dueDateReason(one, language)}</p>
              {readings.map(({ name: reading, label: own, ground }) => (
                <p key={reading} className={styles['quiet']}>
                  {m.usedInterpretation(speaker.label(own, reading), speaker.label(ground, ''))}
                </p>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
