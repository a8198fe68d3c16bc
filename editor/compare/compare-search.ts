/** What the address of the page says, and changing it: everything that is chosen stands in it. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** The views of a comparison. */
export const VIEWS = ['words', 'text', 'outcomes'] as const;
export type ViewId = (typeof VIEWS)[number];

/** What can stand in the address beside the sides (`methodology@day` or `draft:name`) and the view. */
type Name =
  | 'from'
  | 'to'
  | 'view'
  | 'provision'
  /** In words: the kinds of change shown, the words looked for, `rules` or `texts` alone. */
  | 'kinds'
  | 'find'
  | 'parts'
  /** In text: as printed, one provision only, the files of acts, and which. */
  | 'printed'
  | 'only'
  | 'files'
  | 'left'
  | 'right'
  /** In outcomes: the literal reading, the files of stored cases, the answer shown. */
  | 'reading'
  | 'cases'
  | 'answer';

/** The address; what is not chosen is absent. */
export type CompareSearch = { readonly [N in Name]?: string };

/** Changes of the address; undefined takes something out. */
export type SearchChange = { readonly [N in Name]?: string | undefined };

/** The address, and changing some of it. */
export interface AddressBar {
  readonly search: CompareSearch;
  /** `replace`: without a step back in the browser, for what changes with every key. */
  change(changes: SearchChange, options?: { readonly replace?: boolean }): void;
}

/** The address of the page. */
export function useAddress(): AddressBar {
  const search = useSearch({ from: '/compare' });
  const navigate = useNavigate({ from: '/compare' });
  const change = useCallback<AddressBar['change']>(
    (changes, { replace = false } = {}) =>
      void navigate({
        search: (before) => withChanges(before, changes),
        replace,
        resetScroll: false,
      }),
    [navigate],
  );
  return { search, change };
}

/** The view of an address; words where it names none. */
export function viewOf({ view }: CompareSearch): ViewId {
  return VIEWS.find((known) => known === view) ?? 'words';
}

/** An address with some of it changed. */
export function withChanges(before: CompareSearch, changes: SearchChange): CompareSearch {
  const all = Object.entries({ ...before, ...changes });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined && value !== ''));
}
