/** A decision: whether it applies, its exceptions, its body, and the readings that complete or rewrite it. */
import {
  type CompiledRow,
  type Compiler,
  compileRowValue,
  NO_ROW,
  type Scope,
  selectRow,
} from '../operations/index.ts';
import { type Decision, type Origin, TOP_SCOPE } from '../program/index.ts';
import { type Compiled, Interval, type Outcome, Stop } from '../values/index.ts';
import { answerValue } from './answer-value.ts';
import { compileBody, compileExceptions, exempt } from './body.ts';
import type { CaseRun } from './case-run.ts';
import { compileEach } from './each.ts';
import type { Gate } from './gate.ts';
import { bodyDecider, bodyOrigin } from './rule-trace.ts';
import { silentOrigin } from './silence.ts';
import type { Decider } from './trace.ts';

/** A result with what decided it and the interpretations applied on the way. */
export interface Decided {
  readonly outcome: Outcome;
  readonly decider: Decider;
  readonly origin: Origin;
  readonly applied: readonly string[];
}

const TOP: Scope = { types: TOP_SCOPE, slots: new Map() };
const NONE: readonly string[] = [];

/** Compiles a decision. */
export function compileDecision(
  decision: Decision,
  gate: Gate,
  compiler: Compiler,
): (run: CaseRun) => Decided {
  const literal = compileLiteral(decision, compiler);
  const supply = compileSupplies(decision, compiler);
  const rewrite = compileRewrites(decision, compiler);
  return (run) => {
    const closed = gate(run);
    if (closed !== null) return { ...closed, applied: NONE };
    let result = literal(run);
    if (!run.adopted) return withSilence(result, compiler);
    if (result.outcome instanceof Stop && result.outcome.status === 'no-rule') result = supply(run) ?? result;
    return withSilence(rewrite === null ? result : rewrite(run, result), compiler);
  };
}

/** A result without a rule has the origin of the rule that is silent, where that is not the decision's own. */
function withSilence(decided: Decided, compiler: Compiler): Decided {
  const origin = silentOrigin(decided.outcome, compiler.index);
  return origin === undefined ? decided : { ...decided, origin };
}

/** What the act itself says: an exception that holds, else the body. */
function compileLiteral(decision: Decision, compiler: Compiler): (run: CaseRun) => Decided {
  const { body, origin } = decision;
  if (body.kind === 'each') {
    const each = compileEach(decision, body, compiler);
    return (run) => ({ outcome: each(run), decider: { kind: 'body' }, origin, applied: NONE });
  }
  const exceptions = compileExceptions(decision.exceptions, compiler, TOP);
  const value = compileBody(body, compiler, TOP);
  return (run) => {
    if (exceptions.length > 0) {
      const outcome = selectRow(run, exceptions, 'exceptions');
      if (outcome !== NO_ROW) {
        const exception = run.row;
        const found = decision.exceptions[exception];
        return found === undefined
          ? { outcome, decider: { kind: 'body' }, origin, applied: NONE }
          : { outcome, decider: { kind: 'exception', exception }, origin: found.origin, applied: NONE };
      }
    }
    const outcome = value(run);
    const row = run.row;
    return { outcome, decider: bodyDecider(row), origin: bodyOrigin(body, row, origin), applied: NONE };
  };
}

/** The rules that interpretations give where the act has none. */
function compileSupplies(decision: Decision, compiler: Compiler): (run: CaseRun) => Decided | null {
  const supplies = compiler.index.program.interpretations.flatMap((interpretation) =>
    interpretation.supplies
      .filter((supply) => supply.decision === decision.name)
      .map((supply) => ({ interpretation, supply })),
  );
  if (supplies.length === 0) return () => null;
  const rows = supplies.map(
    ({ supply }, place): CompiledRow => ({
      holds: compiler.compile(supply.condition, TOP),
      value: compileRowValue(supply.value, exempt('supply', place), compiler, TOP),
    }),
  );
  return (run) => {
    const outcome = selectRow(run, rows, 'supplies');
    const row = run.row;
    const found = supplies[row];
    if (found === undefined) return null;
    const { name, origin } = found.interpretation;
    return {
      outcome,
      decider: { kind: 'supply', interpretation: name, supply: row },
      origin,
      applied: [name],
    };
  };
}

/** Readings that compute the value anew from the literal one, in the order of the program; null without any. */
function compileRewrites(
  decision: Decision,
  compiler: Compiler,
): ((run: CaseRun, result: Decided) => Decided) | null {
  const slot = compiler.slot();
  const scope: Scope = { ...TOP, self: { decision: decision.name, slot } };
  const rewrites = compiler.index.program.interpretations.flatMap((interpretation) =>
    interpretation.rewrites
      .filter((rewrite) => rewrite.decision === decision.name)
      .map((rewrite): { name: string; value: Compiled } => ({
        name: interpretation.name,
        value: compiler.compile(rewrite.value, scope),
      })),
  );
  if (rewrites.length === 0) return null;
  return (run, literal) => {
    let { outcome } = literal;
    const applied = [...literal.applied];
    for (const { name, value } of rewrites) {
      if (outcome instanceof Stop) break;
      run.slots[slot] = outcome;
      const after = value(run);
      applied.push(name);
      run.recorder?.rewrites.push({
        interpretation: name,
        before: shown(outcome, decision),
        after: shown(after, decision),
      });
      outcome = after;
    }
    return { ...literal, outcome, applied };
  };
}

/** The literal value in full; the rewritten one with the declared digits is shown by the answer. */
function shown(outcome: Outcome, decision: Decision) {
  return outcome instanceof Stop || outcome instanceof Interval ? null : answerValue(outcome, decision.type);
}
