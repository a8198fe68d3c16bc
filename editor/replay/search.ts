/** What the address of the page says. Nothing of a case stands in it. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { RowFilter, RunChoice } from './shapes.ts';

/** The search parameters of the route. */
export interface ReplaySearch {
  /** `own`, `all`, or the first days of the chosen editions, with commas. */
  readonly editions?: string;
  /** The file of the draft to compare with. */
  readonly draft?: string;
  /** The body whose results are shown. */
  readonly body?: string;
  /** The name of the answer shown. */
  readonly answer?: string;
  readonly show?: string;
  /** The place of the pair of editions between which changes are shown. */
  readonly pair?: string;
  /** `coverage`: what was put to use, in place of the matrix. */
  readonly view?: string;
}

/** The address, and changing parts of it without a step in the history. */
export function useReplaySearch(): [
  ReplaySearch,
  (change: { [K in keyof ReplaySearch]?: string | undefined }) => void,
] {
  const search: ReplaySearch = useSearch({ from: '/replay' });
  const navigate = useNavigate({ from: '/replay' });
  const change = useCallback(
    (changed: { [K in keyof ReplaySearch]?: string | undefined }) => {
      void navigate({
        replace: true,
        resetScroll: false,
        search: (before) => {
          const all = Object.entries({ ...before, ...changed });
          return Object.fromEntries(all.filter(([, value]) => value !== undefined && value !== ''));
        },
      });
    },
    [navigate],
  );
  return [search, change];
}

/** The editions to run on; all where the address does not say. */
export function editionsIn({ editions }: ReplaySearch): RunChoice['editions'] {
  if (editions === undefined || editions === 'all') return 'all';
  if (editions === 'own') return 'own';
  // `none`: some are to be chosen, and none is yet.
  return editions.split(',').filter((key) => /^(draft:)?\d{4}-\d{2}-\d{2}$/.test(key));
}

const SHOWN = ['all', 'changed', 'changed-any', 'failed', 'refused'] as const;

/** The filter of the matrix; all cases where the address does not say. */
export function shownIn({ show }: ReplaySearch): RowFilter['show'] {
  return SHOWN.find((one) => one === show) ?? 'all';
}
