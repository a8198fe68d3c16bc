/** Whose answers change: stored cases run on both sides. */
import type { Cause } from '../../../dsl/index.ts';
import {
  type AnswerChange,
  type AnswerValue,
  answerText,
  type Case,
  caseChanges,
  type Language,
  type NamedAnswer,
  problemMessage,
  readFacts,
  runCase,
  type Speaker,
  speakerOf,
} from '../../../engine/index.ts';
import type { Call } from '../../workers/index.ts';
import type { CaseFiles } from './case-files.ts';
import type { ComparedTexts, FoundSide } from './compared-texts.ts';
import type { KnownCauses } from './known-causes.ts';
import { type NamedRule, namedRule } from './named-rule.ts';
import type { Pair } from './shapes.ts';

/** What is asked: the cases of some files. */
export interface CasesQuestion extends Pair {
  readonly files: readonly string[];
  readonly language: Language;
  /** How often files have been added: their cases may be others. */
  readonly round: number;
}

/** How many cases have been run. */
export interface CasesProgress {
  readonly run: number;
  readonly of: number;
}

/** An answer to a case that is another on the other side. */
export interface CaseRow extends NamedRule {
  readonly case: string;
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly because: readonly Cause[];
}

/** Rows with the same answers for the same reason; an answer that is a list or a day is told as such only. */
export interface CaseGroup extends NamedRule {
  readonly rows: number;
  readonly before: GroupedAnswer;
  readonly after: GroupedAnswer;
  readonly because: readonly Cause[];
}

/** An answer in words, or what kind of answer differs from case to case. */
export type GroupedAnswer = { readonly text: string } | { readonly varies: 'list' | 'day' };

/** A case whose facts a side has no place for, and why. */
export interface RefusedCase {
  readonly case: string;
  readonly file: string;
  readonly by: 'before' | 'after' | 'both';
  readonly problems: readonly string[];
}

/** Everything that running the cases gave. */
export interface CasesView {
  readonly run: number;
  readonly changedCases: number;
  readonly rows: readonly CaseRow[];
  readonly groups: readonly CaseGroup[];
  readonly refused: readonly RefusedCase[];
}

/** Grades come first. */
const KINDS: readonly NamedRule['kind'][] = ['decision', 'requirement', 'deadline'];
const MILLISECONDS = 40;
/** A refusal is told by its first reasons. */
const MOST_PROBLEMS = 3;

/** Runs the cases on both sides. */
export async function casesView(
  texts: ComparedTexts,
  files: CaseFiles,
  causes: KnownCauses,
  question: CasesQuestion,
  call: Call,
): Promise<CasesView> {
  const [before, after] = texts.pair(question);
  const comparing = new Comparing(before, after, question.language, causes);
  const cases = files.casesOf(question.files, question);
  let rested = performance.now();
  for (const [place, { file, located }] of cases.entries()) {
    comparing.run(located.case, file);
    if (performance.now() - rested < MILLISECONDS) continue;
    call.progress({ run: place + 1, of: cases.length } satisfies CasesProgress);
    await call.breathe();
    rested = performance.now();
  }
  return comparing.view(cases.length);
}

class Comparing {
  private readonly before: FoundSide;
  private readonly after: FoundSide;
  private readonly was: Speaker;
  private readonly now: Speaker;
  private readonly causes: KnownCauses;
  private readonly rows: CaseRow[] = [];
  private readonly groups = new Map<string, CaseGroup>();
  private readonly refused: RefusedCase[] = [];
  private changed = 0;

  constructor(before: FoundSide, after: FoundSide, language: Language, causes: KnownCauses) {
    this.before = before;
    this.after = after;
    this.was = speakerOf(before.side.program, language);
    this.now = speakerOf(after.side.program, language);
    this.causes = causes;
  }

  run(stored: Case, file: string): void {
    this.noteRefusal(stored, file);
    const { program, edition } = this.after.side;
    const changes = caseChanges(
      runCase(this.before.side.program, stored),
      runCase(program, stored),
      stored,
    ).filter((one) => this.isTold(one));
    if (changes.length > 0) this.changed += 1;
    for (const change of changes) {
      const because = this.causes
        .of(this.before, this.after)
        .of(change, stored, this.before.side.edition, edition);
      this.add({ ...this.worded(change), case: stored.id, file, because }, change);
    }
  }

  view(run: number): CasesView {
    const place = ({ kind }: NamedRule): number => KINDS.indexOf(kind);
    const groups = [...this.groups.values()].sort((a, b) => place(a) - place(b) || b.rows - a.rows);
    const rows = this.rows.toSorted((a, b) => place(a) - place(b));
    return { run, changedCases: this.changed, rows, groups, refused: this.refused };
  }

  /** Between bodies, what only one of them asks is no change. */
  private isTold({ from, to }: AnswerChange): boolean {
    const isOneBody = this.before.side.edition.methodology === this.after.side.edition.methodology;
    return isOneBody || (from.status !== 'no-such-rule' && to.status !== 'no-such-rule');
  }

  private worded(change: AnswerChange): NamedRule & Pick<CaseRow, 'before' | 'after'> {
    const { from, to } = change;
    return {
      ...namedRule(change, [this.now, this.was]),
      before: answerText(this.was, { ...from, value: ownElements(from.value, to.value) }),
      after: answerText(this.now, { ...to, value: ownElements(to.value, from.value) }),
    };
  }

  private add(row: CaseRow, { from, to }: AnswerChange): void {
    this.rows.push(row);
    const { kind, name, label, because } = row;
    const [before, after] = [grouped(from, row.before), grouped(to, row.after)];
    const key = JSON.stringify([kind, name, before, after, because]);
    const rows = (this.groups.get(key)?.rows ?? 0) + 1;
    this.groups.set(key, { kind, name, label, because, before, after, rows });
  }

  private noteRefusal(stored: Case, file: string): void {
    const wrong = (speaker: Speaker): string[] =>
      readFacts(speaker.program, stored.facts).problems.map((problem) =>
        problemMessage(problem, speaker.program, speaker.language),
      );
    const [was, now] = [wrong(this.was), wrong(this.now)];
    if (was.length + now.length === 0) return;
    const by = was.length === 0 ? 'after' : now.length === 0 ? 'before' : 'both';
    const problems = [...new Set([...was, ...now])].slice(0, MOST_PROBLEMS);
    this.refused.push({ case: stored.id, file, by, problems });
  }
}

function grouped({ kind, value }: NamedAnswer, text: string): GroupedAnswer {
  if (Array.isArray(value)) return { varies: 'list' };
  return kind === 'deadline' && value !== null ? { varies: 'day' } : { text };
}

/** A list without the elements that both sides have; the whole where only their order differs. */
function ownElements(value: AnswerValue, other: AnswerValue): AnswerValue {
  if (!isList(value) || !isList(other)) return value;
  const shared = new Set(other.map((element) => JSON.stringify(element)));
  const own = value.filter((element) => !shared.has(JSON.stringify(element)));
  return own.length === 0 && value.length === other.length ? value : own;
}

function isList(value: AnswerValue): value is readonly AnswerValue[] {
  return Array.isArray(value);
}
