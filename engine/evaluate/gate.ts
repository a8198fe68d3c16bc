/** Whether a decision or requirement applies at all. */
import type { Compiler } from '../operations/index.ts';
import { type Origin, TOP_SCOPE } from '../program/index.ts';
import { type Run, Stop, Stops } from '../values/index.ts';
import type { Decider } from './trace.ts';

/** Null when the rule applies; else why it does not, or why that is not known. */
export type Gate = (run: Run) => {
  readonly outcome: Stop;
  readonly decider: Decider;
  readonly origin: Origin;
} | null;

const OPEN: Gate = () => null;

/** Compiles the applicability rules that govern the name; `own` is the origin of the rule they govern. */
export function compileGate(name: string, own: Origin, compiler: Compiler): Gate {
  const rules = compiler.index.program.applicability.flatMap((rule, place) =>
    rule.targets.includes(name)
      ? [
          {
            condition: compiler.compile(rule.condition, { types: TOP_SCOPE, slots: new Map() }),
            closed: {
              outcome: new Stop('not-applicable', { kind: 'applicability', applicability: place }),
              decider: { kind: 'applicability', applicability: place } as const,
              origin: rule.origin,
            },
          },
        ]
      : [],
  );
  if (rules.length === 0) return OPEN;
  return (run) => {
    let stops: Stops | null = null;
    for (const { condition, closed } of rules) {
      const answer = condition(run);
      if (answer === true) continue;
      if (answer === false) return closed;
      if (answer instanceof Stop && answer.status === 'not-applicable') return closed;
      stops ??= new Stops();
      stops.add(answer instanceof Stop ? answer : Stop.broken('applicability'));
    }
    const outcome = stops?.open() ?? null;
    return outcome === null ? null : { outcome, decider: { kind: 'body' }, origin: own };
  };
}
