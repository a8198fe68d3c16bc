/** Cases × editions: a grid of which only the rows in view are on the page. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useLanguage, useMessages } from '../../language/index.ts';
import { actNumbers, editionSpan, editionStart } from '../edition-names.ts';
import { MESSAGES } from '../results/result-messages.ts';
import type { BodySummary, KnownAct, MatrixRow, OfferedEdition } from '../shapes.ts';
import styles from './matrix.module.css';
import { MatrixRowView } from './matrix-row.tsx';
import { movedTo } from './moves.ts';
import type { MatrixRows } from './use-matrix.ts';

/** The height of a row in pixels: two lines. */
const ROW_HEIGHT = 56;
/** Columns before those of the editions: the case, its day, its expectation. */
const OWN_COLUMNS = 3;

interface MatrixProps {
  readonly summary: BodySummary;
  readonly acts: readonly KnownAct[];
  readonly rows: MatrixRows;
  /** How many rows there are. */
  readonly total: number;
  /** What tells one selection of rows from another: the grid goes back to its top. */
  readonly selection: string;
  open(row: MatrixRow): void;
  /** The element that gets the focus back when what `open` opened is closed. */
  readonly grid: React.RefObject<HTMLTableElement | null>;
}

/** The grid. One cell is current; the arrows move it, Enter opens its case. */
export function Matrix({ summary, acts, rows, total, selection, open, grid }: MatrixProps) {
  const m = useMessages(MESSAGES);
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState({ row: 0, column: 0 });
  const help = `${id}-help`;
  const hasBounds = summary.shown.some((place) => summary.columns[place]?.certainty === 'earliest');
  const columns = OWN_COLUMNS + summary.shown.length;
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useEffect(() => {
    if (total > 0) rows.need(first, last);
  }, [rows, first, last, total]);
  const scroll = useRef(virtualizer);
  scroll.current = virtualizer;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection begins at its top
  useEffect(() => {
    setCurrent({ row: 0, column: 0 });
    scroll.current.scrollToOffset(0);
  }, [selection]);

  const press = (event: KeyboardEvent) => {
    if (event.code === 'Enter' || event.code === 'Space') {
      const row = rows.at(current.row);
      if (row !== undefined) open(row);
      event.preventDefault();
      return;
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const next = movedTo(current, event, { rows: total, columns, page });
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    virtualizer.scrollToIndex(next.row);
    grid.current
      ?.querySelector(`[data-column="${next.column}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const cellId = (row: number, column: number) => `${id}-${row}-${column}`;
  const isInView = current.row >= first && current.row <= last;
  const template = { '--editions': summary.shown.length } as CSSProperties;
  return (
    <>
      <p id={help} className={styles['help']}>
        {m.gridHelp} {hasBounds ? m.boundsExplained : ''}
      </p>
      <div ref={scroller} className={styles['scroller']}>
        <table
          ref={grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are gone to by keys and opened
          role="grid"
          tabIndex={0}
          aria-label={m.matrix}
          aria-describedby={help}
          aria-rowcount={total + 1}
          aria-colcount={columns}
          aria-activedescendant={isInView ? cellId(current.row, current.column) : undefined}
          className={styles['grid']}
          style={template}
          onKeyDown={press}
        >
          <thead className={styles['head']}>
            <tr aria-rowindex={1} className={styles['row']}>
              {[m.caseColumn, m.onColumn, m.stateColumn].map((title, column) => (
                <th key={title} scope="col" data-column={column} className={styles['header']}>
                  {title}
                </th>
              ))}
              {summary.shown.map((place, column) => (
                <EditionHeader
                  key={place}
                  edition={summary.columns[place]}
                  column={OWN_COLUMNS + column}
                  acts={acts}
                />
              ))}
            </tr>
          </thead>
          <tbody className={styles['rows']} style={{ height: virtualizer.getTotalSize() }}>
            {items.map(({ index, start }) => (
              <MatrixRowView
                key={index}
                place={index}
                top={start}
                row={rows.at(index)}
                shown={summary.shown}
                current={index === current.row ? current.column : null}
                cellId={cellId}
                choose={(column) => {
                  setCurrent({ row: index, column });
                  const row = rows.at(index);
                  if (row !== undefined) open(row);
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface EditionHeaderProps {
  readonly edition: OfferedEdition | undefined;
  readonly column: number;
  readonly acts: readonly KnownAct[];
}

function EditionHeader({ edition, column, acts }: EditionHeaderProps) {
  const { language } = useLanguage();
  if (edition === undefined) return null;
  return (
    <th scope="col" data-column={column} className={styles['header']} title={editionSpan(edition, language)}>
      {editionStart(edition, language)}
      <span className={styles['acts']}>{actNumbers(edition, acts)}</span>
    </th>
  );
}
