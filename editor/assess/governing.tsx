/** The edition in force: which, why, from which acts; and days that have one, where the day chosen has none. */

import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { Program } from '../../engine/index.ts';
import { type MethodologySummary, type Refusal, refusalText } from '../api/index.ts';
import { Badge, Notice } from '../controls/index.ts';
import { endText, startText, useLabels, useLanguage, useMessages } from '../language/index.ts';
import styles from './assess-page.module.css';
import { editionWords } from './edition-words.ts';
import { MESSAGES } from './messages.ts';

interface GoverningProps {
  readonly program: Program;
  readonly day: string;
  readonly body: MethodologySummary | undefined;
}

/** Names the edition and says why it governs the day. */
export const Governing = memo(function Governing({ program, day, body }: GoverningProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const label = useLabels();
  const { edition, provisions, methodology } = program;
  const { why, acts } = editionWords(program, day, body, language);
  const reconstructed = provisions.filter((provision) => provision.reconstructed).length;
  return (
    <div className={styles['governing']} aria-live="polite">
      <p className={styles['why']}>{why}</p>
      <ul className={styles['acts']}>
        {acts.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      {reconstructed === 0 ? null : (
        <p>
          <Badge kind="warning">{m.reconstructed}</Badge>{' '}
          {m.reconstructedOf(reconstructed, provisions.length)}
        </p>
      )}
      <p className={styles['identity']}>
        <span>
          {m.hash}: <code className={styles['hash']}>{edition.hash}</code>
        </span>
        <Link to="/bodies/$methodology" params={{ methodology }} search={{ edition: day }}>
          {m.editionText} ({label(program.organization, methodology)})
        </Link>
      </p>
    </div>
  );
});

interface NoEditionProps {
  readonly refusal: Refusal;
  readonly body: MethodologySummary | undefined;
}

/** Why there is no edition on the day, with the days that have one. */
export function NoEdition({ refusal, body }: NoEditionProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const days =
    body?.editions.flatMap(({ from, ...rest }) => (from === null ? [] : [{ ...rest, from }])) ?? [];
  const isOfDay = ['before-first', 'after-last', 'not-a-day'].includes(refusal.code);
  return (
    <Notice kind="bad" live>
      {refusalText(refusal, language)}
      {isOfDay && body !== undefined && days.length > 0 ? (
        <>
          <p>{m.daysWithEdition}</p>
          <ul>
            {days.map(({ from, until, certainty, untilCertainty }) => (
              <li key={from}>
                <Link to="/assess" search={{ body: body.methodology, day: from }}>
                  {startText(from, certainty, language)},{' '}
                  {endText(until, untilCertainty ?? 'exact', language)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Notice>
  );
}
