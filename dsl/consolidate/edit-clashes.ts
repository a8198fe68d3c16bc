/** Two edits that start to apply on the same day and change the same thing, so that their order would decide. */
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { Span } from '../syntax/index.ts';

/** What one edit did to one of its targets. */
export interface Touch {
  /** The id of the provision, with its row where a row was changed. */
  readonly target: string;
  /** The words it replaced; absent when it gave, added or took out the whole. */
  readonly words?: string;
  readonly act: string;
  readonly carrier: string;
  readonly file: string;
  readonly span: Span;
}

/**
 * Each touch that meets an earlier one: the same target, or a part of one that was given, added or taken out as
 * a whole. Replacing different words of one provision is no clash.
 */
export function editClashes(touches: readonly Touch[]): Diagnostic[] {
  return touches.flatMap((touch, index) => {
    const other = touches.slice(0, index).find((earlier) => clash(earlier, touch));
    if (other === undefined) return [];
    const { act, carrier, file, span } = touch;
    const target = touch.target.length > other.target.length ? touch.target : other.target;
    const data = { target, act: `${act} ${carrier}`, other: `${other.act} ${other.carrier}` };
    return [diagnostic('two-edits-of-one-target', file, span, data, { provision: carrier })];
  });
}

function clash(a: Touch, b: Touch): boolean {
  if (a.target === b.target) return a.words === undefined || b.words === undefined || a.words === b.words;
  return isWholeAround(a, b) || isWholeAround(b, a);
}

function isWholeAround(outer: Touch, inner: Touch): boolean {
  return outer.words === undefined && inner.target.startsWith(`${outer.target} `);
}
