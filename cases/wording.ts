/** The shape of the catalogues: one wording for every problem of a file of cases. A missing one is a type error. */
import type { CaseProblem } from '../engine/index.ts';
import type { FileProblemData } from './problem.ts';

export type Wording = {
  readonly [Code in Exclude<keyof FileProblemData, 'bad-case'>]: (data: FileProblemData[Code]) => string;
} & {
  /** Problems in the shape of a case, by their own codes; `known` are the keys that a case may have. */
  readonly cases: {
    readonly [Code in CaseProblem['code']]: (key: string, known: readonly string[]) => string;
  };
};
