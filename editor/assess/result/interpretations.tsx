/** The readings that the answers rest on and the act does not state; and how it is without them. */
import type { Dispatch } from 'react';
import type { Program, Speaker } from '../../../engine/index.ts';
import { useMessages } from '../../language/index.ts';
import type { CaseAnswer } from '../answer/index.ts';
import { MESSAGES } from '../messages.ts';
import type { CaseAction, CaseState } from '../typed/index.ts';
import styles from './result.module.css';

interface InterpretationsProps {
  readonly program: Program;
  readonly speaker: Speaker;
  readonly answer: CaseAnswer;
  readonly reading: CaseState['reading'];
  readonly dispatch: Dispatch<CaseAction>;
}

/** Those used, each with its ground, and the switch. */
export function Interpretations({ program, speaker, answer, reading, dispatch }: InterpretationsProps) {
  const m = useMessages(MESSAGES);
  if (program.interpretations.length === 0) return null;
  return (
    <section aria-labelledby="assess-interpretations">
      <h3 id="assess-interpretations">{m.interpretations}</h3>
      <p className={styles['reason']}>{m.interpretationsExplained}</p>
      {answer.used.length === 0 ? <p className={styles['reason']}>{m.noInterpretations}</p> : null}
      <ul className={styles['interpretations']}>
        {answer.used.map(({ name, label, ground, origin }) => (
          <li key={name}>
            {speaker.label(label, name)} ({speaker.provision(origin.provision)})
            <div className={styles['reason']}>
              {m.ground}: {speaker.label(ground, '')}
            </div>
          </li>
        ))}
      </ul>
      <label className={styles['switch']}>
        <input
          type="checkbox"
          checked={reading === 'literal'}
          onChange={(event) =>
            dispatch({ kind: 'read', reading: event.target.checked ? 'literal' : 'adopted' })
          }
        />
        {m.literalReading}
      </label>
    </section>
  );
}
