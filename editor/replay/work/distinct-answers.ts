/** Answers kept once each, however many cases give them. */
import type { NamedAnswer } from '../../../engine/index.ts';

/** What an answer says, whatever it answers. */
export type Said = Pick<NamedAnswer, 'value' | 'status'>;

/** Stands for the answer of an edition that a case was not run on. */
export const NOT_ASKED = 0;
/** Stands for no answer: the edition has no such rule, or nothing starts the deadline. */
export const NO_ANSWER = 1;

const NONE: Said = { value: null, status: 'no-such-rule' };

/** A table of answers by number; equal answers have one number. */
export class DistinctAnswers {
  private readonly said: Said[] = [NONE, NONE];
  private readonly numbers = new Map([[keyOf(NONE), NO_ANSWER]]);

  /** The number of an answer; never `NOT_ASKED`. */
  numberOf({ value, status }: Said): number {
    const key = keyOf({ value, status });
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.said.length);
    return this.said.push({ value, status }) - 1;
  }

  at(number: number): Said {
    const said = this.said[number];
    if (said === undefined) throw new Error(`no answer ${number}`);
    return said;
  }
}

function keyOf({ value, status }: Said): string {
  return status === 'decided' ? JSON.stringify(value) : `${status} ${JSON.stringify(value)}`;
}
