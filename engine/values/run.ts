/** The state of one evaluation, handed to every compiled expression. */
import type { Outcome } from './outcome.ts';
import type { Facts, FactValue } from './value.ts';

/** The element that a loop stands at. */
export class Frame {
  element: FactValue = false;
  /** Place in the list; -1 for a record that is not in a list. */
  index = -1;
  readonly parent: Frame | null;
  /** The path of the list, evaluated in the parent's frame. */
  readonly path: PathOf;

  constructor(parent: Frame | null, path: PathOf) {
    this.parent = parent;
    this.path = path;
  }
}

/** Which rows of a rule were tried: of its body, its exceptions, or the rules that interpretations supply. */
export type RowChannel = 'rows' | 'exceptions' | 'supplies';

/** Listens to an evaluation in order to explain it. */
export interface Recorder {
  /** A row was tried: true, false, or not known. */
  row(channel: RowChannel, row: number, outcome: Outcome): void;
}

/** One evaluation of one case. */
export class Run {
  readonly facts: Facts;
  /** Whether interpretations apply. */
  readonly adopted: boolean;
  frame: Frame | null = null;
  /** Variables and groups of categories, at places that the compiler gives out. */
  readonly slots: (Outcome | undefined)[];
  /** The row that gave the last value of a table or of conditions. */
  row = -1;
  /** The row that the last lookup gave its value from; -1 for none. */
  lookupRow = -1;
  /** Null when nothing is to be explained. */
  recorder: Recorder | null = null;

  constructor(facts: Facts, adopted: boolean, slots: number) {
    this.facts = facts;
    this.adopted = adopted;
    this.slots = new Array<Outcome | undefined>(slots).fill(undefined);
  }
}

/** A compiled expression. */
export type Compiled = (run: Run) => Outcome;

/** The path of a value in the case, `kpis[2].achieved`, for saying that it is missing. */
export type PathOf = (run: Run) => string;

/** The frame that many loops outwards. */
export function frameAt(run: Run, depth: number): Frame | null {
  let frame = run.frame;
  for (let step = 0; step < depth && frame !== null; step += 1) frame = frame.parent;
  return frame;
}

/** The path of the element that the frame stands at. */
export function framePath(run: Run, frame: Frame | null): string {
  if (frame === null) return '';
  const here = run.frame;
  run.frame = frame.parent;
  const list = frame.path(run);
  run.frame = here;
  return frame.index < 0 ? list : `${list}[${frame.index}]`;
}
