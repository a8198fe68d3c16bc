/** The difference between two editions in outcomes: a smallest case that they decide differently. */
import { type AnswerValue, type Evaluation, evaluate, type Status } from '../evaluate/index.ts';
import type { Program } from '../program/index.ts';
import { isValidCase, madeUpCases, mendedFacts, minimiseFacts } from '../search/index.ts';
import { type Facts, type PlainValue, plainValue } from '../values/index.ts';
import { type Answer, answerTo, decidedDifferently, keyOf, type Question, questions } from './questions.ts';
import { sameRules } from './same-rules.ts';

/** What an edition answers; `refused`: its facts have no place for the case. */
export type OutcomeStatus = Status | 'refused';

/** One decision that differs, and the facts of a case in which it does. */
export interface OutcomeChange {
  readonly decision: string;
  readonly before: AnswerValue;
  readonly after: AnswerValue;
  readonly status: { readonly before: OutcomeStatus; readonly after: OutcomeStatus };
  readonly witness: PlainValue;
}

/** One requirement that a case breaks under one edition only; null where an edition does not demand it. */
export interface RequirementChange {
  readonly requirement: string;
  readonly before: boolean | null;
  readonly after: boolean | null;
  readonly witness: PlainValue;
}

/** The outcomes found and what was searched. */
export interface OutcomeComparison {
  readonly outcomes: readonly OutcomeChange[];
  readonly requirements: readonly RequirementChange[];
  /** Valid cases made up and decided by both editions. */
  readonly casesTried: number;
  /** Decisions and requirements for which no such case was found among those tried. */
  readonly withoutDifference: readonly string[];
  /** Those for which none can exist: all that they rest on is the same in both editions. */
  readonly same: readonly string[];
}

export interface OutcomeOptions {
  readonly reading?: 'adopted' | 'literal';
  /** How many cases to make up; 6000 unless given. */
  readonly tries?: number;
}

const TRIES = 6000;
/** Requirements are not searched for longer; they are fewer and plainer than decisions. */
const TRIES_FOR_REQUIREMENTS = 1500;

/** How far a search is. */
export interface OutcomeProgress {
  /** Cases made up so far, and how many there will be at most. */
  readonly tried: number;
  readonly of: number;
  /** What has just been found. */
  readonly found: OutcomeChange | RequirementChange | null;
}

/**
 * Looks for cases that two editions decide differently: first among cases that both accept, then among those
 * that one of them refuses. Deterministic; each case found is made as small as it can be.
 */
