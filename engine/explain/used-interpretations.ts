/** The declared readings that answers rest on. */
import type { DueDate } from '../deadlines/index.ts';
import type { Evaluation } from '../evaluate/index.ts';
import type { Interpretation, Program } from '../program/index.ts';

/** The interpretations used by an evaluation and by due dates, in the program's order. */
export function usedInterpretations(
  program: Program,
  evaluation: Pick<Evaluation, 'decisions'>,
  dueDates: readonly Pick<DueDate, 'interpretations'>[] = [],
): readonly Interpretation[] {
  const used = new Set(
    [...Object.values(evaluation.decisions), ...dueDates].flatMap(({ interpretations }) => interpretations),
  );
  return program.interpretations.filter(({ name }) => used.has(name));
}
