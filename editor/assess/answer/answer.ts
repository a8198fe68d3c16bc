/** What an edition answers to a case as far as it is typed. */
import {
  type DueDate,
  dueDates,
  type Explanation,
  evaluate,
  explain,
  type FactProblem,
  type Facts,
  type Interpretation,
  type Language,
  type Program,
  pathText,
  readEvents,
  readPartialFacts,
  requirementMessages,
  type TracedEvaluation,
  usedInterpretations,
} from '../../../engine/index.ts';
import { sectionsOf } from '../form/sections.ts';
import { type CaseState, plainEvents, plainFacts } from '../typed/index.ts';

/** The answer with everything that is told of it. */
export interface CaseAnswer {
  readonly evaluation: TracedEvaluation;
  readonly explanation: Explanation;
  /** The message of each requirement by its name. */
  readonly requirements: Readonly<Record<string, string>>;
  /** The facts that could be used. */
  readonly facts: Facts;
  /** What is wrong, by the path in the facts or, for events, `events.` and the name. */
  readonly problems: ReadonlyMap<string, readonly FactProblem[]>;
  /** Paths of facts that decisions or records still lack, in the order of the form. */
  readonly missing: readonly string[];
  readonly dueDates: readonly DueDate[];
  /** The readings that decisions and due dates rest on. */
  readonly used: readonly Interpretation[];
}

/** The part of a case that is answered. */
export type AskedCase = Pick<CaseState, 'facts' | 'events' | 'reading'>;

/** Answers what is typed; what is wrong or not there is not used. */
export function answerOf(program: Program, asked: AskedCase, language: Language): CaseAnswer {
  const { reading } = asked;
  const { facts, problems, unfinished } = readPartialFacts(program, plainFacts(program.facts, asked.facts));
  const evaluation = evaluate(program, facts, { reading, trace: true });
  const events = eventsOf(program, asked.events);
  const due = dueDates(program, events.events, { reading });
  const byPath = Map.groupBy([...problems, ...events.problems], ({ about, path }) =>
    pathText(about === 'events' ? ['events', ...path] : path),
  );
  return {
    evaluation,
    explanation: explain(program, evaluation.trace, language),
    requirements: requirementMessages(program, evaluation.trace, language),
    facts,
    problems: byPath,
    missing: missingPaths(program, [...evaluation.missing, ...unfinished.map(pathText)], [...byPath.keys()]),
    dueDates: due,
    used: usedInterpretations(program, evaluation, due),
  };
}

/** The days that can be used, and what is wrong with the others. */
function eventsOf(program: Program, typed: CaseState['events']) {
  const known = new Set(program.events.map(({ name }) => name));
  const given = Object.fromEntries(Object.entries(plainEvents(typed)).filter(([name]) => known.has(name)));
  const { problems } = readEvents(program, given);
  const wrong = new Set(problems.map(({ path }) => String(path[0])));
  const right = Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name)));
  return { events: right, problems };
}

/** Each path once, without those of which something is wrong: that is told there. */
function missingPaths(program: Program, paths: readonly string[], wrong: readonly string[]): string[] {
  const order = sectionsOf(program).flatMap(({ facts }) => facts.map(({ name }) => name));
  const placeOf = (path: string) => order.indexOf(/^[^.[]*/.exec(path)?.[0] ?? '');
  const collator = new Intl.Collator('en', { numeric: true });
  return [...new Set(paths)]
    .filter((path) => !wrong.some((place) => isWithin(path, place) || isWithin(place, path)))
    .sort((a, b) => placeOf(a) - placeOf(b) || collator.compare(a, b));
}

/** Whether a path leads to the other or into it. */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
}
