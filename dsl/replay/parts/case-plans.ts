/** On which editions the cases of a methodology and a day are run, and what of their answers is compared. */
import { type AnswerRange, answerKey, type NamedAnswer } from '../../../engine/index.ts';
import type { Edition } from '../../consolidate/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import type { Causes } from '../causes.ts';
import type { ReplayEditions } from '../replay-editions.ts';
import { EditionRunner } from './edition-runner.ts';
import type { NotRunReason } from './part.ts';

/** A day without an edition. */
export interface NoEdition {
  readonly day: string;
  readonly reason: NotRunReason;
}

/** What cases of one methodology and day have in common. */
export interface CasePlan {
  readonly methodology: string;
  readonly on: string;
  /** On which the cases are run, each once: that of their own day first. */
  readonly runners: readonly EditionRunner[];
  /** Places among the runners of those that are compared, in the order of time. */
  readonly compared: readonly number[];
  readonly notRun: readonly NoEdition[];
  /** Those that two of the editions may answer differently. */
  readonly questions: readonly Question[];
  /** Between each edition compared and the one before; the first has none. */
  readonly pairs: readonly (EditionPair | null)[];
}

/** What plans that compare the same editions have in common. */
type Comparison = Pick<CasePlan, 'questions' | 'pairs'>;

/** A decision or requirement of one of the editions compared. */
export interface Question {
  readonly kind: 'decision' | 'requirement';
  readonly name: string;
  /** Its place among the program's requirements, by edition compared; 0 for a decision; -1 where there is none. */
  readonly places: readonly number[];
  /** What each edition compared can answer to it. */
  readonly ranges: readonly AnswerRange[];
  /** Its place among the changes of each pair. */
  readonly orders: readonly number[];
  /** The places of later editions that may answer otherwise than the one before, as far as the rules tell. */
  readonly varies: readonly number[];
}

/** Two editions that follow one another. */
export interface EditionPair {
  readonly before: EditionRunner;
  readonly after: EditionRunner;
  /** Whether any two cases whose answer to a question changes alike do so for the same reason. */
  isAlike(kind: NamedAnswer['kind'], name: string): boolean;
}

/** The plans of a workspace; each edition is one runner. */
export class CasePlans {
  private readonly workspace: Workspace;
  private readonly editions: ReplayEditions;
  private readonly causes: Causes;
  private readonly runners = new Map<Edition, EditionRunner>();
  private readonly comparisons = new Map<
    string,
    { readonly compared: readonly EditionRunner[]; readonly comparison: Comparison }
  >();
  private readonly plans = new Map<string, Map<string, CasePlan | NoEdition>>();

  constructor(workspace: Workspace, editions: ReplayEditions, causes: Causes) {
    this.workspace = workspace;
    this.editions = editions;
    this.causes = causes;
  }

  /** The plan of a methodology and a day, or why there is none. */
  of(methodology: string, on: string): CasePlan | NoEdition {
    let ofMethodology = this.plans.get(methodology);
    if (ofMethodology === undefined) {
      ofMethodology = new Map();
      this.plans.set(methodology, ofMethodology);
    }
    const known = ofMethodology.get(on);
    if (known !== undefined) return known;
    const made = this.make(methodology, on);
    ofMethodology.set(on, made);
    return made;
  }

  private make(methodology: string, on: string): CasePlan | NoEdition {
    const own = this.on(methodology, on);
    if ('reason' in own) return own;
    const others = this.others(methodology);
    const compared = others.flatMap((one) => ('reason' in one ? [] : [one]));
    const runners = [...new Set([own, ...compared])];
    return {
      methodology,
      on,
      runners,
      compared: compared.map((one) => runners.indexOf(one)),
      notRun: others.flatMap((one) => ('reason' in one ? [one] : [])),
      ...this.comparison(compared),
    };
  }

  private comparison(compared: readonly EditionRunner[]): Comparison {
    const key = compared.map(({ runnable }) => runnable.edition.identity.hash).join(' ');
    const known = this.comparisons.get(key);
    if (known?.compared.every((one, at) => one === compared[at])) return known.comparison;
    const comparison = {
      questions: questionsOf(compared),
      pairs: compared.map((after, at) => {
        const before = compared[at - 1];
        return before === undefined || before === after ? null : this.pair(before, after);
      }),
    };
    this.comparisons.set(key, { compared, comparison });
    return comparison;
  }

  private pair(before: EditionRunner, after: EditionRunner): EditionPair {
    const alike = new Map<string, boolean>();
    return {
      before,
      after,
      isAlike: (kind, name) => {
        const key = `${kind} ${name}`;
        const known = alike.get(key);
        if (known !== undefined) return known;
        const found = this.causes.areAlike(kind, name, before.runnable.edition, after.runnable.edition);
        alike.set(key, found);
        return found;
      },
    };
  }

  private others(methodology: string): (EditionRunner | NoEdition)[] {
    const { editions, workspace } = this;
    if (editions === 'in-force') return [];
    if (editions !== 'all') return editions.map((day) => this.on(methodology, day));
    return workspace
      .editions(methodology)
      .value.map((edition) => this.runner(edition, edition.identity.from ?? ''));
  }

  private on(methodology: string, day: string): EditionRunner | NoEdition {
    const choice = this.workspace.editionOn(methodology, day);
    return choice.found ? this.runner(choice.edition, day) : { day, reason: choice };
  }

  private runner(edition: Edition, day: string): EditionRunner | NoEdition {
    const ready = this.runners.get(edition);
    if (ready !== undefined) return ready;
    const { workspace } = this;
    const { value: program } = workspace.program(edition);
    if (program === null) return { day, reason: 'errors' };
    const runner = new EditionRunner({ workspace, edition, program });
    this.runners.set(edition, runner);
    return runner;
  }
}

function questionsOf(compared: readonly EditionRunner[]): Question[] {
  const programs = compared.map(({ runnable }) => runnable.program);
  const named = programs.map(({ decisions, requirements }) => [
    ...decisions.map(({ name }) => `decision ${name}`),
    ...requirements.map(({ name }) => `requirement ${name}`),
  ]);
  // As answers of two editions are compared: those of the former, then those that only the later has.
  const orders = named.map((names, at) => [...new Set([...(named[at - 1] ?? []), ...names])]);
  const questions = [...new Set(named.flat())].map((key): Question => {
    const [kind, name] = key.split(' ') as [Question['kind'], string];
    const behind = programs.map((program) => answerKey(program, kind, name));
    return {
      kind,
      name,
      places: programs.map((program) => {
        const rules = kind === 'decision' ? program.decisions : program.requirements;
        const place = rules.findIndex((rule) => rule.name === name);
        return place < 0 || kind === 'requirement' ? place : 0;
      }),
      ranges: compared.map((runner) => runner.rangeOf(kind, name)),
      orders: orders.map((keys) => keys.indexOf(key)),
      varies: behind.flatMap((text, at) => (at > 0 && text !== behind[at - 1] ? [at] : [])),
    };
  });
  return questions.filter(({ varies }) => varies.length > 0);
}
