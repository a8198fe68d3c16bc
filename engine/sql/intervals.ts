/** Whether values lie in the intervals that functions of the act give. */
import type { Expression } from '../program/index.ts';
import { inRange } from './cells.ts';
import type { Held, HeldYesNo } from './held.ts';
import { calledRow, callOf, hasApartRows } from './lookups.ts';
import { Refused } from './refused.ts';
import type { Scope } from './scope.ts';
import { always, EXEMPT, NEVER, needed } from './stops.ts';
import type { Writer } from './writer.ts';

/** Whether the value lies in the interval of the row that the arguments match. */
export function intervalMatch(
  w: Writer,
  held: Held,
  expression: Expression & { readonly op: 'lookup' },
  scope: Scope,
): HeldYesNo {
  const call = callOf(w, expression, scope);
  const { table, inside } = call;
  if (!hasApartRows(w, table)) throw new Refused('overlapping-intervals', table.name);
  const type = table.parameters[0]?.type ?? null;
  const match = calledRow(w, call, (range) => {
    if (range.op === 'not-applicable') return { value: null, stop: always(EXEMPT) };
    if (range.op !== 'range') throw new Refused('mixed-values', table.name);
    const { code, stop } = inRange(w, { value: held.value, stop: NEVER }, type, range, inside);
    return { value: { kind: 'yes-no', code }, stop };
  });
  if (match.value.kind !== 'yes-no') throw new Refused('broken', table.name);
  const stop = w.namedStop(needed(held.stop, match.stop));
  if (stop.weights.size === 0) return { code: match.value.code, stop };
  return { code: w.named(`CASE WHEN ${stop.code} IS NULL THEN ${match.value.code} END`), stop };
}
