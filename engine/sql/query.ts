/** An edition as one query over a table of cases. */
import { withDependencies } from '../evaluate/index.ts';
import type { Origin, Program } from '../program/index.ts';
import { answerColumns } from './answers.ts';
import { unlessStopped } from './bodies.ts';
import { structType } from './columns.ts';
import { writeDecision } from './decisions.ts';
import { writeGate } from './gate.ts';
import { ProgramWriter } from './program-writer.ts';
import { Refused, type SqlProblem } from './refused.ts';
import { sameNames } from './same-names.ts';
import { TOP } from './scope.ts';
import type { SqlOptions } from './writer.ts';

/** The query, or everything of the edition that cannot be said in it. */
export type SqlQuery =
  | {
      readonly ok: true;
      /** One statement: from the table `cases` to one row of answers for each case. */
      readonly query: string;
      /** The type of the record of facts that a stored case has, for loading. */
      readonly factsType: string;
    }
  | { readonly ok: false; readonly problems: readonly SqlProblem[] };

/**
 * Writes the query that evaluates an edition in DuckDB. The answers are those of `evaluate` for every case whose facts
 * `readFacts` takes.
 */
export function sqlQuery(program: Program, options: SqlOptions): SqlQuery {
  const problems: SqlProblem[] = [...sameNames(program, options)];
  const w = new ProgramWriter(program, options);
  const attempt = (name: string, { provision }: Pick<Origin, 'provision'>, write: () => void): void => {
    try {
      write();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // What cannot be expressed of one rule is told once, not again for each rule that reads it.
      if (error.reason === 'broken' && problems.length > 0) return;
      problems.push({ reason: error.reason, name, provision, what: error.what });
    }
  };
  const names = program.decisions.map(({ name }) => name);
  const wanted = withDependencies(program, new Set(options.only ?? names));
  const answers: string[] = [];
  for (const decision of program.decisions) {
    if (!wanted.has(decision.name)) continue;
    attempt(decision.name, decision.origin, () => {
      writeDecision(w, decision);
      const held = w.decisions.get(decision.name);
      const isAnswered = options.only?.includes(decision.name) ?? true;
      if (held !== undefined && isAnswered)
        answers.push(...answerColumns(w, decision.name, held, decision.type));
    });
  }
  for (const { name, condition, origin } of options.only === undefined ? program.requirements : []) {
    attempt(name, origin, () => {
      const { code, stop } = w.yesNo(condition, TOP);
      const held = unlessStopped(w, writeGate(w, name), { value: { kind: 'yes-no', code }, stop });
      answers.push(...answerColumns(w, name, held, { kind: 'yes-no' }));
    });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, query: w.query(answers), factsType: structType(program.facts) };
}
