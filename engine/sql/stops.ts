/** Stops of several operands, and of what is made of them. */
import type { Stop, Weight } from './held.ts';
import { NULL } from './literal.ts';

/** The weights of the states. */
export const MISSING: Weight = 0;
export const NO_RULE: Weight = 1;
export const CONFLICT: Weight = 2;
export const EXEMPT: Weight = 3;

/** There always is a value. */
export const NEVER: Stop = { code: NULL, weights: new Set() };

/** The names of the states as answers have them. */
export const STATUS_NAMES: Readonly<Record<Weight, string>> = {
  0: 'missing-facts',
  1: 'no-rule',
  2: 'conflict',
  3: 'not-applicable',
};

/** That state always. */
export function always(weight: Weight): Stop {
  return { code: String(weight), weights: new Set([weight]) };
}

/** That state exactly where the condition holds. */
export function stopWhere(condition: string, weight: Weight): Stop {
  return { code: `CASE WHEN ${condition} THEN ${weight} END`, weights: new Set([weight]) };
}

/** All weights that any of the stops may have. */
export function weightsOf(stops: readonly Stop[]): ReadonlySet<Weight> {
  return new Set(stops.flatMap(({ weights }) => [...weights]));
}

/** The stop of operands that are all needed: what no further fact can change comes first. */
export function needed(...stops: readonly Stop[]): Stop {
  return joined(stops, (codes) => `greatest(${codes.join(', ')})`);
}

/** The stop of operands of which one may settle the whole: as long as facts are missing it is open. */
export function open(...stops: readonly Stop[]): Stop {
  return joined(stops, (codes, weights) => {
    const most = `greatest(${codes.join(', ')})`;
    if (!weights.has(MISSING)) return most;
    return `CASE WHEN least(${codes.join(', ')}) = ${MISSING} THEN ${MISSING} ELSE ${most} END`;
  });
}

/** The first of the stops that there is. */
export function first(...stops: readonly Stop[]): Stop {
  return joined(stops, (codes) => `coalesce(${codes.join(', ')})`);
}

/** The stop only where the condition holds. */
export function onlyWhere(condition: string, stop: Stop): Stop {
  if (stop.weights.size === 0) return stop;
  return { ...stop, code: `CASE WHEN ${condition} THEN ${stop.code} END` };
}

/** The stop that the elements of a list have together; each is a record with its weight as `s`, where it may have one. */
export function overList(how: 'needed' | 'open', records: string, weights: Stop['weights']): Stop {
  if (weights.size === 0) return NEVER;
  const list = `list_transform(${records}, lambda q: q.s)`;
  const most = `list_max(${list})`;
  if (how === 'needed' || weights.size === 1 || !weights.has(MISSING)) return { code: most, weights };
  const code = `CASE WHEN list_min(${list}) = ${MISSING} THEN ${MISSING} ELSE ${most} END`;
  return { code, weights };
}

function joined(
  stops: readonly Stop[],
  join: (codes: readonly string[], weights: Stop['weights']) => string,
): Stop {
  const some = stops.filter(({ weights }) => weights.size > 0);
  const codes = [...new Set(some.map(({ code }) => code))];
  const weights = weightsOf(some);
  const [only] = codes;
  if (only === undefined) return NEVER;
  if (codes.length === 1) return { code: only, weights };
  return { code: weights.size === 1 ? `coalesce(${codes.join(', ')})` : join(codes, weights), weights };
}
