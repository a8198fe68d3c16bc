/** Places for the signatures that the forms of the act name. */
import type { Program, Speaker } from '../../../engine/index.ts';
import { useMessages } from '../../language/index.ts';
import { MESSAGES } from '../messages.ts';
import styles from './print.module.css';

/** One place for each role, with the forms that ask for it. */
export function Signatures({ program, speaker }: { readonly program: Program; readonly speaker: Speaker }) {
  const m = useMessages(MESSAGES);
  const forms = new Map<string, string[]>();
  for (const { items, origin } of program.forms) {
    for (const item of items) {
      if (item.kind !== 'signatures') continue;
      for (const role of item.roles) {
        const cited = forms.get(role) ?? [];
        const provision = speaker.provision(origin.provision);
        if (!cited.includes(provision)) forms.set(role, [...cited, provision]);
      }
    }
  }
  if (forms.size === 0) return null;
  return (
    <>
      <h2>{m.signatures}</h2>
      <ul className={styles['signatures']}>
        {[...forms].map(([role, cited]) => (
          <li key={role}>
            <span className={styles['line']} />
            {speaker.label(program.roles[role], role)} ({cited.join(', ')}); {m.signatureAndDay}
          </li>
        ))}
      </ul>
    </>
  );
}
