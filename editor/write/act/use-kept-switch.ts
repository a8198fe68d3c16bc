/** What is shown or hidden, remembered by the browser. */
import { useCallback, useEffect, useState } from 'react';
import { keep, kept } from '../../theme/index.ts';

/** A switch that is where it was left. */
export interface KeptSwitch {
  readonly isOn: boolean;
  set(isOn: boolean): void;
  toggle(): void;
}

/** A switch under a key of the browser's memory. */
export function useKeptSwitch(key: string, isOnAtFirst: boolean): KeptSwitch {
  const [isOn, set] = useState(() => (kept(key) === null ? isOnAtFirst : kept(key) === 'on'));
  useEffect(() => keep(key, isOn ? 'on' : 'off'), [key, isOn]);
  const toggle = useCallback(() => set((before) => !before), []);
  return { isOn, set, toggle };
}
