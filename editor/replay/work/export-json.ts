/** Results as JSON: the answer of `adisteme replay --json`; and case by case, one a line. */
import type { BodyResults } from './body-results.ts';
import type { ChangeOfRow } from './changes.ts';
import { NOT_ASKED, type Said } from './distinct-answers.ts';
import { unmetOf } from './matrix-rows.ts';
import type { BodyRun, ReplayRun } from './replay-run.ts';

/** The whole as pieces of one JSON text. `changedOnly` leaves out coverage and the failures of cases that do not change. */
export function* jsonPieces(run: ReplayRun, changedOnly: boolean): Generator<string> {
  const bodies = run.bodies.filter(({ results }) => results.size > 0);
  const cases = bodies.reduce((sum, { results }) => sum + results.size, 0);
  const { runs, failed } = run;
  yield `{"cases":${cases},"runs":${runs},"passed":${cases - failed},"failed":${failed},"failures":[`;
  yield* listed(failures(bodies, changedOnly));
  yield '],"changed":[';
  yield* listed(changed(bodies));
  yield `],"notRun":[],"coverage":${JSON.stringify({ provisions: changedOnly ? [] : coverage(bodies) })}}\n`;
}

/** A line for each case of the body: its answers on every edition it was run on, and what changes. */
export function* ndjsonPieces({ results }: BodyRun, rows: Iterable<number>): Generator<string> {
  for (const row of rows) {
    const { id, methodology, on, file, line } = results.caseAt(row);
    const changes = results.changes.of(row).map((change) => changeJson(results, change));
    const value = {
      ...{ case: id, methodology, on, file, line, state: results.stateAt(row) },
      unmet: unmetOf(results, row),
      answers: answersJson(results, row),
      changed: changes,
    };
    yield `${JSON.stringify(value)}\n`;
  }
}

function* listed(values: Iterable<object>): Generator<string> {
  let mark = '';
  for (const value of values) {
    yield `${mark}${JSON.stringify(value)}`;
    mark = ',';
  }
}

function* failures(bodies: readonly BodyRun[], changedOnly: boolean): Generator<object> {
  for (const { results } of bodies) {
    for (let row = 0; row < results.size; row += 1) {
      const unmet = unmetOf(results, row);
      if (unmet.length === 0 || (changedOnly && results.changes.of(row).length === 0)) continue;
      yield { case: results.caseAt(row).id, unmet };
    }
  }
}

function* changed(bodies: readonly BodyRun[]): Generator<object> {
  for (const { results, methodology } of bodies) {
    for (const change of results.changes.from(0)) {
      const stored = results.caseAt(change.row);
      yield { case: stored.id, methodology, ...changeJson(results, change) };
    }
  }
}

function changeJson(results: BodyResults, { row, group }: ChangeOfRow): object {
  const { question, before, after, because } = group;
  const { kind, name } = results.questions[question] ?? {};
  const side = (column: number) => ({
    edition: results.columns[column]?.edition.identity,
    ...saidAt(results, row, column, question),
  });
  return { kind, decision: name, from: side(before), to: side(after), because };
}

function answersJson(results: BodyResults, row: number): object[] {
  return results.columns.flatMap((column, place) => {
    const answers = results.questions.flatMap(({ name }, question) => {
      const number = results.answerAt(row, place, question);
      return number === NOT_ASKED ? [] : [[name, results.answers.at(number)] as const];
    });
    const { from, acts, draft } = column.offered;
    return answers.length === 0
      ? []
      : [{ edition: { from, acts, draft }, answers: Object.fromEntries(answers) }];
  });
}

function saidAt(results: BodyResults, row: number, column: number, question: number): Said {
  return results.answers.at(results.answerAt(row, column, question));
}

function coverage(bodies: readonly BodyRun[]): object[] {
  const all = bodies.flatMap(({ replayer }) => replayer.coverage());
  return all.flatMap(({ methodology, edition, provisions }) =>
    provisions.map(({ id, cases }) => ({
      ...{ id, exercised: cases > 0, cases },
      ...(all.length > 1 ? { methodology, edition } : {}),
    })),
  );
}
