/** Rows of the matrix as they are shown. */
import type { Unmet } from '../../../engine/index.ts';
import type { MatrixCell, MatrixRow } from '../shapes.ts';
import type { BodyResults } from './body-results.ts';
import { NOT_ASKED } from './distinct-answers.ts';
import type { Words } from './words.ts';

/** A case with its answers to one question. */
export function matrixRow(results: BodyResults, row: number, place: number, words: Words): MatrixRow {
  const { id, on, file, line } = results.caseAt(row);
  const question = results.questions[place];
  const own = results.ownAt(row);
  const changes = results.changes.of(row).flatMap(({ group }) => (group.question === place ? [group] : []));
  const isUnmet = unmetOf(results, row).some(
    ({ kind, name }) => kind === question?.kind && name === question.name,
  );
  const cells = results.columns.map(({ program }, column): MatrixCell | null => {
    const number = results.answerAt(row, column, place);
    if (question === undefined || number === NOT_ASKED) return null;
    const said = results.answers.at(number);
    const change = changes.find(({ after }) => after === column);
    const before = change === undefined ? NOT_ASKED : results.answerAt(row, change.before, place);
    const former = before === NOT_ASKED ? null : results.answers.at(before);
    const { status, text } = words.answer(program, question, number, said);
    return {
      status,
      text: words.short(program, question, said, former) || text,
      changed: change !== undefined,
      own: column === own,
      unexpected: column === own && isUnmet,
    };
  });
  return {
    ...{ row, id, on, file, line, cells },
    state: results.stateAt(row),
    refused: results.isRefused(row),
  };
}

/** The expectations of a case that are not met. */
export function unmetOf(results: BodyResults, row: number): readonly Unmet[] {
  const unmet = results.unmetAt(row);
  // What `BodyResults` wrote.
  return unmet === undefined ? [] : (JSON.parse(unmet) as Unmet[]);
}
