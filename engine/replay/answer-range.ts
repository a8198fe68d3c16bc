/** What a question can be answered in any case: whether that is little enough to be listed, and which way grades go. */
import type { Decision, ItemType, Program, RowValue } from '../program/index.ts';
import type { NamedAnswer } from './answer-changes.ts';

/** The values that a program can give to a question. */
export interface AnswerRange {
  /** Whether they are few whatever the cases: yes or no, items of a type, texts that the act itself has. */
  readonly isFew: boolean;
  /** The names of a scale's grades, the lowest first; empty where the values are no grades. */
  readonly grades: readonly string[];
}

/** Which way a grade goes. */
export type GradeDirection = 'falls' | 'rises';

/** What a program can answer to a question; of what it does not have, nothing but that. */
export function answerRange(program: Program, kind: NamedAnswer['kind'], name: string): AnswerRange {
  if (kind !== 'decision') return { isFew: kind === 'requirement', grades: [] };
  const decision = program.decisions.find((one) => one.name === name);
  if (decision === undefined) return { isFew: true, grades: [] };
  return { isFew: hasFew(program, decision), grades: gradesOf(program, decision) };
}

/**
 * Which way a grade goes from one answer to another, in a scale that has both: that of the later edition, else that of the
 * former. Null where none has, or where they are the same.
 */
export function gradeDirection(
  [before, from]: readonly [AnswerRange, Pick<NamedAnswer, 'value' | 'status'>],
  [after, to]: readonly [AnswerRange, Pick<NamedAnswer, 'value' | 'status'>],
): GradeDirection | null {
  if (from.status !== 'decided' || to.status !== 'decided') return null;
  if (before.grades.length === 0 || after.grades.length === 0) return null;
  for (const { grades } of [after, before]) {
    const [was, is] = [grades.indexOf(String(from.value)), grades.indexOf(String(to.value))];
    if (was >= 0 && is >= 0 && was !== is) return is < was ? 'falls' : 'rises';
  }
  return null;
}

function hasFew(program: Program, decision: Decision): boolean {
  const { type } = decision;
  switch (type?.kind) {
    case 'yes-no':
    case 'item':
      return true;
    case 'category':
      return type.codes !== undefined;
    case 'text':
      return valuesOf(program, decision).every(({ op }) => op === 'text' || op === 'not-applicable');
    default:
      return false;
  }
}

/** All that the rules of a decision may give, under either reading. */
function valuesOf({ interpretations }: Program, { name, body, exceptions }: Decision): RowValue[] {
  const rows = body.kind === 'value' ? [body] : body.kind === 'each' ? [] : body.rows;
  const readings = interpretations.flatMap(({ rewrites, supplies }) => [...rewrites, ...supplies]);
  return [
    ...[...rows, ...exceptions].map(({ value }) => value),
    ...readings.flatMap((one) => (one.decision === name ? [one.value] : [])),
  ];
}

function gradesOf({ types }: Program, { type }: Decision): readonly string[] {
  const items: ItemType | undefined = type?.kind === 'item' ? types[type.type] : undefined;
  return items?.kind === 'scale' ? items.items.map(({ name }) => name) : [];
}
