/** Whether a decision or requirement applies at all. */
import type { Stop } from './held.ts';
import { TOP } from './scope.ts';
import { EXEMPT, first, open, stopWhere } from './stops.ts';
import type { Writer } from './writer.ts';

/** The stop of a rule of that name that does not apply, or of which that is not known. */
export function writeGate(w: Writer, name: string): Stop {
  const rules = w.index.program.applicability.filter(({ targets }) => targets.includes(name));
  if (rules.length === 0) return open();
  const answers = rules.map(({ condition }) => w.yesNo(condition, TOP));
  const closed = answers.map(({ code, stop }) =>
    stop.weights.has(EXEMPT) ? `coalesce(NOT (${code}), ${stop.code} = ${EXEMPT})` : `NOT (${code})`,
  );
  const isClosed = w.named(closed.map((code) => `coalesce(${code}, FALSE)`).join(' OR '));
  return w.namedStop(first(stopWhere(isClosed, EXEMPT), open(...answers.map(({ stop }) => stop))));
}
