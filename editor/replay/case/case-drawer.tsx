/** One case: its facts, the answers of two editions with their reasons side by side, and the clause to blame. */
import { useEffect, useState } from 'react';
import { Busy, Dialog, Notice, SelectField } from '../../controls/index.ts';
import { useLanguage, useMessages } from '../../language/index.ts';
import { actNumbers, editionStart } from '../edition-names.ts';
import { pairOf } from '../matrix/shown-pair.ts';
import type { ReplayCalls } from '../run/use-replayer.ts';
import type { BodySummary, CaseDetail, MatrixRow, Offer } from '../shapes.ts';
import { ChangedAnswers, SameAnswers } from './case-answers.tsx';
import { CaseClauses } from './case-clauses.tsx';
import styles from './case-drawer.module.css';
import { CaseFacts, CaseUnmet } from './case-facts.tsx';
import { MESSAGES } from './case-messages.ts';

interface CaseDrawerProps {
  readonly calls: ReplayCalls;
  readonly summary: BodySummary;
  readonly offer: Offer;
  readonly row: MatrixRow;
  close(): void;
}

/** The dialog. */
export function CaseDrawer({ calls, summary, offer, row, close }: CaseDrawerProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const { methodology, columns } = summary;
  const [{ before, after }, setPair] = useState(() => pairOf(row, summary));
  const [detail, setDetail] = useState<CaseDetail>();
  useEffect(() => {
    let isWanted = true;
    calls.call('detail', { methodology, row: row.row, before, after, language }).then(
      (value) => isWanted && setDetail(value),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [calls, methodology, row.row, before, after, language]);
  const options = columns.flatMap((edition, place) => {
    if (!edition.sound) return [];
    const own = row.cells[place]?.own === true ? ` · ${m.own}` : '';
    return [
      {
        value: String(place),
        label: `${editionStart(edition, language)} · ${actNumbers(edition, offer.acts)}${own}`,
      },
    ];
  });
  /** The earlier of the two stands on the left, whichever was chosen last. */
  const choose = (one: number, other: number) =>
    setPair(
      one === other
        ? { before: null, after: one }
        : { before: Math.min(one, other), after: Math.max(one, other) },
    );
  return (
    <Dialog title={m.title(row.id)} close={close} wide>
      <div className={styles['drawer']}>
        <p className={styles['about']}>
          {m.place(row.file, row.line)} · {m.on(row.on)}
          {detail?.reading === 'literal' ? ` · ${m.literal}` : ''}
        </p>
        {columns.length < 2 ? null : (
          <div className={styles['pair']}>
            <SelectField
              label={m.before}
              value={String(before ?? after)}
              change={(place) => choose(Number(place), after)}
              options={options}
            />
            <SelectField
              label={m.after}
              value={String(after)}
              change={(place) => choose(before ?? after, Number(place))}
              options={options}
            />
          </div>
        )}
        {detail === undefined ? (
          <Busy>{m.loading}</Busy>
        ) : (
          <>
            <CaseUnmet detail={detail} />
            <CaseFacts detail={detail} />
            <Refused detail={detail} />
            <ChangedAnswers detail={detail} summary={summary} acts={offer.acts} />
            <CaseClauses detail={detail} summary={summary} offer={offer} />
            <SameAnswers detail={detail} summary={summary} acts={offer.acts} />
          </>
        )}
      </div>
    </Dialog>
  );
}

function Refused({ detail: { refused } }: { readonly detail: CaseDetail }) {
  const m = useMessages(MESSAGES);
  if (refused.before.length + refused.after.length === 0) return null;
  return (
    <div className={styles['pair']}>
      {[refused.before, refused.after].map((sentences, side) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the two sides
        <div key={side}>
          {sentences.length === 0 ? null : (
            <Notice kind="warning">
              {m.refusedBy}
              <ul>
                {sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </Notice>
          )}
        </div>
      ))}
    </div>
  );
}
