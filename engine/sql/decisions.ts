/** Decisions: whether they apply, their exceptions, their body, and the readings that complete or rewrite them. */
import type { Decision } from '../program/index.ts';
import { either, type PlainBody, unlessStopped, writeBody, writeConditions } from './bodies.ts';
import { writeEach } from './each.ts';
import { writeGate } from './gate.ts';
import type { Held } from './held.ts';
import { Refused } from './refused.ts';
import { type Scope, TOP } from './scope.ts';
import { NEVER, NO_RULE } from './stops.ts';
import type { Writer } from './writer.ts';

/** Writes a decision; other rules may read it afterwards. */
export function writeDecision(w: Writer, decision: Decision): void {
  const gate = writeGate(w, decision.name);
  const { body } = decision;
  const literal = body.kind === 'each' ? writeEach(w, decision, body) : writeLiteral(w, decision, body);
  const read = w.isAdopted ? rewritten(w, decision, supplied(w, decision, literal)) : literal;
  w.decisions.set(decision.name, w.namedHeld(unlessStopped(w, gate, read)));
}

/** What the act itself says: an exception that holds, else the body. */
function writeLiteral(w: Writer, { exceptions, type }: Decision, body: PlainBody): Held {
  const held = writeBody(w, body, type, TOP);
  if (exceptions.length === 0) return held;
  const excepted = writeConditions(w, exceptions, type, TOP);
  return either(w, excepted.isSilent, held, excepted, type);
}

/** The rules that interpretations give where the act has none. */
function supplied(w: Writer, decision: Decision, literal: Held): Held {
  const supplies = w.index.program.interpretations.flatMap((interpretation) =>
    interpretation.supplies.filter((supply) => supply.decision === decision.name),
  );
  if (supplies.length === 0 || !literal.stop.weights.has(NO_RULE)) return literal;
  if (decision.body.kind === 'each') throw new Refused('whole-value', decision.name);
  const supply = writeConditions(w, supplies, decision.type, TOP);
  const isUsed = `(${literal.stop.code} IS NOT DISTINCT FROM ${NO_RULE} AND ${supply.row} IS NOT NULL)`;
  return either(w, w.named(isUsed), supply, literal, decision.type);
}

/** Readings that compute the value anew, in the order of the program. */
function rewritten(w: Writer, decision: Decision, literal: Held): Held {
  const rewrites = w.index.program.interpretations.flatMap((interpretation) =>
    interpretation.rewrites.filter((rewrite) => rewrite.decision === decision.name),
  );
  return rewrites.reduce((before, { value }) => {
    const self: Held = { value: before.value, stop: NEVER };
    const scope: Scope = { ...TOP, self: { decision: decision.name, held: self } };
    return unlessStopped(w, before.stop, w.expression(value, scope));
  }, literal);
}
