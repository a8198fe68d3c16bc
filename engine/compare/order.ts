/** Changes in the order in which a reader of the order meets them. */
import type { Program } from '../program/index.ts';
import type { ProvisionChange } from './change.ts';

/** The changes in the order of the later edition; what it no longer has stands where the former edition had it. */
export function inOrderOfText(
  changes: readonly ProvisionChange[],
  before: Program,
  after: Program,
): ProvisionChange[] {
  const order = orderOfBoth(before, after);
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ provision }: ProvisionChange): number => places.get(provision) ?? order.length;
  return [...changes].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The ids of the provisions of both editions in the same order. */
export function orderOfBoth(before: Program, after: Program): string[] {
  const order = after.provisions.map(({ id }) => id);
  let behind = 0;
  for (const { id } of before.provisions) {
    const place = order.indexOf(id);
    if (place >= 0) behind = place + 1;
    else order.splice(behind++, 0, id);
  }
  return order;
}
