/** What evaluating an expression gives: a value, an interval, or the reason why there is none. */
import type { FactValue } from './value.ts';

/** Why an expression or a rule gives no value. Places are those in the program's lists. */
export type Cause =
  | { readonly kind: 'missing' }
  /** No row of the table, or none of the conditions, holds. */
  | { readonly kind: 'no-row' }
  | { readonly kind: 'division-by-zero' }
  /** A mean, least or greatest of nothing. */
  | { readonly kind: 'empty-list' }
  /** No group of the grouping takes the category. */
  | { readonly kind: 'no-group'; readonly grouping: string }
  | { readonly kind: 'no-indicators'; readonly table: string; readonly competency: string }
  | { readonly kind: 'no-points'; readonly item: string }
  | { readonly kind: 'lookup'; readonly lookup: string; readonly cause: Cause }
  /** Two rows (of the body, or the exceptions) hold and differ. */
  | { readonly kind: 'rows'; readonly rows: readonly [number, number] }
  /** A row, an exception, or a supplied rule says that the decision does not apply. */
  | { readonly kind: 'row' | 'exception' | 'supply'; readonly row: number }
  | { readonly kind: 'applicability'; readonly applicability: number }
  /** The decision it depends on has no value. */
  | { readonly kind: 'decision'; readonly decision: string }
  /** A record of an `each` decision has no value for a field (or for its conditions: field null). */
  | { readonly kind: 'record'; readonly at: string; readonly field: string | null; readonly cause: Cause }
  /** The program contradicts its own types: a mistake of the compiler, never of the case. */
  | { readonly kind: 'broken'; readonly what: string };

/** The states in which there is no value. */
export type StopStatus = 'missing-facts' | 'no-rule' | 'not-applicable' | 'conflict';

/** No value, and why. `missing` has the paths of facts when the status is `missing-facts`. */
export class Stop {
  readonly status: StopStatus;
  readonly cause: Cause;
  readonly missing: readonly string[];

  constructor(status: StopStatus, cause: Cause, missing: readonly string[] = []) {
    this.status = status;
    this.cause = cause;
    this.missing = missing;
  }

  static missing(path: string): Stop {
    return new Stop('missing-facts', { kind: 'missing' }, [path]);
  }

  static broken(what: string): Stop {
    return new Stop('no-rule', { kind: 'broken', what });
  }
}

/** A range of values, as the rows of a lookup may give. A missing end is unbounded. */
export class Interval {
  readonly min: FactValue | null;
  readonly max: FactValue | null;
  readonly minOpen: boolean;
  readonly maxOpen: boolean;

  constructor(min: FactValue | null, max: FactValue | null, minOpen: boolean, maxOpen: boolean) {
    this.min = min;
    this.max = max;
    this.minOpen = minOpen;
    this.maxOpen = maxOpen;
  }
}

/** What an expression gives. */
export type Outcome = FactValue | Interval | Stop;

/** The order in which states outweigh each other where every operand is needed; missing facts come last. */
const WEIGHT: Record<StopStatus, number> = {
  'not-applicable': 3,
  conflict: 2,
  'no-rule': 1,
  'missing-facts': 0,
};

/** Gathers the stops of several operands and tells which of them the whole has. */
export class Stops {
  private settled: Stop | null = null;
  private readonly paths: string[] = [];

  /** Takes an outcome; values are ignored. */
  add(outcome: Outcome): void {
    if (!(outcome instanceof Stop)) return;
    if (outcome.status === 'missing-facts') {
      for (const path of outcome.missing) this.paths.push(path);
    } else if (this.settled === null || WEIGHT[outcome.status] > WEIGHT[this.settled.status]) {
      this.settled = outcome;
    }
  }

  /** Where every operand is needed: what no further fact can change comes first. Null without a stop. */
  needed(): Stop | null {
    return this.settled ?? this.unknown();
  }

  /** Where one operand may settle the whole: as long as facts are missing it is open. Null without a stop. */
  open(): Stop | null {
    return this.unknown() ?? this.settled;
  }

  private unknown(): Stop | null {
    if (this.paths.length === 0) return null;
    return new Stop('missing-facts', { kind: 'missing' }, [...new Set(this.paths)]);
  }
}

/** The stop of an operation that needs both operands and could not use them; `what` names it if neither stopped. */
export function stopOf(what: string, left: Outcome, right?: Outcome): Stop {
  const stops = new Stops();
  stops.add(left);
  if (right !== undefined) stops.add(right);
  return stops.needed() ?? Stop.broken(what);
}
