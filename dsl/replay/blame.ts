/** Which edits make an answer different: found by computing the later edition without them. */
import type { Program } from '../../engine/index.ts';
import { compileEdition } from '../compile/index.ts';
import { type Act, type Edition, type EditTarget, editionsOf, editTargets } from '../consolidate/index.ts';

/** One cause of a change, as the contract of `replay` names it. */
export interface Cause {
  readonly act: string;
  /** The provision changed, with its row where a row was changed. */
  readonly provision: string;
  /** The edit, as editions name it (`atyrau-2022-324 point 1`); null where another base act took over. */
  readonly edit: string | null;
}

/** With more edits than this, pairs are not tried one by one. */
const MOST_FOR_PAIRS = 12;

/** The edits between two editions of one base act, and editions with some of them left out. */
export class Blame {
  /** The targets of edits that the later edition has and the former has not, in the order of the acts. */
  readonly edits: readonly EditTarget[];
  private readonly acts: readonly Act[];
  private readonly to: Edition;
  private readonly place: number;
  private readonly programs = new Map<string, Program | null>();

  constructor(acts: readonly Act[], editions: readonly Edition[], from: Edition, to: Edition) {
    this.acts = acts;
    this.to = to;
    this.place = editions.indexOf(to);
    const before = new Set(from.identity.acts);
    const sameBase = from.identity.acts[0] === to.identity.acts[0];
    const fresh = sameBase ? to.identity.acts.filter((id) => !before.has(id)) : [];
    this.edits = fresh.flatMap((id) => {
      const act = acts.find((one) => one.id === id);
      return act === undefined ? [] : editTargets(act);
    });
  }

  /**
   * The smallest set of edits that explains a change: without them the later edition answers as the former.
   * `answersAsBefore` and `answersAsAfter` ask a program. Single edits are tried first, then those that alone
   * are enough for the new answer, then pairs; at last edits are put back one by one as long as the old answer
   * stays. Empty where even all of them left out do not bring it back.
   */
  explain(
    answersAsBefore: (program: Program) => boolean,
    answersAsAfter: (program: Program) => boolean,
  ): readonly EditTarget[] {
    const { edits } = this;
    const restores = (left: readonly EditTarget[]): boolean => this.ask(left, answersAsBefore);
    const single = edits.find((edit) => restores([edit]));
    if (single !== undefined) return [single];
    const enough = edits.find((edit) => {
      const others = edits.filter((other) => other !== edit);
      return this.ask(others, answersAsAfter);
    });
    if (enough !== undefined) return [enough];
    if (edits.length <= MOST_FOR_PAIRS) {
      for (const [i, first] of edits.entries()) {
        const second = edits.slice(i + 1).find((other) => restores([first, other]));
        if (second !== undefined) return [first, second];
      }
    }
    if (!restores(edits)) return [];
    return edits.reduce<readonly EditTarget[]>((left, edit) => {
      const fewer = left.filter((other) => other !== edit);
      return restores(fewer) ? fewer : left;
    }, edits);
  }

  /**
   * Whether the answer to a question, where it changes, always does so for one reason: as far as the rules behind it tell
   * without any case. `keyOf` gives what an answer of a program depends on, `was` and `is` those of the two editions.
   */
  isAlike(keyOf: (program: Program) => string, was: string, is: string): boolean {
    const { edits } = this;
    const keys = (left: readonly EditTarget[]): string | null => {
      const program = this.without(left);
      return program === null ? null : keyOf(program);
    };
    for (const edit of edits) {
      const key = keys([edit]);
      if (key === was) return true;
      if (key !== null && key !== is) return false;
    }
    for (const edit of edits) {
      const key = keys(edits.filter((other) => other !== edit));
      if (key === is) return true;
      if (key !== null && key !== was) return false;
    }
    return false;
  }

  private ask(left: readonly EditTarget[], holds: (program: Program) => boolean): boolean {
    const program = this.without(left);
    return program !== null && holds(program);
  }

  /** The later edition without some edits; null where what remains is not a methodology without errors. */
  private without(left: readonly EditTarget[]): Program | null {
    const keys = left.map(({ key }) => key).sort();
    const id = keys.join('\n');
    const known = this.programs.get(id);
    if (known !== undefined) return known;
    const edition = editionsOf(this.to.methodology, this.acts, new Set(keys)).value[this.place];
    const compiled = edition === undefined ? null : compileEdition(edition);
    const program = compiled?.complete ? compiled.value : null;
    this.programs.set(id, program);
    return program;
  }
}

/** An edit as the cause of a change. */
export function causeOf({ act, carrier, target }: EditTarget): Cause {
  return { act, provision: target, edit: `${act} ${carrier}` };
}
