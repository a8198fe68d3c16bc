/** What is shown or hidden, remembered by the browser. */
import { useCallback, useState } from 'react';
import { keep, kept } from '../../theme/index.ts';

/** A switch that is where it was left. */
export interface KeptSwitch {
  readonly isOn: boolean;
  set(isOn: boolean): void;
  toggle(): void;
}

/** A switch under a key of the browser's memory. */
export function useKeptSwitch(key: string, isOnAtFirst: boolean): KeptSwitch {
  const [isOn, setOn] = useState(() => (kept(key) === null ? isOnAtFirst : kept(key) === 'on'));
  const set = useCallback(
    (wanted: boolean) => {
      setOn(wanted);
      keep(key, wanted ? 'on' : 'off');
    },
    [key],
  );
  const toggle = useCallback(() => set(!isOn), [set, isOn]);
  return { isOn, set, toggle };
}
