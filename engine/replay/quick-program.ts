/** One program asked about many cases: by generated code where that can be, else by the interpreter. */
import { type DueDate, dueDates } from '../deadlines/index.ts';
import type { Evaluation } from '../evaluate/index.ts';
import { pathText, readEvents } from '../facts/index.ts';
import { type FastProgram, fastProgram } from '../generate/index.ts';
import type { Program } from '../program/index.ts';
import { type NamedAnswer, namedAnswers } from './answer-changes.ts';
import type { CaseAnswers } from './answers.ts';
import type { Case, CaseReading } from './case.ts';
import { exercisedBy } from './coverage.ts';
import { observeCase } from './run-case.ts';
import { type Unmet, unmetExpectations } from './unmet.ts';

/** A case on a program: what `observeCase` gives, but for the traces. */
export interface QuickRun {
  readonly program: Program;
  readonly answers: CaseAnswers;
  readonly named: readonly NamedAnswer[];
  readonly unmet: readonly Unmet[];
  /** What marked the use of provisions and rows: its `seen` holds until it evaluates again. Null: the interpreter ran. */
  readonly marked: FastProgram | null;
  /** Ids of the provisions put to use beyond those that `marked` has. */
  readonly exercised: ReadonlySet<string>;
  /** Places in `usableRows` of the rows and exceptions put to use beyond those that `marked` has. */
  readonly rows: ReadonlySet<number>;
}

const NO_DEADLINES: readonly DueDate[] = [];
const NO_ROWS: ReadonlySet<number> = new Set();

/** A program with its code, written when it is first asked for. The code is made from text: pages may not do that. */
export class QuickProgram {
  readonly program: Program;
  private readonly codes = new Map<CaseReading, FastProgram | null>();

  constructor(program: Program) {
    this.program = program;
  }

  /** The generated code of a reading, which marks what cases put to use; null where it cannot be written. */
  code(reading: CaseReading): FastProgram | null {
    const known = this.codes.get(reading);
    if (known !== undefined) return known;
    const made = fastProgram(this.program, { reading, coverage: true, shaped: true });
    this.codes.set(reading, made);
    return made;
  }

  /** Runs one case. Answers are shared between cases and must not be changed. */
  run(stored: Case): QuickRun {
    const code = stored.indicators === undefined ? this.code(stored.reading) : null;
    const facts = code?.read(stored.facts);
    if (code === null || facts === undefined || code.isRefused(facts)) {
      return { ...observeCase(this.program, stored), marked: null };
    }
    return this.completed(stored, code, code.evaluate(facts));
  }

  /** The run of a case whose facts its code has evaluated just now. */
  completed(stored: Case, code: FastProgram, evaluation: Evaluation): QuickRun {
    const { program } = this;
    const { deadlines, problems } = this.eventsOf(stored);
    const answers = { evaluation, deadlines, problems };
    const unmet = unmetExpectations(program, stored, answers);
    const exercised = exercisedBy(program, null, deadlines);
    const named = namedAnswers(program, answers);
    return { program, answers, named, unmet, marked: code, exercised, rows: NO_ROWS };
  }

  private eventsOf({ events, reading }: Case): Pick<CaseAnswers, 'deadlines' | 'problems'> {
    if (events === undefined) return { deadlines: NO_DEADLINES, problems: [] };
    const read = readEvents(this.program, events);
    return {
      deadlines: read.events === null ? [] : dueDates(this.program, read.events, { reading }),
      problems: read.problems.map(({ path, code }) => ({ path: pathText(['events', ...path]), code })),
    };
  }
}
