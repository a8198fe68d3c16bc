/**
 * When an act starts to apply, and when it stops. Days are ISO strings; a day that the texts do not give is a
 * bound or unknown, never a guess.
 */
import { addDays, type Certainty, isDay } from '../../engine/index.ts';
import type { ActFile, ActProperty, InForceRule } from '../syntax/index.ts';

/** Days; no act waits longer. */
const LONGEST_TERM = 3660;

/** A start or an end. `day` is null only when `certainty` is `unknown`. */
export interface DayBound {
  readonly day: string | null;
  readonly certainty: Certainty;
}

/** What the dates of an act say. */
export interface ActDates {
  readonly signature?: string;
  readonly registration?: string;
  readonly publication?: string;
}

/** The header property of a kind, if the act has one. */
export function propertyOf<K extends ActProperty['kind']>(
  act: ActFile,
  kind: K,
): Extract<ActProperty, { kind: K }> | undefined {
  return act.header?.properties.find((p): p is Extract<ActProperty, { kind: K }> => p.kind === kind);
}

/** The dates an act's header gives; impossible dates are left out (they have diagnostics of their own). */
export function actDates(act: ActFile): ActDates {
  const signature = validDay(propertyOf(act, 'document')?.document.date.iso);
  const registration = validDay(propertyOf(act, 'registered')?.date?.iso);
  const publication = validDay(propertyOf(act, 'published')?.date?.iso);
  return {
    ...(signature === undefined ? {} : { signature }),
    ...(registration === undefined ? {} : { registration }),
    ...(publication === undefined ? {} : { publication }),
  };
}

/**
 * The first day on which a rule makes an act apply. Publication is never before signature or registration
 * (shared rule of the Law on legal acts), so an unknown publication date gives the earliest possible day.
 */
export function startOf(rule: InForceRule | undefined, dates: ActDates): DayBound {
  if (rule === undefined) return { day: null, certainty: 'unknown' };
  if (rule.kind === 'date') {
    const day = validDay(rule.date.iso);
    return day === undefined ? { day: null, certainty: 'unknown' } : { day, certainty: 'exact' };
  }
  const anchor = anchorDay(rule.anchor, dates);
  if (anchor.day === null) return anchor;
  const days = rule.expiredDays === undefined ? 0 : Number(rule.expiredDays.raw) + 1;
  if (!(Number.isInteger(days) && days <= LONGEST_TERM)) return { day: null, certainty: 'unknown' };
  return { day: addDays(anchor.day, days), certainty: anchor.certainty };
}

function anchorDay(anchor: 'publication' | 'registration' | 'signature', dates: ActDates): DayBound {
  const known = dates[anchor];
  if (known !== undefined) return { day: known, certainty: 'exact' };
  const earlier = anchor === 'publication' ? [dates.signature, dates.registration] : [dates.signature];
  const bound = earlier.reduce<string | undefined>(
    (latest, day) => (day === undefined || (latest !== undefined && latest > day) ? latest : day),
    undefined,
  );
  return bound === undefined ? { day: null, certainty: 'unknown' } : { day: bound, certainty: 'earliest' };
}

/** The first day on which an act no longer applies; undefined when it is not repealed. */
export function endOf(act: ActFile): DayBound | undefined {
  const repeal = propertyOf(act, 'repealed');
  if (repeal === undefined) return undefined;
  const signature = validDay(repeal.by.date.iso);
  const publication = validDay(repeal.published?.iso);
  return startOf(repeal.rule, {
    ...(signature === undefined ? {} : { signature }),
    ...(publication === undefined ? {} : { publication }),
  });
}

function validDay(iso: string | undefined): string | undefined {
  return iso !== undefined && isDay(iso) ? iso : undefined;
}
