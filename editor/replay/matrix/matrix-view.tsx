/** The matrix with its filter, and the case that is opened from it. */
import { useCallback, useRef, useState } from 'react';
import { Busy } from '../../controls/index.ts';
import { useLanguage, useMessages } from '../../language/index.ts';
import { CaseDrawer } from '../case/case-drawer.tsx';
import { MESSAGES } from '../results/result-messages.ts';
import type { ReplayCalls } from '../run/use-replayer.ts';
import type { BodySummary, MatrixRow, Offer, RowFilter } from '../shapes.ts';
import { Matrix } from './matrix.tsx';
import { MatrixFilter } from './matrix-filter.tsx';
import styles from './matrix-view.module.css';
import { useMatrixRows, useMatrixView } from './use-matrix.ts';

interface MatrixViewProps {
  readonly calls: ReplayCalls;
  readonly summary: BodySummary;
  readonly offer: Offer;
  readonly filter: RowFilter;
  change(changed: Partial<RowFilter>): void;
}

/** The view of the first tab. */
export function MatrixView({ calls, summary, offer, filter, change }: MatrixViewProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const { methodology } = summary;
  const view = useMatrixView(calls, methodology, filter);
  const rows = useMatrixRows(calls, methodology, view?.filter ?? filter, language);
  const [opened, setOpened] = useState<MatrixRow | null>(null);
  const grid = useRef<HTMLTableElement>(null);
  const close = useCallback(() => setOpened(null), []);
  return (
    <div className={styles['view']}>
      <MatrixFilter summary={summary} filter={filter} counts={view?.counts} change={change} />
      {view === undefined ? (
        <Busy />
      ) : (
        <>
          <p role="status" className={styles['shown']}>
            {view.total === 0 ? m.nothingShown : m.shown(view.total)}
          </p>
          {view.total === 0 ? null : (
            <Matrix
              summary={summary}
              acts={offer.acts}
              rows={rows}
              total={view.total}
              selection={JSON.stringify(view.filter)}
              open={setOpened}
              grid={grid}
            />
          )}
        </>
      )}
      {opened === null ? null : (
        <CaseDrawer calls={calls} summary={summary} offer={offer} row={opened} close={close} />
      )}
    </div>
  );
}
