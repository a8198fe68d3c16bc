/** What the parts of a decision's function have in common while it is written. */
import type { Applicability, Decision } from '../program/index.ts';
import type { OriginWriting } from './bodies.ts';
import { writeGate } from './gate.ts';
import type { Generator } from './generator.ts';
import type { Interpretations } from './interpretations.ts';

/** What a decision is written for. */
export interface DecisionUse {
  /** Its answer is returned. */
  readonly isAsked: boolean;
  /** Other rules read it. */
  readonly isRead: boolean;
}

/** What a decision is written with. */
export interface DecisionWriting extends OriginWriting {
  readonly decision: Decision;
  /** The label of the block that is left when the outcome is settled. */
  readonly label: string;
  readonly interpretations: Interpretations;
}

/** Writes whether the decision applies at all. */
export function gateDecision(g: Generator, writing: DecisionWriting, stopWith: (stop: string) => void): void {
  const { decision, label, interpretations } = writing;
  writeGate(g, {
    name: decision.name,
    label,
    stopWith,
    close: (rule, place) => {
      // A closed decision has no value: its origin does not count among those of decided answers.
      g.code.line(`${writing.origin} = ${g.origin(rule.origin)};`);
      interpretations.close(place);
      markApplicability(g, rule, place);
    },
  });
}

/** Marks an applicability rule that has closed another. */
export function markApplicability(g: Generator, rule: Applicability, place: number): void {
  g.mark({ kind: 'applicability', name: '', place, provision: rule.origin.provision });
}

/** A result without a rule has the origin of the rule that is silent, where that is not the decision's own. */
export function silence(g: Generator, stop: string, origin: string): void {
  g.code.line(
    `if (${stop} !== null && ${stop}.weight === 1 && ${stop}.origin !== 0) ${origin} = ${stop}.origin;`,
  );
}
