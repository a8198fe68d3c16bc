/** The shape of the service's wording. */
import type { Slot } from './shapes.ts';

/** The functions of the language that take something in brackets. */
export type FunctionId =
  | 'count'
  | 'sum'
  | 'mean'
  | 'least'
  | 'greatest'
  | 'all'
  | 'any'
  | 'round'
  | 'indicators'
  | 'covers'
  | 'valueOf'
  | 'given';

/** What a function takes. */
export type ParameterId =
  | 'list'
  | 'condition'
  | 'each'
  | 'number'
  | 'digits'
  | 'competency'
  | 'item'
  | 'fact';

export interface ServiceText {
  /** What stands at a place of a statement, as it is shown in signatures. */
  readonly slots: Readonly<Record<Slot, string>>;
  readonly parameters: Readonly<Record<ParameterId, string>>;
  /** What a function gives, in a sentence. */
  readonly functions: Readonly<Record<FunctionId, string>>;
  /** Statuses of decisions without a value, for inlay hints. */
  readonly statuses: Readonly<Record<'not-applicable' | 'no-rule' | 'missing-facts' | 'conflict', string>>;
  readonly met: string;
  readonly notMet: string;
  readonly optional: string;
  readonly suppliedBy: (roles: string) => string;
  readonly unit: (unit: string) => string;
  readonly givesIntervals: string;
  readonly otherSurfaces: string;
  /** A provision as an act amended it; the day from which it is so, where known. */
  readonly amended: (act: string, day: string | null) => string;
  readonly neverAmended: string;
  readonly textNotInHand: string;
  readonly cases: (passed: number, failed: number) => string;
  readonly refusals: {
    readonly nothingToRename: string;
    readonly categoryCode: string;
    readonly badName: (name: string) => string;
    readonly taken: (name: string, kind: string, place: string) => string;
    readonly changesMeaning: (name: string, place: string) => string;
    readonly broken: (file: string) => string;
  };
  readonly actions: {
    readonly insertRow: (row: string) => string;
    readonly closeGap: (name: string) => string;
    readonly declare: (name: string, kind: string) => string;
    readonly replaceName: (name: string) => string;
    readonly replaceNameEverywhere: (name: string) => string;
    readonly replaceKeyword: (word: string) => string;
    readonly replaceAllKeywords: string;
    readonly didYouMean: (name: string) => string;
    readonly addLabels: (languages: string) => string;
    readonly quoteName: (name: string) => string;
    readonly closeString: string;
    readonly setLanguage: (tag: string) => string;
  };
  /** The ground of an interpretation that closes a gap, for the author to write over. */
  readonly groundToWrite: string;
  /** The label of such an interpretation. */
  readonly gapReading: (name: string) => string;
}
