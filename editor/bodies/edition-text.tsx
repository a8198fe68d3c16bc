/** The official text of an edition, each provision with the act that gave it its wording. */
import { useCallback } from 'react';
import { type ProvisionRecord, provisionName } from '../../engine/index.ts';
import { getGoverning, Refused, useAnswer } from '../api/index.ts';
import { Badge, Busy, Panel, ProvisionText } from '../controls/index.ts';
import { dayText, useLabels, useLanguage, useMessages } from '../language/index.ts';
import styles from './edition-text.module.css';
import { MESSAGES } from './messages.ts';

interface EditionTextProps {
  readonly methodology: string;
  readonly day: string;
  nameOf(act: string): string;
}

/** The text on a day. */
export function EditionText({ methodology, day, nameOf }: EditionTextProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const { answer } = useAnswer(useCallback(() => getGoverning(methodology, day), [methodology, day]));
  return (
    <Panel title={`${m.text}: ${dayText(day, language)}`}>
      {answer === undefined ? <Busy /> : null}
      {answer?.ok === false ? <Refused refusal={answer.refusal} /> : null}
      {answer?.ok
        ? answer.value.program.provisions
            .filter(({ id }) => id.split(' ').length === 2)
            .map((provision) => <Provision key={provision.id} provision={provision} nameOf={nameOf} />)
        : null}
    </Panel>
  );
}

function Provision({
  provision,
  nameOf,
}: {
  readonly provision: ProvisionRecord;
  nameOf(act: string): string;
}) {
  const m = useMessages(MESSAGES);
  const label = useLabels();
  const { language } = useLanguage();
  const { id, title, text, notInHand, act, reconstructed, edits } = provision;
  return (
    <article className={styles['provision']} aria-label={provisionName(id, language)}>
      <h3 className={styles['heading']}>
        {provisionName(id, language)}
        {title === undefined ? '' : ` ${label(title, '')}`}
        {edits.length > 0 ? <Badge kind="information">{m.wording(nameOf(act))}</Badge> : null}
        {reconstructed ? <Badge kind="warning">{m.reconstructed}</Badge> : null}
      </h3>
      <ProvisionText text={text} notInHand={notInHand} />
    </article>
  );
}
