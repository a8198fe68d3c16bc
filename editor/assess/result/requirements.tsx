/** What the order requires, and whether it is kept. */
import { noValueText, type Program, reconstructedIn, type Speaker } from '../../../engine/index.ts';
import { Badge } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import type { CaseAnswer } from '../answer/index.ts';
import { MESSAGES } from '../messages.ts';
import styles from './result.module.css';

interface RequirementsProps {
  readonly program: Program;
  readonly speaker: Speaker;
  readonly answer: CaseAnswer;
}

/** Broken requirements first. */
export function Requirements({ program, speaker, answer }: RequirementsProps) {
  const m = useMessages(MESSAGES);
  const isReconstructed = reconstructedIn(program);
  const rank = (met: boolean | null) => (met === false ? 0 : met === null ? 2 : 1);
  const all = [...answer.evaluation.requirements].sort((a, b) => rank(a.met) - rank(b.met));
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="assess-requirements">
      <h3 id="assess-requirements">{m.requirements}</h3>
      <ul className={styles['requirements']}>
        {all.map(({ name, met, status, provision, label }) => (
          <li
            key={name}
            data-requirement={name}
            data-met={String(met)}
            className={met === false ? styles['broken'] : undefined}
          >
            <span aria-hidden="true" className={styles['mark']}>
              {met === null ? '?' : met ? '✓' : '✗'}
            </span>
            <span>
              {status === 'missing-facts'
                ? `${speaker.label(label, name)} (${speaker.provision(provision)}): ${noValueText(status, speaker.language)}`
                : (answer.requirements[name] ?? speaker.label(label, name))}{' '}
              {isReconstructed(provision) ? <Badge kind="warning">{m.reconstructed}</Badge> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
