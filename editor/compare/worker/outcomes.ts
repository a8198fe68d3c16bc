/** The difference in outcomes: a search that tells how far it is and what it has found. */
import {
  type Case,
  compareDueDates,
  type DueDateComparison,
  type Language,
  type OutcomeChange,
  type OutcomeComparison,
  type RequirementChange,
  searchOutcomes,
  speakerOf,
} from '../../../engine/index.ts';
import type { Call } from '../../workers/index.ts';
import type { ComparedTexts, FoundSide } from './compared-texts.ts';
import { type FoundOutcome, foundDueDate, foundOutcome, type OutcomeSurroundings } from './found-outcome.ts';
import type { KnownCauses } from './known-causes.ts';
import { kindOf, type NamedRule, namedRule } from './named-rule.ts';
import type { Pair } from './shapes.ts';

/** What is asked. */
export interface OutcomesQuestion extends Pair {
  readonly language: Language;
  readonly reading: Case['reading'];
}

/** How far the search is, and everything found until now. */
export interface OutcomesProgress {
  readonly tried: number;
  readonly of: number;
  readonly found: readonly FoundOutcome[];
}

/** The end of the search. */
export interface OutcomesView extends OutcomesProgress {
  /** Days of events tried for each deadline. */
  readonly daysTried: number;
  /** Rules that differ though nothing tried has shown a difference. */
  readonly without: readonly NamedRule[];
  /** Rules of which the sides cannot differ: all that they rest on is the same. */
  readonly same: readonly NamedRule[];
}

/** A page is told no oftener, and other calls are let in. */
const MILLISECONDS = 40;
/** Before any edition begins there is nothing to count from. */
const FIRST_DAY = '2015-01-01';

/** Finished searches, so that another language has not to search again. */
export class OutcomeSearches {
  private readonly texts: ComparedTexts;
  private readonly causes: KnownCauses;
  private readonly finished = new Map<string, OutcomeComparison>();

  constructor(texts: ComparedTexts, causes: KnownCauses) {
    this.texts = texts;
    this.causes = causes;
  }

  /** Searches; what is found is told as it is found. */
  async run(question: OutcomesQuestion, call: Call): Promise<OutcomesView> {
    const { language, reading } = question;
    const [before, after] = this.texts.pair(question);
    const surroundings = { before, after, language, reading, causes: this.causes.of(before, after) };
    const found = new FoundList(surroundings);
    const [was, now] = [before.side.program, after.side.program];
    const dueDates = compareDueDates(was, now, { reading, from: firstDay(before, after) });
    const key = JSON.stringify([question.from, question.to, reading]);
    let comparison = this.finished.get(key);
    if (comparison === undefined) {
      comparison = await this.search(surroundings, found, dueDates, call);
      this.finished.set(key, comparison);
    }
    for (const change of [...comparison.outcomes, ...comparison.requirements]) found.add(change);
    found.addDueDates(dueDates);
    const speakers = [speakerOf(now, language), speakerOf(was, language)];
    const named = (names: readonly string[], kind?: 'deadline'): NamedRule[] =>
      names.map((name) => namedRule({ kind: kind ?? kindOf(name, speakers), name }, speakers));
    return {
      tried: comparison.casesTried,
      of: comparison.casesTried,
      found: found.inOrder(),
      daysTried: dueDates.daysTried,
      without: [...named(comparison.withoutDifference), ...named(dueDates.withoutDifference, 'deadline')],
      same: [...named(comparison.same), ...named(dueDates.same, 'deadline')],
    };
  }

  private async search(
    { before, after, reading }: OutcomeSurroundings,
    found: FoundList,
    dueDates: DueDateComparison,
    call: Call,
  ): Promise<OutcomeComparison> {
    const search = searchOutcomes(before.side.program, after.side.program, { reading });
    let rested = performance.now();
    for (let step = search.next(); ; step = search.next()) {
      if (step.done) return step.value;
      const { tried, of, found: change } = step.value;
      if (change !== null) found.add(change);
      if (performance.now() - rested < MILLISECONDS) continue;
      found.addDueDates(dueDates);
      call.progress({ tried, of, found: found.inOrder() } satisfies OutcomesProgress);
      await call.breathe();
      rested = performance.now();
    }
  }
}

/** What was found, each rule once, in the order of the rules. */
class FoundList {
  private readonly surroundings: OutcomeSurroundings;
  private readonly found = new Map<string, FoundOutcome>();

  constructor(surroundings: OutcomeSurroundings) {
    this.surroundings = surroundings;
  }

  add(change: OutcomeChange | RequirementChange): void {
    const key = 'decision' in change ? `decision ${change.decision}` : `requirement ${change.requirement}`;
    if (!this.found.has(key)) this.found.set(key, foundOutcome(change, this.surroundings));
  }

  addDueDates({ changed }: DueDateComparison): void {
    for (const change of changed) {
      const key = `deadline ${change.deadline}`;
      if (!this.found.has(key)) this.found.set(key, foundDueDate(change, this.surroundings));
    }
  }

  inOrder(): readonly FoundOutcome[] {
    const { before, after } = this.surroundings;
    const order = [after, before].flatMap(({ side: { program } }) => [
      ...program.decisions.map(({ name }) => `decision ${name}`),
      ...program.requirements.map(({ name }) => `requirement ${name}`),
      ...program.deadlines.map(({ name }) => `deadline ${name}`),
    ]);
    const kinds = ['decision', 'requirement', 'deadline'];
    const place = (one: FoundOutcome): number =>
      kinds.indexOf(one.kind) * order.length + order.indexOf(`${one.kind} ${one.name}`);
    return [...this.found.values()].sort((a, b) => place(a) - place(b));
  }
}

/** The first day on which both editions can be asked. */
function firstDay(...sides: readonly FoundSide[]): string {
  const days = sides.map(({ side }) => side.edition.identity.from ?? FIRST_DAY);
  return [FIRST_DAY, ...days].sort().at(-1) ?? FIRST_DAY;
}
