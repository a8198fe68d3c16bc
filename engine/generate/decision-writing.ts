/** What the parts of a decision's function have in common while it is written. */
import type { Decision } from '../program/index.ts';
import { settleOrigin } from './bodies.ts';
import { writeGate } from './gate.ts';
import type { Generator } from './generator.ts';
import type { Interpretations } from './interpretations.ts';

/** What a decision is written with. */
export interface DecisionWriting {
  readonly decision: Decision;
  /** The label of the block that is left when the outcome is settled. */
  readonly label: string;
  /** The variable that holds the number of the origin. */
  readonly origin: string;
  readonly interpretations: Interpretations;
}

/** Writes whether the decision applies at all. */
export function gateDecision(
  g: Generator,
  { decision, label, origin, interpretations }: DecisionWriting,
  stopWith: (stop: string) => void,
): void {
  writeGate(g, {
    name: decision.name,
    label,
    stopWith,
    close: (rule, place) => {
      settleOrigin(g, rule.origin, origin);
      interpretations.close(place);
    },
  });
}

/** A result without a rule has the origin of the rule that is silent, where that is not the decision's own. */
export function silence(g: Generator, stop: string, origin: string): void {
  g.code.line(
    `if (${stop} !== null && ${stop}.weight === 1 && ${stop}.origin !== 0) ${origin} = ${stop}.origin;`,
  );
}