export function compareOutcomes(
  before: Program,
  after: Program,
  options: OutcomeOptions = {},
): OutcomeComparison {
  const search = searchOutcomes(before, after, options);
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

/** The same search one case at a time, for who wants to tell how far it is, to rest, or to stop before its end. */
export function* searchOutcomes(
  before: Program,
  after: Program,
  options: OutcomeOptions = {},
): Generator<OutcomeProgress, OutcomeComparison> {
  const same = sameRules(before, after);
  const all = questions(before, after);
  const asked = all.filter(({ name }) => !same.has(name));
  const search = new Search(before, after, options.reading ?? 'adopted');
  const casesTried = yield* search.run(asked, asked.length === 0 ? 0 : (options.tries ?? TRIES));
  const found = asked.flatMap((question) => search.found.get(question) ?? []);
  return {
    outcomes: found.flatMap((change) => ('decision' in change ? [change] : [])),
    requirements: found.flatMap((change) => ('requirement' in change ? [change] : [])),
    casesTried,
    withoutDifference: asked.flatMap((question) => (search.found.has(question) ? [] : question.name)),
    same: all.flatMap(({ name }) => (same.has(name) ? name : [])),
  };
}

class Search {
  readonly found = new Map<Question, OutcomeChange | RequirementChange>();
  private readonly before: Program;
  private readonly after: Program;
  private readonly reading: 'adopted' | 'literal';

  constructor(before: Program, after: Program, reading: 'adopted' | 'literal') {
    this.before = before;
    this.after = after;
    this.reading = reading;
  }

  /** Looks for a case for each question; how many were tried. */
  *run(asked: readonly Question[], tries: number): Generator<OutcomeProgress, number> {
    const refusedOnly = new Map<Question, Facts>();
    let tried = 0;
    for (const { facts } of madeUpCases({ programs: [this.before, this.after], tries })) {
      tried += 1;
      const [a, b] = [this.evaluation(this.before, facts), this.evaluation(this.after, facts)];
      for (const question of asked) {
        if (this.found.has(question)) continue;
        if (a !== undefined && b !== undefined) {
          if (decidedDifferently(question, a, b)) {
            yield { tried, of: tries, found: this.settle(question, facts, true) };
          }
        } else if (!refusedOnly.has(question) && this.differs(question, facts, false)) {
          refusedOnly.set(question, facts);
        }
      }
      const open = asked.filter((question) => !this.found.has(question));
      if (open.length === 0) break;
      const onlyRequirements = open.every(({ kind }) => kind === 'requirement');
      if (onlyRequirements && tried >= TRIES_FOR_REQUIREMENTS) break;
      yield { tried, of: onlyRequirements ? Math.min(tries, TRIES_FOR_REQUIREMENTS) : tries, found: null };
    }
    for (const [question, facts] of refusedOnly) {
      if (this.found.has(question)) continue;
      yield { tried, of: tries, found: this.settle(question, facts, false) };
    }
    return tried;
  }

  private evaluation(program: Program, facts: Facts): Evaluation | undefined {
    const { reading } = this;
    return isValidCase(program, facts) ? evaluate(program, facts, { reading }) : undefined;
  }

  private answer(question: Question, program: Program, facts: Facts): Answer | undefined {
    const evaluation = this.evaluation(program, facts);
    return evaluation === undefined ? undefined : answerTo(question, evaluation);
  }

  private differs(question: Question, facts: Facts, bothValid: boolean): boolean {
    const [a, b] = [this.evaluation(this.before, facts), this.evaluation(this.after, facts)];
    if (a !== undefined && b !== undefined) return bothValid && decidedDifferently(question, a, b);
    if (bothValid || (a === undefined && b === undefined)) return false;
    return a === undefined
      ? this.refusalMatters(question, facts, this.after, this.before)
      : this.refusalMatters(question, facts, this.before, this.after);
  }

  /** Whether the one edition decides by the very facts that the other has no place for. */
  private refusalMatters(question: Question, facts: Facts, accepting: Program, refusing: Program): boolean {
    if (question.kind === 'requirement') return false;
    const decided = this.answer(question, accepting, facts);
    if (decided?.status !== 'decided') return false;
    const acceptable = mendedFacts(refusing, facts);
    if (acceptable === null) return true;
    return keyOf(this.answer(question, accepting, acceptable)) !== keyOf(decided);
  }

  private settle(question: Question, facts: Facts, bothValid: boolean): OutcomeChange | RequirementChange {
    const small = minimiseFacts(facts, (smaller) => this.differs(question, smaller, bothValid));
    const a = this.answer(question, this.before, small);
    const b = this.answer(question, this.after, small);
    const witness = plainValue({ ...small });
    const { name } = question;
    const change: OutcomeChange | RequirementChange =
      question.kind === 'requirement'
        ? { requirement: name, before: metOf(a), after: metOf(b), witness }
        : {
            decision: name,
            before: a?.value ?? null,
            after: b?.value ?? null,
            status: { before: a?.status ?? 'refused', after: b?.status ?? 'refused' },
            witness,
          };
    this.found.set(question, change);
    return change;
  }
}

function metOf(answer: Answer | undefined): boolean | null {
  return typeof answer?.value === 'boolean' ? answer.value : null;
}
