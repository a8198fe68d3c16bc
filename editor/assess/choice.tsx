/** Whose edition, and of which day. Both stand in the address; nothing about a person does. */
import type { MethodologySummary } from '../api/index.ts';
import { Button, DayField, SelectField } from '../controls/index.ts';
import { today, useLabels, useMessages } from '../language/index.ts';
import styles from './assess-page.module.css';
import { MESSAGES } from './messages.ts';

interface ChoiceProps {
  readonly bodies: readonly MethodologySummary[];
  readonly body: string;
  readonly day: string;
  choose(chosen: { readonly body?: string; readonly day?: string }): void;
}

/** The two fields; nothing is chosen beforehand. */
export function Choice({ bodies, body, day, choose }: ChoiceProps) {
  const m = useMessages(MESSAGES);
  const label = useLabels();
  const isKnown = body === '' || bodies.some(({ methodology }) => methodology === body);
  const options = bodies.map(({ methodology, organization }) => ({
    value: methodology,
    label: label(organization, methodology),
  }));
  return (
    <div className={styles['choice']}>
      <SelectField
        label={m.body}
        value={isKnown ? body : ''}
        empty={m.chooseBody}
        error={isKnown ? undefined : m.unknownBody(body)}
        options={options}
        change={(chosen) => choose({ body: chosen })}
      />
      <DayField
        label={m.day}
        hint={day === '' ? m.dayExplained : undefined}
        value={day}
        change={(chosen) => choose({ day: chosen })}
      />
      <Button className={styles['today'] ?? ''} onClick={() => choose({ day: today() })}>
        {m.today}
      </Button>
    </div>
  );
}
