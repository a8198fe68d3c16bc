/** `and`, `or`: three-valued, as NULL makes them in SQL. */
import { settled } from '../cells.ts';
import type { Written } from './written.ts';

export const logic: Written<'and' | 'or'> = ({ op, items }, w, scope) => {
  const { code, stop } = settled(
    w,
    items.map((item) => w.yesNo(item, scope)),
    op === 'and' ? 'AND' : 'OR',
  );
  return { value: { kind: 'yes-no', code }, stop };
};
