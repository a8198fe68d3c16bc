/** `kpi_points(percent)`: a function that the act gives as a table. */
import { calledRow, callOf } from '../lookups.ts';
import { Refused } from '../refused.ts';
import { always, EXEMPT } from '../stops.ts';
import type { Written } from './written.ts';

export const lookup: Written<'lookup'> = (expression, w, scope) => {
  const call = callOf(w, expression, scope);
  return calledRow(w, call, (value) => {
    if (value.op === 'range') throw new Refused('interval-value', expression.name);
    if (value.op === 'not-applicable') return { value: null, stop: always(EXEMPT) };
    return w.expression(value, call.inside);
  });
};
