/** Evaluating a case under an edition. */
import { type Expression, indexExpressions, type Program, TOP_SCOPE } from '../program/index.ts';
import { type Compiled, type FactRecord, type Facts, Frame, Interval, Stop } from '../values/index.ts';
import { answerValue, itemOf } from './answer-value.ts';
import type { Answer } from './case-run.ts';
import { type Machine, machineOf } from './machine.ts';
import type { DecisionAnswer, Evaluation, RequirementAnswer } from './result.ts';
import type { RuleTrace, Trace } from './trace.ts';

/** How to evaluate. `adopted` applies the declared interpretations, `literal` leaves them out. */
export interface EvaluateOptions {
  readonly reading: 'adopted' | 'literal';
  /** Whether to keep a trace for `explain`. */
  readonly trace?: boolean;
}

/** An evaluation with the trace of its rules. */
export interface TracedEvaluation extends Evaluation {
  readonly trace: Trace;
}

/** Evaluates validated facts. Never throws; without a trace it allocates little more than the answers. */
export function evaluate(
  program: Program,
  facts: Facts,
  options: EvaluateOptions & { readonly trace: true },
): TracedEvaluation;
export function evaluate(program: Program, facts: Facts, options: EvaluateOptions): Evaluation;
export function evaluate(
  program: Program,
  facts: Facts,
  options: EvaluateOptions,
): Evaluation | TracedEvaluation {
  const machine = machineOf(program, options.trace === true);
  const run = machine.start(facts, options.reading === 'adopted');
  const decisions: Record<string, DecisionAnswer> = {};
  const decisionTraces: Record<string, RuleTrace> = {};
  const missing = new Set<string>();
  program.decisions.forEach(({ name }, place) => {
    const answer = machine.answer(run, place);
    decisions[name] = decisionAnswer(machine, place, answer, options.reading);
    if (answer.outcome instanceof Stop) for (const path of answer.outcome.missing) missing.add(path);
    if (answer.trace !== null) decisionTraces[name] = answer.trace;
  });
  const requirementTraces: Record<string, RuleTrace> = {};
  const requirements = program.requirements.map((requirement, place): RequirementAnswer => {
    const answer = machine.requirement(run, place);
    const outcome = answer?.outcome;
    if (answer?.trace) requirementTraces[requirement.name] = answer.trace;
    return {
      name: requirement.name,
      met: typeof outcome === 'boolean' ? outcome : null,
      status: outcome instanceof Stop ? outcome.status : 'decided',
      provision: requirement.origin.provision,
      act: requirement.origin.act,
      label: requirement.label,
    };
  });
  const { methodology, edition } = program;
  const evaluation = { methodology, edition, decisions, requirements, missing: [...missing].sort() };
  if (options.trace !== true) return evaluation;
  return { ...evaluation, trace: { decisions: decisionTraces, requirements: requirementTraces } };
}

function decisionAnswer(
  machine: Machine,
  place: number,
  answer: Answer,
  reading: EvaluateOptions['reading'],
): DecisionAnswer {
  const { index } = machine.compiler;
  const decision = index.program.decisions[place];
  const { outcome, origin, interpretations } = answer;
  const { provision, act } = origin;
  const label = decision?.label ?? {};
  if (outcome instanceof Stop || outcome instanceof Interval) {
    const status = outcome instanceof Stop ? outcome.status : 'no-rule';
    return { value: null, status, provision, act, label, interpretations };
  }
  const type = decision === undefined ? null : (index.decisionTypes.get(decision.name) ?? null);
  return {
    // Read literally, nothing is rounded that the act does not round.
    value: answerValue(outcome, type, reading === 'literal' ? 'exact' : 'declared'),
    status: 'decided',
    provision,
    act,
    label: itemOf(outcome, type, index)?.label ?? label,
    interpretations,
  };
}

/** The record that a condition stands in, and its path in the case. */
export interface StandingIn {
  readonly record: FactRecord;
  readonly path: string;
}

/**
 * Tells whether conditions on facts (`шарт` of a record) hold; `records` are the records around the condition,
 * outermost first, its own last. Null where facts are missing or no rule says.
 */
export function conditionChecker(
  program: Program,
  facts: Facts,
): (condition: Expression, records: readonly StandingIn[]) => boolean | null {
  const machine = machineOf(program, false);
  const run = machine.start(facts, true);
  return (condition, records) => {
    const compiled = compiledCondition(machine, program, condition);
    run.frame = null;
    for (const { record, path } of records) {
      const frame: Frame = new Frame(run.frame, () => path);
      frame.element = record;
      run.frame = frame;
    }
    const outcome = compiled(run);
    run.frame = null;
    return typeof outcome === 'boolean' ? outcome : null;
  };
}

/** By machine, since programs may share parts: what an expression means depends on the whole. */
const conditions = new WeakMap<Machine, Map<Expression, Compiled>>();

function compiledCondition(machine: Machine, program: Program, condition: Expression): Compiled {
  const ours = conditions.get(machine) ?? new Map<Expression, Compiled>();
  conditions.set(machine, ours);
  const known = ours.get(condition);
  if (known !== undefined) return known;
  const { all, numbers } = indexExpressions(program);
  const types = all[numbers.get(condition) ?? -1]?.scope ?? TOP_SCOPE;
  const compiled = machine.compiler.compile(condition, { types, slots: new Map() });
  ours.set(condition, compiled);
  return compiled;
}
