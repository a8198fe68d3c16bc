/** Why one side answers a case as it does. */
import { provisionName } from '../../../engine/index.ts';
import { useLanguage, useMessages } from '../../language/index.ts';
import { ActLink } from '../act-link.tsx';
import type { ExplainedSide } from '../worker/explanations.ts';
import { MESSAGES } from './messages.ts';
import styles from './outcome.module.css';

/** The answer, its reason, the steps to it and the provision; or what is wrong with the facts there. */
export function Explained({ name, side }: { readonly name: string; readonly side: ExplainedSide }) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const { value, reason, steps, problems, provision, act } = side;
  return (
    <section className={styles['explained']}>
      <h4>
        {name}: {value}
      </h4>
      {reason === '' ? null : <p>{reason}</p>}
      {problems.length === 0 ? null : (
        <>
          <p>{m.refusedFacts}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
      {steps.length === 0 ? null : (
        <ul className={styles['steps']}>
          {steps.map((step, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two steps may read alike
            <li key={place}>{step}</li>
          ))}
        </ul>
      )}
      {provision === null || act === null ? null : (
        <p className={styles['small']}>
          {provisionName(provision, language)}, <ActLink act={act} />
        </p>
      )}
    </section>
  );
}
