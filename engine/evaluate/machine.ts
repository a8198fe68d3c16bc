/** A program made ready to evaluate cases. */
import { type Decision, type Origin, type Program, type Requirement, TOP_SCOPE } from '../program/index.ts';
import { type Compiled, type FactRecord, type Facts, type Outcome, type Run, Stop } from '../values/index.ts';
import { type Answer, CaseRun, readingOf } from './case-run.ts';
import { compileDecision, type Decided } from './compile-decision.ts';
import { ProgramCompiler } from './compiler.ts';
import { compileDefaults } from './defaults.ts';
import { compileGate, type Gate } from './gate.ts';
import { type Dependencies, dependenciesOf } from './interpretations.ts';
import { RuleRecorder } from './recorder.ts';
import { makeTrace } from './rule-trace.ts';

interface ReadyDecision {
  readonly decision: Decision;
  readonly decide: (run: CaseRun) => Decided;
  readonly dependencies: Dependencies;
}

interface ReadyRequirement {
  readonly requirement: Requirement;
  readonly gate: Gate;
  readonly condition: Compiled;
}

const NONE: readonly string[] = [];

/** A compiled program. It has no state of a case: one machine serves any number of them. */
export class Machine {
  readonly compiler: ProgramCompiler;
  private readonly program: Program;
  private readonly decisions: readonly ReadyDecision[];
  private readonly requirements: readonly ReadyRequirement[];
  private readonly defaults: ((run: Run, facts: FactRecord) => FactRecord) | null;
  private readonly readingOrder: ReadonlyMap<string, number>;

  constructor(program: Program, traced: boolean) {
    this.program = program;
    const compiler = new ProgramCompiler(program, traced, (run, place) => this.answer(run, place).read);
    this.compiler = compiler;
    this.decisions = program.decisions.map((decision) => ({
      decision,
      decide: compileDecision(decision, compileGate(decision.name, decision.origin, compiler), compiler),
      dependencies: dependenciesOf(compiler.index, decision),
    }));
    this.requirements = program.requirements.map((requirement) => ({
      requirement,
      gate: compileGate(requirement.name, requirement.origin, compiler),
      condition: compiler.compile(requirement.condition, { types: TOP_SCOPE, slots: new Map() }),
    }));
    this.defaults = compileDefaults(compiler);
    this.readingOrder = new Map(program.interpretations.map(({ name }, place) => [name, place]));
  }

  /** Starts the evaluation of a case. */
  start(facts: Facts, adopted: boolean): CaseRun {
    const { defaults } = this;
    const begin = (with_: Facts) =>
      new CaseRun(with_, adopted, this.compiler.slots, this.program.decisions.length);
    return begin(defaults === null ? facts : defaults(begin(facts), facts));
  }

  /** The answer of the decision at that place, found when first asked for. */
  answer(run: CaseRun, place: number): Answer {
    const known = run.answers[place];
    if (known !== undefined && known !== null) return known;
    const ready = this.decisions[place];
    if (ready === undefined || known === null) return brokenAnswer(this.program.decisions[place]);
    run.answers[place] = null;
    const { frame, recorder, row } = run;
    run.frame = null;
    const own = this.compiler.traced ? new RuleRecorder() : null;
    run.recorder = own;
    const decided = ready.decide(run);
    run.recorder = recorder;
    run.frame = frame;
    run.row = row;
    const { outcome, decider, origin } = decided;
    const type = this.compiler.index.decisionTypes.get(ready.decision.name) ?? null;
    const answer: Answer = {
      outcome,
      decider,
      origin,
      interpretations: this.interpretations(run, ready.dependencies, decided),
      trace: own === null ? null : makeTrace(outcome, type, decider, origin, own, run.adopted),
      read: readingOf(ready.decision.name, outcome),
    };
    run.answers[place] = answer;
    return answer;
  }

  /** The answer of the requirement at that place. */
  requirement(run: CaseRun, place: number): Answer | null {
    const ready = this.requirements[place];
    if (ready === undefined) return null;
    const own = this.compiler.traced ? new RuleRecorder() : null;
    run.frame = null;
    run.recorder = own;
    const closed = ready.gate(run);
    const outcome: Outcome = closed === null ? ready.condition(run) : closed.outcome;
    run.recorder = null;
    const decider = closed?.decider ?? { kind: 'body' };
    const origin = ready.requirement.origin;
    const trace =
      own === null
        ? null
        : makeTrace(outcome, { kind: 'yes-no' }, decider, closed?.origin ?? origin, own, run.adopted);
    return { outcome, decider, origin, interpretations: NONE, trace, read: outcome };
  }

  private interpretations(run: CaseRun, dependencies: Dependencies, decided: Decided): readonly string[] {
    if (!run.adopted || this.readingOrder.size === 0) return NONE;
    const { outcome, decider, applied } = decided;
    if (outcome instanceof Stop && outcome.status === 'missing-facts') return NONE;
    const names = new Set<string>();
    const inherit = (places: readonly number[] | undefined): void => {
      for (const place of places ?? [])
        for (const name of this.answer(run, place).interpretations) names.add(name);
    };
    if (decider.kind === 'applicability') {
      inherit(dependencies.gate.get(decider.applicability));
    } else {
      for (const name of [...dependencies.cited, ...applied]) names.add(name);
      inherit(dependencies.rule);
      for (const name of applied) inherit(dependencies.readings.get(name));
    }
    const order = (name: string): number => this.readingOrder.get(name) ?? 0;
    return names.size === 0 ? NONE : [...names].sort((a, b) => order(a) - order(b));
  }
}

/** For a program whose decisions depend on themselves: a mistake of the compiler, told as no rule. */
function brokenAnswer(decision: Decision | undefined): Answer {
  const outcome = Stop.broken('cycle');
  const origin: Origin = decision?.origin ?? { provision: '', act: '', file: '', start: 0, end: 0 };
  return { outcome, decider: { kind: 'body' }, origin, interpretations: NONE, trace: null, read: outcome };
}

interface Machines {
  plain?: Machine;
  traced?: Machine;
}

const machines = new WeakMap<Program, Machines>();

/** The machine of a program, made when first needed. */
export function machineOf(program: Program, traced: boolean): Machine {
  let known = machines.get(program);
  if (known === undefined) {
    known = {};
    machines.set(program, known);
  }
  if (traced) {
    known.traced ??= new Machine(program, true);
    return known.traced;
  }
  known.plain ??= new Machine(program, false);
  return known.plain;
}
