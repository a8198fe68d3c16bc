/** Where a compiled rule says it comes from. */
import type { Origin } from '../../engine/index.ts';
import type { Span } from '../syntax/index.ts';
import { type Place, sourceOf } from './report.ts';

/** The origin of a declaration or a row at `span` of the place's file. */
export function originOf(place: Place, span: Span): Origin {
  const { act, file } = sourceOf(place, span);
  return { provision: place.id, act, file, start: span.start, end: span.end };
}
