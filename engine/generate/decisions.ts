/** Decisions: whether they apply, their exceptions, bodies, and the readings that complete or rewrite them. */
import { dependenciesOf } from '../evaluate/index.ts';
import type { Decision, Expression } from '../program/index.ts';
import { answerDecision } from './answers.ts';
import { bodyValues, giveValue, heldValue, type PlainBody, settleOrigin, writeBody } from './bodies.ts';
import { type DecisionWriting, gateDecision, silence } from './decision-writing.ts';
import { writeEach } from './each.ts';
import type { Generator } from './generator.ts';
import { NotGenerated, type Value } from './held.ts';
import { Interpretations } from './interpretations.ts';
import { chooseRow, type WrittenRow } from './rows.ts';
import { type Scope, TOP } from './scope.ts';
import { commonForm, Slot } from './slot.ts';

/** Writes the function of a decision and how what reads it finds its value. */
export function writeDecision(g: Generator, decision: Decision, isAsked: boolean): void {
  const name = g.names.fresh('decide');
  const origin = g.constants.variable('0', 'origin');
  const dependencies = dependenciesOf(g.index, decision);
  const interpretations = new Interpretations(g, decision, dependencies);
  const read = g.constants.variable('null', 'read');
  let held: { readonly value: Value; readonly stop: string } | undefined;
  g.separately(`function ${name}(facts)`, () => {
    const label = g.code.fresh('decide');
    const writing: DecisionWriting = { decision, label, origin, interpretations };
    g.code.line(`${origin} = ${g.origin(decision.origin)};`);
    interpretations.begin();
    if (decision.body.kind === 'each') {
      held = writeEach(g, decision.body, writing);
    } else {
      const result = resultSlots(g, decision, decision.body);
      g.code.line(`${result.final.stop} = null;`);
      g.code.block(`${label}:`, () => {
        gateDecision(g, writing, (stop) => result.final.stopWith(stop));
        writeLiteral(g, writing, decision.body as PlainBody, result.literal);
        if (g.isAdopted) writeSupplies(g, writing, result.literal);
        writeRewrites(g, writing, result);
        silence(g, result.final.stop, origin);
      });
      held = { value: result.final.value, stop: result.final.stop };
    }
    interpretations.end(held.stop);
    g.code.line(`${read} = reading(${held.stop});`);
    if (isAsked) answerDecision(g, decision, held, origin, interpretations.set);
  });
  if (held === undefined) throw new NotGenerated(decision.name);
  g.calls.push(`${name}(facts);`);
  g.decisions.set(decision.name, {
    held: { value: held.value, stop: read },
    interpretations: interpretations.set,
    stop: held.stop,
  });
}

/** Where the literal value goes, and the final one: another place where a reading rewrites it. */
interface ResultSlots {
  readonly literal: Slot;
  readonly final: Slot;
  readonly rewrites: readonly { readonly name: string; readonly value: Expression; readonly slot: Slot }[];
}

function resultSlots(g: Generator, decision: Decision, body: PlainBody): ResultSlots {
  const supplies = g.isAdopted ? suppliesOf(g, decision).map(({ supply }) => supply.value) : [];
  const values = [...bodyValues(body), ...decision.exceptions.map(({ value }) => value), ...supplies];
  const form = commonForm(
    g.dry(() => values.flatMap((value) => heldValue(g, value, TOP)?.value ?? [])),
    decision.type,
  );
  const rewrites = g.isAdopted ? rewritesOf(g, decision) : [];
  if (rewrites.length === 0) {
    const final = Slot.shared(g, form);
    return { literal: final, final, rewrites: [] };
  }
  const literal = Slot.local(g, form);
  let before = literal;
  const slots = rewrites.map(({ name, value }, at) => {
    const scope = rewriting(decision, before);
    const after = commonForm([g.dry(() => g.expression(value, scope).value)]);
    const slot = at === rewrites.length - 1 ? Slot.shared(g, after) : Slot.local(g, after);
    before = slot;
    return { name, value, slot };
  });
  return { literal, final: before, rewrites: slots };
}

function rewriting(decision: Decision, before: Slot): Scope {
  return { ...TOP, self: { decision: decision.name, held: { value: before.value, stop: null } } };
}

/** What the act itself says: an exception that holds, else the body. */
function writeLiteral(
  g: Generator,
  { decision, origin }: DecisionWriting,
  body: PlainBody,
  slot: Slot,
): void {
  const { exceptions } = decision;
  if (exceptions.length === 0) {
    writeBody(g, body, slot, TOP, origin);
    return;
  }
  const rows = exceptions.map(
    ({ condition, value, origin: own }): WrittenRow => ({
      holds: () => g.yesNo(condition, TOP),
      give: (into) => giveValue(g, value, TOP, into),
      chosen: () => settleOrigin(g, own, origin),
    }),
  );
  chooseRow(g, { rows, isExclusive: false, slot });
  g.code.block(`if (${slot.stop} === NO_ROW)`, () => writeBody(g, body, slot, TOP, origin));
}

function writeSupplies(
  g: Generator,
  { decision, origin, interpretations }: DecisionWriting,
  slot: Slot,
): void {
  const supplies = suppliesOf(g, decision);
  if (supplies.length === 0) return;
  g.code.block(`if (${slot.stop} !== null && ${slot.stop}.weight === 1)`, () => {
    const supplied = slot.another();
    const found = g.code.fresh('b');
    g.code.line(`let ${found} = false;`);
    const rows = supplies.map(
      ({ interpretation, supply }): WrittenRow => ({
        holds: () => g.yesNo(supply.condition, TOP),
        give: (into) => giveValue(g, supply.value, TOP, into),
        chosen: () => {
          g.code.line(`${found} = true;`);
          settleOrigin(g, interpretation.origin, origin);
          interpretations.apply(interpretation.name);
        },
      }),
    );
    chooseRow(g, { rows, isExclusive: false, slot: supplied });
    g.code.block(`if (${found})`, () => slot.take(supplied));
  });
}

function writeRewrites(
  g: Generator,
  { decision, interpretations }: DecisionWriting,
  result: ResultSlots,
): void {
  let before = result.literal;
  for (const { name, value, slot } of result.rewrites) {
    const from = before;
    g.code.branch(
      `${from.stop} === null`,
      () => {
        interpretations.apply(name);
        slot.give(g.expression(value, rewriting(decision, from)));
      },
      () => slot.stopWith(from.stop),
    );
    before = slot;
  }
}

function suppliesOf(g: Generator, decision: Decision) {
  return g.program.interpretations.flatMap((interpretation) =>
    interpretation.supplies
      .filter((supply) => supply.decision === decision.name)
      .map((supply) => ({ interpretation, supply })),
  );
}

function rewritesOf(g: Generator, decision: Decision) {
  return g.program.interpretations.flatMap(({ name, rewrites }) =>
    rewrites.filter((rewrite) => rewrite.decision === decision.name).map(({ value }) => ({ name, value })),
  );
}
