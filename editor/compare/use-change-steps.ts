/** Going from one change to the next with keys. */
import { useMemo } from 'react';
import { type Command, useCommands } from '../commands/index.ts';
import { useAddress } from './compare-search.ts';
import { MESSAGES } from './messages.ts';

/** The keys, which no browser uses. */
export const NEXT = { code: 'KeyJ', alt: true } as const;
export const FORMER = { code: 'KeyK', alt: true } as const;

/** Commands that put the next or former of the provisions into the address; and doing so. */
export function useChangeSteps(provisions: readonly string[]): (by: 1 | -1) => void {
  const { search, change } = useAddress();
  const { provision } = search;
  const all = provisions.join('\n');
  const step = useMemo(() => {
    const ids = all === '' ? [] : all.split('\n');
    return (by: 1 | -1) => {
      const place = provision === undefined ? -1 : ids.indexOf(provision);
      const first = by === 1 ? 0 : ids.length - 1;
      const next = place < 0 ? ids[first] : ids[place + by];
      if (next !== undefined) change({ provision: next }, { replace: true });
    };
  }, [all, provision, change]);
  const commands = useMemo((): readonly Command[] => {
    const inEach = (name: 'nextChange' | 'formerChange') => ({
      kk: MESSAGES.kk[name],
      ru: MESSAGES.ru[name],
      en: MESSAGES.en[name],
    });
    return [
      { id: 'compare.next', label: inEach('nextChange'), keys: NEXT, perform: () => step(1) },
      { id: 'compare.former', label: inEach('formerChange'), keys: FORMER, perform: () => step(-1) },
    ];
  }, [step]);
  useCommands(commands);
  return step;
}
