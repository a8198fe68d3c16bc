/** What reports say: the shape of their catalogues. A missing wording is a type error. */

/** One wording for everything a report may say by itself; answers and provisions are worded by the engine. */
export interface Messages {
  readonly title: string;
  readonly madeBy: (product: string) => string;
  readonly contents: string;
  readonly replayed: string;
  readonly files: string;
  readonly bodies: string;
  readonly days: string;
  readonly ownDay: string;
  readonly allEditions: string;
  readonly onDays: (days: readonly string[]) => string;
  readonly editions: string;
  readonly edition: string;
  readonly acts: string;
  readonly hash: string;
  readonly reconstructed: string;

  readonly totals: Readonly<
    Record<'cases' | 'runs' | 'passed' | 'failed' | 'changed' | 'unreadable', string>
  >;
  readonly allPassed: (cases: number) => string;
  readonly someFailed: (cases: number) => string;

  readonly changes: string;
  readonly noChanges: string;
  readonly nothingCompared: string;
  readonly cases: string;
  readonly answer: string;
  readonly how: string;
  readonly because: string;
  readonly examples: string;
  readonly differs: string;
  readonly falls: string;
  readonly rises: string;
  readonly byEdit: (act: string, edit: string) => string;
  readonly byText: (act: string) => string;
  readonly unknownCause: string;

  readonly matrix: string;
  readonly case: string;
  readonly day: string;
  readonly place: string;
  readonly changed: string;
  readonly leftOut: (cases: number) => string;

  readonly failures: string;
  readonly noFailures: string;
  readonly expected: string;
  readonly actual: string;
  readonly badInput: (place: string) => string;
  readonly unknownName: (name: string) => string;

  readonly coverage: string;
  readonly explained: string;
  readonly used: (used: number, usable: number) => string;
  readonly neverUsed: string;
  readonly allUsed: string;
  readonly tested: (cases: number) => string;
  readonly never: string;
  readonly noRule: string;
  readonly neverHit: string;
  readonly neverBroken: string;
  readonly rows: (hit: number, all: number) => string;
  readonly requirements: (broken: number, all: number) => string;
  readonly parts: string;
  readonly text: string;
  readonly notInHand: string;
  readonly noText: string;

  readonly notes: string;
  readonly noNotes: string;
  readonly reconstructedAct: (act: string) => string;
  readonly earliestStart: (edition: string) => string;

  /** For the names of test cases. */
  readonly passedCases: (cases: number) => string;
  readonly furtherFailures: (cases: number) => string;
  /** What is asked for of the coverage, in percent. */
  readonly threshold: (percent: string) => string;
  /** That it is not reached: the percentage of cases, and the points behind it. */
  readonly belowThreshold: (percent: string, used: number, usable: number) => string;
}
