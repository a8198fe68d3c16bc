/** What a result is, and is not, a ground for. */
import type { Effect, Program, Speaker } from '../../../engine/index.ts';
import { useMessages } from '../../language/index.ts';
import { MESSAGES } from '../messages.ts';
import styles from './result.module.css';

interface EffectsProps {
  readonly program: Program;
  readonly speaker: Speaker;
  readonly decision: string;
}

/** The effects of one decision. */
export function Effects({ program, speaker, decision }: EffectsProps) {
  const m = useMessages(MESSAGES);
  const listed = (items: Effect['basis']) =>
    items.map(({ name, label }) => speaker.label(label, name)).join(', ');
  return program.effects
    .filter((effect) => effect.decision === decision)
    .map(({ basis, noEffect, origin }) => (
      <p key={`${origin.provision} ${origin.start}`} className={styles['effects']}>
        {basis.length === 0 ? '' : `${m.basis}: ${listed(basis)}. `}
        {noEffect.length === 0 ? '' : `${m.noBasis}: ${listed(noEffect)}. `}(
        {speaker.provision(origin.provision)})
      </p>
    ));
}
