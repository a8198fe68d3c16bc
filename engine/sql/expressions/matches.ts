/** `x = a | b`, `x = 3..5`, `x != a`. */
import { matchCell } from '../cells.ts';
import type { Written } from './written.ts';

export const matches: Written<'matches'> = ({ value, cell }, w, scope) => {
  const held = w.namedHeld(w.expression(value, scope));
  const { code, stop } = matchCell(w, held, w.typeOf(value, scope), cell, scope);
  return { value: { kind: 'yes-no', code }, stop };
};
