/** Causes found once for all cases, wherever the rules tell that they are the same in all. */
import type { AnswerChange, Case } from '../../../engine/index.ts';
import type { Cause } from '../blame.ts';
import type { Causes } from '../causes.ts';
import type { CasePlan, EditionPair, Question } from './case-plans.ts';

/** Finds the causes of changes and remembers those that are the same in all cases. */
export class KnownCauses {
  private readonly causes: Causes;
  private readonly found = new Map<EditionPair, Map<string, readonly Cause[]>>();
  private readonly alike = new Map<Question, boolean>();

  constructor(causes: Causes) {
    this.causes = causes;
  }

  /** Whether all changes of a question have the same causes in all cases. */
  areAlike({ pairs }: CasePlan, question: Question): boolean {
    const known = this.alike.get(question);
    if (known !== undefined) return known;
    const { kind, name } = question;
    const areAlike = pairs.every((pair) => pair === null || pair.isAlike(kind, name));
    this.alike.set(question, areAlike);
    return areAlike;
  }

  /** Why an answer to the case changes between two editions. */
  of(change: AnswerChange, stored: Case, pair: EditionPair): readonly Cause[] {
    const { before, after } = pair;
    const find = () => this.causes.of(change, stored, before.runnable.edition, after.runnable.edition);
    const { kind, name } = change;
    if (!pair.isAlike(kind, name)) return find();
    const ofPair = this.found.get(pair) ?? new Map<string, readonly Cause[]>();
    this.found.set(pair, ofPair);
    const key = `${kind} ${name}`;
    const known = ofPair.get(key) ?? find();
    ofPair.set(key, known);
    return known;
  }
}
