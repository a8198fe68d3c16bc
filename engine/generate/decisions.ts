/** Decisions: whether they apply, their exceptions, bodies, and the readings that complete or rewrite them. */
import { dependenciesOf } from '../evaluate/index.ts';
import type { Decision, Expression } from '../program/index.ts';
import { keptAnswers, returnAnswer } from './answers.ts';
import { bodyValues, giveValue, heldValue, type PlainBody, settleOrigin, writeBody } from './bodies.ts';
import { drop } from './code.ts';
import { type DecisionUse, type DecisionWriting, gateDecision, silence } from './decision-writing.ts';
import { eachWriter } from './each.ts';
import type { Generator } from './generator.ts';
import type { Held, Value } from './held.ts';
import { Interpretations } from './interpretations.ts';
import { chooseRow, type WrittenRow } from './rows.ts';
import { type Scope, TOP } from './scope.ts';
import { commonForm, type Form, Slot } from './slot.ts';

/** Writes the function of a decision, and how what reads it finds its value. Gives the function's name. */
export function writeDecision(g: Generator, decision: Decision, { isAsked, isRead }: DecisionUse): string {
  const { body } = decision;
  const interpretations = new Interpretations(g, decision, dependenciesOf(g.index, decision));
  const read = isRead ? g.constants.variable('null', 'read') : null;
  const kept = isAsked ? keptAnswers(g) : null;
  const writeOutcome: (writing: DecisionWriting) => Found =
    body.kind === 'each' ? eachWriter(g, body, { isAsked, isRead }) : plainWriter(g, decision, body, isRead);
  let held: Held | undefined;
  const name = g.twice('decide', () => {
    const label = g.code.fresh('decide');
    const origin = g.code.fresh('origin');
    const writing: DecisionWriting = {
      ...{ decision, label, interpretations },
      ...{ origin, origins: new Set(), lines: [] },
    };
    writing.lines.push(g.code.line(`let ${origin} = ${g.origin(decision.origin)};`));
    writing.origins.add(g.origin(decision.origin));
    interpretations.begin();
    const outcome = writeOutcome(writing);
    interpretations.end(outcome.stop);
    g.markDecided(outcome.stop, origin);
    if (read !== null) {
      g.code.line(`${read} = ${outcome.stop === null ? 'null' : `reading(${outcome.stop})`};`);
      held = { value: outcome.value, stop: read };
    }
    const [only, ...others] = writing.origins;
    // Nobody asks for the origin where it is always the same and nothing is left undecided.
    const isKnown = others.length === 0;
    if (isKnown && outcome.stop === null && !g.isMarking) drop(writing.lines);
    if (kept === null) return;
    const decidedBy = isKnown ? String(only) : origin;
    returnAnswer(g, decision, { ...outcome, origin, decidedBy, interpretations: interpretations.set }, kept);
  });
  if (held !== undefined) {
    g.decisions.set(decision.name, { held, interpretations: interpretations.set });
  }
  return name;
}

/** A value and its stop, once they are found. */
interface Found {
  readonly value: Value;
  /** Null where nothing ever stops it. */
  readonly stop: string | null;
  readonly records?: string;
}

/** Writes what gives one value; `isRead`: where other functions find it. */
function plainWriter(
  g: Generator,
  decision: Decision,
  body: PlainBody,
  isRead: boolean,
): (writing: DecisionWriting) => Found {
  const forms = resultForms(g, decision, body);
  const shared = isRead ? Slot.shared(g, forms.final) : null;
  return (writing) => {
    const final = shared === null ? Slot.local(g, forms.final) : Slot.over(g, forms.final, shared);
    const literal = forms.rewrites.length === 0 ? final : Slot.local(g, forms.literal);
    g.code.block(`${writing.label}:`, () => {
      gateDecision(g, writing, (stop) => final.stopWith(stop));
      writeLiteral(g, writing, body, literal);
      if (g.isAdopted) writeSupplies(g, writing, literal);
      writeRewrites(g, writing, literal, forms.rewrites, final);
      if (final.mayStop) silence(g, final.stop, writing.origin);
    });
    return { value: final.value, stop: final.settled() };
  };
}

