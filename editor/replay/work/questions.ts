/** What a body's editions are asked: their decisions, requirements and deadlines. */
import type { Decision, NamedAnswer, Program, ValueType } from '../../../engine/index.ts';
import type { Question as ShownQuestion } from '../shapes.ts';

/** A question to the editions of a body. */
export interface Question extends ShownQuestion {
  /** Whether its answers are few, so that one may count from what to what they change. */
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
      if (!all.has(keyOf(question))) all.set(keyOf(question), question);
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
  return [
    ...program.decisions.map(({ name, label, type }): Question => {
      const grades = gradesOf(program, type);
      return { kind: 'decision', name, label, telling: grades.length > 0 || isTelling(type), grades };
    }),
    ...program.requirements.map(({ name, label }): Question => {
      return { kind: 'requirement', name, label, telling: true, grades: [] };
    }),
    ...program.deadlines.map(({ name, label }): Question => {
      return { kind: 'deadline', name, label, telling: false, grades: [] };
    }),
  ];
}

function isTelling(type: Decision['type']): boolean {
  return type?.kind === 'yes-no' || type?.kind === 'item';
}

function gradesOf(program: Program, type: ValueType | null): readonly string[] {
  const items = type?.kind === 'item' ? program.types[type.type] : undefined;
  return items?.kind === 'scale' ? items.items.map(({ name }) => name) : [];
}
