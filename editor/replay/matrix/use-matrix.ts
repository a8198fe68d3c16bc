/** The rows of the matrix, fetched from the worker as they come into view. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '../../../engine/index.ts';
import type { ReplayCalls } from '../run/use-replayer.ts';
import type { MatrixRow, RowCounts, RowFilter } from '../shapes.ts';

/** Rows are fetched so many at a time. */
const BLOCK = 100;
/** As many blocks are kept. */
const MOST_BLOCKS = 40;

/** How many rows a filter shows, and how many others would; undefined until known. */
export interface MatrixView {
  readonly filter: RowFilter;
  readonly total: number;
  readonly counts: RowCounts;
}

/** Counts the rows of a filter. While another is being counted, the one before stays. */
export function useMatrixView(
  calls: ReplayCalls | undefined,
  methodology: string,
  filter: RowFilter,
): MatrixView | undefined {
  const [view, setView] = useState<MatrixView>();
  useEffect(() => {
    let isWanted = true;
    calls?.call('view', { methodology, filter }).then(
      (counted) => isWanted && setView({ filter, ...counted }),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [calls, methodology, filter]);
  return view;
}

/** Rows by their place in what is shown. */
export interface MatrixRows {
  /** Undefined while it is being fetched. */
  at(place: number): MatrixRow | undefined;
  /** Says which rows are in view, so that they are fetched. */
  need(from: number, to: number): void;
}

/** The rows of a filter. */
export function useMatrixRows(
  calls: ReplayCalls | undefined,
  methodology: string,
  filter: RowFilter,
  language: Language,
): MatrixRows {
  const [, setVersion] = useState(0);
  const blocks = useRef(new Map<number, readonly MatrixRow[] | null>());
  const of = useRef<unknown>(null);
  const key = `${methodology} ${language} ${JSON.stringify(filter)}`;
  if (of.current !== key) {
    of.current = key;
    blocks.current = new Map();
  }
  const need = useCallback(
    (from: number, to: number) => {
      const known = blocks.current;
      for (let block = Math.floor(from / BLOCK); block <= Math.floor(to / BLOCK); block += 1) {
        const rows = known.get(block);
        // What is in view is the last to be forgotten.
        known.delete(block);
        known.set(block, rows ?? null);
        if (rows !== undefined) continue;
        forgetOldest(known);
        calls?.call('rows', { methodology, filter, from: block * BLOCK, count: BLOCK, language }).then(
          (rows) => {
            known.set(block, rows);
            if (blocks.current === known) setVersion((version) => version + 1);
          },
          () => {},
        );
      }
    },
    [calls, methodology, filter, language],
  );
  const at = useCallback((place: number) => {
    return blocks.current.get(Math.floor(place / BLOCK))?.[place % BLOCK];
  }, []);
  return { at, need };
}

function forgetOldest(blocks: Map<number, unknown>): void {
  const [oldest] = blocks.keys();
  if (blocks.size > MOST_BLOCKS && oldest !== undefined) blocks.delete(oldest);
}
