/** Answers in the words of one language. */
import {
  type AnswerValue,
  answerText,
  indexProgram,
  type Language,
  type Program,
  type Speaker,
  speakerOf,
  type ValueType,
  valueText,
} from '../../../engine/index.ts';
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

  /**
   * What the matrix has room for: of a list of records their values alone, and where it was another list before, only the
   * records that are new.
   */
  short(program: Program, question: Named, said: Said, former: Said | null): string {
    const records = recordsOf(said);
    if (records === null) return '';
    const before = new Set(
      former === null ? [] : (recordsOf(former) ?? []).map((one) => JSON.stringify(one)),
    );
    const fresh = records.filter((record) => !before.has(JSON.stringify(record)));
    const shown = before.size === 0 || fresh.length === 0 ? records : fresh;
    const type = indexProgram(program).decisionTypes.get(question.name) ?? null;
    const speaker = this.speaker(program);
    const texts = shown.map((record) => {
      const [name = '', ...values] = Object.entries(record).map(([field, value]) =>
        valueText(speaker, value, fieldType(type, field)),
      );
      return values.length === 0 ? name : `${name}: ${values.join(', ')}`;
    });
    return texts.join('; ') + (shown.length < records.length ? '; …' : '');
  }

  /** An answer that is not one of the distinct ones. */
  say(program: Program, { kind, name }: Named, said: Said): AnswerWords {
    // A deadline that the edition has, but that nothing starts, is told apart from one that it does not have.
    const isThere = kind === 'deadline' && program.deadlines.some((deadline) => deadline.name === name);
    if (said.status === 'no-such-rule' && isThere) return { status: 'not-started', text: '' };
    return { status: said.status, text: answerText(this.speaker(program), { kind, name, ...said }) };
  }
}

type AnswerRecord = { readonly [field: string]: AnswerValue };

/** The records of an answer; null for any other answer. */
function recordsOf({ value }: Said): readonly AnswerRecord[] | null {
  const list = Array.isArray(value) ? (value as readonly AnswerValue[]) : [];
  return list.length > 0 && list.every(isRecord) ? list : null;
}

function isRecord(value: AnswerValue): value is AnswerRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldType(type: ValueType | null, name: string): ValueType | null {
  const of = type?.kind === 'list' ? type.of : null;
  return of?.kind === 'record' ? (of.fields.find((field) => field.name === name)?.type ?? null) : null;
}

type Named = Pick<Question, 'kind' | 'name'>;

/** Texts of more answers are made again when they are shown again. */
const MOST_KEPT = 20_000;
