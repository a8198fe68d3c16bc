/** Runs one stored case on a program and compares the answers with what the case expects. */
import { dueDates } from '../deadlines/index.ts';
import { evaluate } from '../evaluate/index.ts';
import { type FactProblem, pathText, readEvents, readFacts } from '../facts/index.ts';
import type { Program } from '../program/index.ts';
import type { CaseAnswers, CaseInputProblem } from './answers.ts';
import type { Case } from './case.ts';
import { type Unmet, unmetExpectations } from './unmet.ts';
import { unknownCompetencies, withIndicators } from './with-indicators.ts';

/** What a case gives on a program. */
export interface CaseRun {
  readonly answers: CaseAnswers;
  /** Empty when the program answers the case as it expects. */
  readonly unmet: readonly Unmet[];
}

/** Runs the case; it must be one of the program's methodology. Pure, never throws for what the case says. */
export function runCase(program: Program, stored: Case): CaseRun {
  const counts = stored.indicators ?? {};
  const unknown = unknownCompetencies(program, counts);
  const supposed = stored.indicators === undefined ? program : withIndicators(program, counts);
  const answers = answersOf(supposed, stored);
  return {
    answers,
    unmet: [
      ...unknown.map((name): Unmet => ({ kind: 'unknown-name', name, expected: counts[name], actual: null })),
      ...unmetExpectations(supposed, stored, answers),
    ],
  };
}

function answersOf(program: Program, stored: Case): CaseAnswers {
  const { reading } = stored;
  const read = readFacts(program, stored.facts);
  const events = readEvents(program, stored.events ?? {});
  return {
    evaluation: read.facts === null ? null : evaluate(program, read.facts, { reading }),
    deadlines: events.events === null ? [] : dueDates(program, events.events, { reading }),
    problems: [...read.problems, ...events.problems].map(placeAndCode),
  };
}

function placeAndCode({ about, path, code }: FactProblem): CaseInputProblem {
  return { path: pathText(about === 'events' ? ['events', ...path] : path), code };
}