/** A reading that computes the value anew, with the form of what it gives. */
interface Rewrite {
  readonly name: string;
  readonly value: Expression;
  readonly form: Form;
}

/** The forms of the literal value and of the final one, which readings may have rewritten. */
interface ResultForms {
  readonly literal: Form;
  readonly final: Form;
  readonly rewrites: readonly Rewrite[];
}

function resultForms(g: Generator, decision: Decision, body: PlainBody): ResultForms {
  const supplies = g.isAdopted ? suppliesOf(g, decision).map(({ supply }) => supply.value) : [];
  const values = [...bodyValues(body), ...decision.exceptions.map(({ value }) => value), ...supplies];
  return g.dry(() => {
    const held = values.flatMap((value) => heldValue(g, value, TOP)?.value ?? []);
    const literal = commonForm(held, decision.type);
    let before = literal;
    const rewrites = (g.isAdopted ? rewritesOf(g, decision) : []).map(({ name, value }): Rewrite => {
      const scope = rewriting(decision, Slot.local(g, before));
      before = commonForm([g.expression(value, scope).value]);
      return { name, value, form: before };
    });
    return { literal, final: before, rewrites };
  });
}

function rewriting(decision: Decision, before: Slot): Scope {
  return { ...TOP, self: { decision: decision.name, held: { value: before.value, stop: null } } };
}

/** What the act itself says: an exception that holds, else the body. */
function writeLiteral(g: Generator, writing: DecisionWriting, body: PlainBody, slot: Slot): void {
  const { name, exceptions } = writing.decision;
  const about = { decision: name };
  if (exceptions.length === 0) {
    writeBody(g, body, slot, TOP, about, writing);
    return;
  }
  const rows = exceptions.map(
    ({ condition, value, origin: own }, place): WrittenRow => ({
      holds: () => g.yesNo(condition, TOP),
      give: (into) => giveValue(g, value, TOP, into),
      chosen: () => {
        settleOrigin(g, own, writing);
        g.mark({ kind: 'exception', name, place, provision: own.provision });
      },
    }),
  );
  chooseRow(g, { rows, isExclusive: false, slot });
  g.code.block(`if (${slot.stop} === NO_ROW)`, () => writeBody(g, body, slot, TOP, about, writing));
}

function writeSupplies(g: Generator, writing: DecisionWriting, slot: Slot): void {
  const { decision, interpretations } = writing;
  const supplies = suppliesOf(g, decision);
  if (supplies.length === 0) return;
  g.code.block(`if (${slot.stop} !== null && ${slot.stop}.weight === 1)`, () => {
    const supplied = slot.another();
    const found = g.code.fresh('b');
    g.code.line(`let ${found} = false;`);
    const rows = supplies.map(
      ({ interpretation, supply }, place): WrittenRow => ({
        holds: () => g.yesNo(supply.condition, TOP),
        give: (into) => giveValue(g, supply.value, TOP, into),
        chosen: () => {
          g.code.line(`${found} = true;`);
          settleOrigin(g, interpretation.origin, writing);
          interpretations.apply(interpretation.name);
          const { name, origin } = interpretation;
          g.mark({ kind: 'supply', name, place, provision: origin.provision });
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
  literal: Slot,
  rewrites: readonly Rewrite[],
  final: Slot,
): void {
  let before = literal;
  for (const [at, { name, value, form }] of rewrites.entries()) {
    const from = before;
    const into = at === rewrites.length - 1 ? final : Slot.local(g, form);
    g.code.branch(
      `${from.stop} === null`,
      () => {
        interpretations.apply(name);
        into.give(g.expression(value, rewriting(decision, from)));
      },
      () => into.stopWith(from.stop),
    );
    before = into;
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
