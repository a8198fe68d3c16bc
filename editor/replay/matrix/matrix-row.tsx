/** One case in the matrix. */
import { memo, type ReactNode } from 'react';
import { useLanguage, useMessages } from '../../language/index.ts';
import { answerText } from '../answer-text.ts';
import { MESSAGES } from '../results/result-messages.ts';
import type { MatrixCell, MatrixRow } from '../shapes.ts';
import styles from './matrix.module.css';

interface MatrixRowProps {
  readonly place: number;
  /** Pixels from the top of the rows. */
  readonly top: number;
  /** Undefined while it is being fetched. */
  readonly row: MatrixRow | undefined;
  /** Places of the columns shown. */
  readonly shown: readonly number[];
  /** The current column, where the current cell is in this row. */
  readonly current: number | null;
  cellId(row: number, column: number): string;
  choose(column: number): void;
}

/** The row; its cells name what they are in words too. */
export function MatrixRowView({ place, top, row, shown, current, cellId, choose }: MatrixRowProps) {
  const contents: ReactNode[] =
    row === undefined
      ? ['…', '', '', ...shown.map(() => '')]
      : [
          <CaseName key="case" row={row} />,
          row.on,
          <State key="state" row={row} />,
          ...shown.map((column) => <Answer key={column} cell={row.cells[column] ?? null} />),
        ];
  return (
    <tr
      aria-rowindex={place + 2}
      className={`${styles['row']} ${styles['case']} ${current === null ? '' : styles['currentRow']}`}
      style={{ transform: `translateY(${top}px)` }}
    >
      {contents.map((content, column) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the focus and takes the keys
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: columns are their places
          key={column}
          id={cellId(place, column)}
          className={`${styles['cell']} ${column === current ? styles['current'] : ''}`}
          onClick={() => choose(column)}
        >
          {content}
        </td>
      ))}
    </tr>
  );
}

const CaseName = memo(function CaseName({ row: { id, file, line } }: { readonly row: MatrixRow }) {
  return (
    <>
      <span className={styles['value']}>{id}</span>
      <span className={styles['small']}>
        {file}:{line}
      </span>
    </>
  );
});

function State({ row: { state, refused } }: { readonly row: MatrixRow }) {
  const m = useMessages(MESSAGES);
  return (
    <>
      <span className={`${styles['value']} ${styles[state]}`}>
        <span aria-hidden="true">{MARKS[state]} </span>
        {m.states[state]}
      </span>
      {refused ? <span className={styles['small']}>{m.refused}</span> : null}
    </>
  );
}

const MARKS: Readonly<Record<MatrixRow['state'], string>> = { met: '✓', failed: '✕', silent: '·' };

function Answer({ cell }: { readonly cell: MatrixCell | null }) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  if (cell === null) return <span className={styles['absent']}>{m.notAsked}</span>;
  const notes = [
    cell.own ? m.own : '',
    cell.changed ? `≠ ${m.changed}` : '',
    cell.unexpected ? `✕ ${m.unexpected}` : '',
  ].filter(Boolean);
  const text = answerText(cell, language);
  const kind = cell.status === 'decided' ? styles['value'] : styles['status'];
  return (
    <>
      <span className={`${kind} ${cell.changed ? styles['changed'] : ''}`} title={text}>
        {text}
      </span>
      {notes.length === 0 ? null : <span className={styles['small']}>{notes.join(' · ')}</span>}
    </>
  );
}
