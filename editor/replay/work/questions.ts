/** What a body's editions are asked: their decisions, requirements and deadlines. */
import { answerRange, type Label, type NamedAnswer, type Program } from '../../../engine/index.ts';
import type { Question as ShownQuestion } from '../shapes.ts';

/** A question to the editions of a body. */
export interface Question extends ShownQuestion {
  /** Whether its answers are few on every edition, so that one may count from what to what they change. */
  readonly telling: boolean;
  /** The names of a scale's grades from the lowest to the highest, where the answer is a grade. */
  readonly grades: readonly string[];
}

/** What names a question among those of its body. */
export function keyOf({ kind, name }: Pick<NamedAnswer, 'kind' | 'name'>): string {
  return `${kind} ${name}`;
}

/** The questions of programs, in the order of the latest that has them. */
export function questionsOf(programs: readonly Program[]): Question[] {
  const all = new Map<string, Question>();
  for (const program of [...programs].reverse()) {
    for (const question of questionsOfProgram(program)) {
      const later = all.get(keyOf(question));
      const telling = question.telling && later?.telling !== false;
      all.set(keyOf(question), { ...(later ?? question), telling });
    }
  }
  return [...all.values()];
}

/** The place of the grade that a methodology is there for: the last decision that is a grade of a scale. */
export function mainQuestion(questions: readonly Question[]): number {
  return Math.max(
    0,
    questions.findLastIndex(({ grades }) => grades.length > 0),
  );
}

function questionsOfProgram(program: Program): Question[] {
  const { decisions, requirements, deadlines } = program;
  return [
    ...decisions.map(({ name, label }) => questionOf(program, 'decision', name, label)),
    ...requirements.map(({ name, label }) => questionOf(program, 'requirement', name, label)),
    ...deadlines.map(({ name, label }) => questionOf(program, 'deadline', name, label)),
  ];
}

function questionOf(program: Program, kind: Question['kind'], name: string, label: Label): Question {
  const { isFew, grades } = answerRange(program, kind, name);
  return { kind, name, label, telling: isFew, grades };
}
