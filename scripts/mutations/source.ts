import { type KeywordId, wordOf } from '../../dsl/keywords/index.ts';
import type { Span, Surface } from '../../dsl/syntax/index.ts';
import type { Mutation } from './mutation.ts';

/** A text and its surface, for replacing a sign or a keyword inside a span of it. */
export class Source {
  readonly #text: string;
  readonly #surface: Surface;

  constructor(text: string, surface: Surface) {
    this.#text = text;
    this.#surface = surface;
  }

  /** Replaces the first occurrence of `from` in the span; it must be there. */
  swap(span: Span, from: string, to: string): Mutation[] {
    const at = this.#text.slice(span.start, span.end).indexOf(from);
    if (at === -1) throw new Error(`"${from}" does not stand between ${span.start} and ${span.end}`);
    const start = span.start + at;
    return [{ start, end: start + from.length, replacement: to }];
  }

  /** Replaces a keyword in the span by another of the same surface. */
  swapWord(span: Span, from: KeywordId, to: KeywordId): Mutation[] {
    return this.swap(span, wordOf(from, this.#surface), wordOf(to, this.#surface));
  }
}
