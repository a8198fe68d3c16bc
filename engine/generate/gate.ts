/** Whether a decision or requirement applies at all. */
import type { Applicability } from '../program/index.ts';
import type { Generator } from './generator.ts';
import { TOP } from './scope.ts';

/** The rule that may not apply, while it is written. */
export interface Gated {
  /** Of the rule that the applicability rules govern. */
  readonly name: string;
  /** The block that is left when the rule is closed or stays open. */
  readonly label: string;
  /** Writes the stop of the rule. */
  stopWith(stop: string): void;
  /** Writes what else is to be noted when that applicability rule, at that place in the program, closes it. */
  close(rule: Applicability, place: number): void;
}

/** Writes the rules: one that says no, or that does not apply itself, closes; what is not known keeps it open. */
export function writeGate(g: Generator, gated: Gated): void {
  const rules = [...g.program.applicability.entries()].filter(([, rule]) =>
    rule.targets.includes(gated.name),
  );
  if (rules.length === 0) return;
  let stops: string | null = null;
  for (const [place, rule] of rules) {
    const { code, stop } = g.yesNo(rule.condition, TOP);
    const isClosed = stop === null ? `!${code}` : `${stop} === null ? !${code} : ${stop}.weight === 3`;
    g.code.block(`if (${isClosed})`, () => {
      gated.stopWith('NOT_APPLICABLE');
      gated.close(rule, place);
      g.code.line(`break ${gated.label};`);
    });
    stops = g.open(stops, stop);
  }
  if (stops === null) return;
  const settled = stops;
  g.code.block(`if (${settled} !== null)`, () => {
    gated.stopWith(settled);
    g.code.line(`break ${gated.label};`);
  });
}
