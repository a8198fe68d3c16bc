/** What all parts of a comparison need to know: the worker, both sides, the names of acts. */
import { createContext, type ReactNode, use } from 'react';
import { useMessages } from '../language/index.ts';
import { MESSAGES } from './messages.ts';
import type { Calls } from './use-call.ts';
import type { Choices, Pair, SideView } from './worker/shapes.ts';

/** A comparison of two sides that are both there. */
export interface Compared {
  readonly calls: Calls;
  readonly choices: Choices;
  readonly pair: Pair;
  readonly before: SideView;
  readonly after: SideView;
  /** Whether edits lead from one side to the other. */
  readonly isOneLine: boolean;
}

const Context = createContext<Compared | null>(null);

/** Provides the comparison. */
export function ComparedProvider({
  compared,
  children,
}: {
  readonly compared: Compared;
  readonly children: ReactNode;
}) {
  return <Context value={compared}>{children}</Context>;
}

/** The comparison that a component is part of. */
export function useCompared(): Compared {
  const compared = use(Context);
  if (compared === null) throw new Error('outside of a comparison');
  return compared;
}

/** What the sides are called: before and after, or the first and the second. */
export function useSideNames(): { readonly before: string; readonly after: string } {
  const m = useMessages(MESSAGES);
  return useCompared().isOneLine ? m.inTime : m.asPair;
}
