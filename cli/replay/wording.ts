/** What is said of replays of many cases: while they run, when they are interrupted, when parts are put together. */

/** One wording in each language. */
export interface ReplayRunMessages {
  readonly help: {
    readonly workers: string;
    readonly work: string;
    readonly shard: string;
    readonly badRecords: string;
    readonly threshold: string;
    readonly progress: string;
    readonly partSize: string;
    readonly merge: string;
    readonly folders: string;
  };
  readonly notACount: (option: string, given: string) => string;
  readonly notAShard: (given: string) => string;
  readonly notAPercentage: (given: string) => string;
  readonly notASize: (given: string) => string;
  readonly shardNeedsWork: string;
  /** Records that are no cases were left out. */
  readonly unreadable: (records: number) => string;
  readonly keptApart: (records: number, file: string) => string;
  readonly belowThreshold: (edition: string, exercised: string, threshold: string) => string;
  /** Headings: grades by the way they go, and what else changes. */
  readonly grades: string;
  readonly otherChanged: string;
  readonly groupOf: (cases: number, change: string) => string;
  readonly changeOf: (decision: string, before: string, after: string) => string;
  /** In the place of a value: it is not the same in all cases. */
  readonly differing: string;
  readonly rowsNever: (rows: readonly string[]) => string;
  readonly row: (rule: string, row: number) => string;
  readonly exception: (rule: string, number: number) => string;
  readonly neverBroken: (names: readonly string[]) => string;
  readonly moreGroups: (groups: number) => string;
  /** The folder holds the results of another replay. */
  readonly otherReplay: (folder: string, what: 'inputs' | 'acts' | 'options' | 'version') => string;
  readonly notAWorkFolder: (folder: string) => string;
  readonly shardDone: (shard: string, parts: number, folder: string) => string;
  readonly partsMissing: (missing: number, all: number) => string;
  readonly resumed: (parts: number, all: number) => string;
  readonly progressLine: (percent: number, rate: string, left: string) => string;
  readonly interrupted: (done: number, all: number) => string;
  readonly resumeWith: (folder: string) => string;
  readonly notResumable: string;
}
