/** Runs one stored case on a program and compares the answers with what the case expects. */
import { dueDates } from '../deadlines/index.ts';
import { evaluate, type TracedEvaluation } from '../evaluate/index.ts';
import { type FactProblem, pathText, readEvents, readFacts } from '../facts/index.ts';
import type { Program } from '../program/index.ts';
import { type NamedAnswer, namedAnswers } from './answer-changes.ts';
import type { CaseAnswers, CaseInputProblem } from './answers.ts';
import type { Case } from './case.ts';
import { exercisedBy } from './coverage.ts';
import { rowsUsedBy } from './rows.ts';
import { type Unmet, unmetExpectations } from './unmet.ts';
import { supposedProgram, unknownCompetencies } from './with-indicators.ts';

/** What a case gives on a program. */
export interface CaseRun {
  readonly program: Program;
  readonly answers: CaseAnswers;
  /** Decisions, requirements and the deadlines that the case starts, in the program's order. */
  readonly named: readonly NamedAnswer[];
  /** Empty when the program answers the case as it expects. */
  readonly unmet: readonly Unmet[];
}

/** Runs the case; it must be one of the program's methodology. Pure, never throws for what the case says. */
export function runCase(program: Program, stored: Case): CaseRun {
  const supposed = supposedProgram(program, stored);
  const answers = answersOf(supposed, stored, false);
  return {
    program,
    answers,
    named: namedAnswers(program, answers),
    unmet: unmetOf(program, supposed, stored, answers),
  };
}

/** A case run with everything that replaying asks of it. */
export interface ObservedCase extends CaseRun {
  readonly answers: TracedAnswers;
  /** Ids of the provisions whose rules decided or whose facts and lists were read; none for a refused case. */
  readonly exercised: ReadonlySet<string>;
  /** Places in `usableRows` of the rows and exceptions that took effect. */
  readonly rows: ReadonlySet<number>;
}

/** Runs the case once and notes what it puts to use. Whoever replays many cases runs each of them here. */
export function observeCase(program: Program, stored: Case): ObservedCase {
  const supposed = supposedProgram(program, stored);
  const answers = answersOf(supposed, stored, true);
  const trace = answers.evaluation?.trace ?? null;
  return {
    program,
    answers,
    unmet: unmetOf(program, supposed, stored, answers),
    named: namedAnswers(program, answers),
    exercised: exercisedBy(supposed, trace, answers.deadlines),
    rows: rowsUsedBy(supposed, trace),
  };
}

function unmetOf(program: Program, supposed: Program, stored: Case, answers: CaseAnswers): readonly Unmet[] {
  const counts = stored.indicators ?? {};
  const unknown = unknownCompetencies(program, counts);
  return [
    ...unknown.map((name): Unmet => ({ kind: 'unknown-name', name, expected: counts[name], actual: null })),
    ...unmetExpectations(supposed, stored, answers),
  ];
}

interface TracedAnswers extends CaseAnswers {
  readonly evaluation: TracedEvaluation | null;
}

function answersOf(program: Program, stored: Case, trace: true): TracedAnswers;
function answersOf(program: Program, stored: Case, trace: false): CaseAnswers;
function answersOf(program: Program, stored: Case, trace: boolean): CaseAnswers {
  const { reading } = stored;
  const { facts, problems } = readFacts(program, stored.facts);
  const events = readEvents(program, stored.events ?? {});
  // The overloads of `evaluate` tell the two kinds apart.
  const evaluated = trace ? { reading, trace } : { reading };
  return {
    evaluation: facts === null ? null : evaluate(program, facts, evaluated),
    deadlines: events.events === null ? [] : dueDates(program, events.events, { reading }),
    problems: [...problems, ...events.problems].map(placeAndCode),
  };
}

function placeAndCode({ about, path, code }: FactProblem): CaseInputProblem {
  return { path: pathText(about === 'events' ? ['events', ...path] : path), code };
}
