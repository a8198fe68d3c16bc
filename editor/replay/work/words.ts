/** Answers in the words of one language. */
import { answerText, type Language, type Program, type Speaker, speakerOf } from '../../../engine/index.ts';
import type { AnswerWords } from '../shapes.ts';
import type { Said } from './distinct-answers.ts';
import type { Question } from './questions.ts';

/** Puts answers into words; each is put once. */
export class Words {
  readonly language: Language;
  private readonly speakers = new Map<Program, Speaker>();
  private readonly known = new Map<Program, Map<string, AnswerWords>>();

  constructor(language: Language) {
    this.language = language;
  }

  speaker(program: Program): Speaker {
    const speaker = this.speakers.get(program) ?? speakerOf(program, this.language);
    this.speakers.set(program, speaker);
    return speaker;
  }

  /** What a program answers; `number` is that of the answer among the distinct ones. */
  answer(program: Program, question: Named, number: number, said: Said): AnswerWords {
    const ofProgram = this.known.get(program) ?? new Map<string, AnswerWords>();
    this.known.set(program, ofProgram);
    const key = `${question.kind} ${question.name} ${number}`;
    const words = ofProgram.get(key) ?? this.say(program, question, said);
    if (ofProgram.size < MOST_KEPT) ofProgram.set(key, words);
    return words;
  }

  /** An answer that is not one of the distinct ones. */
  say(program: Program, { kind, name }: Named, said: Said): AnswerWords {
    // A deadline that the edition has, but that nothing starts, is told apart from one that it does not have.
    const isThere = kind === 'deadline' && program.deadlines.some((deadline) => deadline.name === name);
    if (said.status === 'no-such-rule' && isThere) return { status: 'not-started', text: '' };
    return { status: said.status, text: answerText(this.speaker(program), { kind, name, ...said }) };
  }
}

type Named = Pick<Question, 'kind' | 'name'>;

/** Texts of more answers are made again when they are shown again. */
const MOST_KEPT = 20_000;
