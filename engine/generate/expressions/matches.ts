/** `x = a | b`, `x = 3..5`, `x != a`. */
import { matchCell } from '../cells.ts';
import { named } from '../numbers.ts';
import type { Written } from './written.ts';

export const matches: Written<'matches'> = ({ value, cell }, g, scope) => {
  const held = g.expression(value, scope);
  const once =
    held.value.kind === 'number'
      ? { ...held, value: { kind: 'number', number: named(held.value.number, g.code) } as const }
      : held;
  const { code, stop } = matchCell(g, once, cell, scope);
  return { value: { kind: 'yes-no', code }, stop };
};
