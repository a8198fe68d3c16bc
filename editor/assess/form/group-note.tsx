/** Which group of categories the person belongs to, since the rows below are that group's. */
import { type GroupAnswer, namedFact } from '../../../engine/index.ts';
import { Button } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import { MESSAGES } from '../messages.ts';
import styles from './form.module.css';
import { useForm } from './form-context.tsx';
import { goTo } from './place.tsx';

/** The group, or what would tell it. */
export function GroupNote({
  grouping,
  answer,
}: {
  readonly grouping: string;
  readonly answer: GroupAnswer | undefined;
}) {
  const m = useMessages(MESSAGES);
  const { speaker } = useForm();
  const found = speaker.index.groupings.get(grouping);
  if (answer === undefined || found === undefined) return null;
  const name = speaker.label(found.label, grouping);
  if (answer.group !== null) {
    const group = found.groups.find((one) => one.name === answer.group);
    return (
      <p className={styles['quiet']}>
        {name}: <strong>{speaker.label(group?.label, answer.group)}</strong> (
        {speaker.provision(found.origin.provision)})
      </p>
    );
  }
  if (answer.missing.length === 0) return <p className={styles['quiet']}>{m.noGroup(name)}</p>;
  return (
    <p className={styles['quiet']}>
      {m.groupUnknown(name)}{' '}
      {answer.missing.map((path) => (
        <Button key={path} kind="plain" className={styles['link'] ?? ''} onClick={() => goTo(path)}>
          {namedFact(speaker, path).label}
        </Button>
      ))}
    </p>
  );
}
