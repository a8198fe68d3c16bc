/** Who is assessed, as what, and by which procedure: points 2, 5, 21, 22, 28 of decision No 7/35. */
import { every, given, type Known, not, of, onlyIf, some } from '../answer.ts';
import { integer } from '../exact.ts';
import type { Facts2023 } from './facts.ts';

/** Point 2, subpoint 4): heads of units and of the body, whatever else is said of them. */
const HEADS = ['B-1', 'C-1', 'D-1', 'C-O-1', 'D-O-1', 'D-R-1', 'C-R-1', 'E-1', 'E-2', 'E-R-1'];
/** Point 2, subpoint 4): heads only those who head an independent (B, C) or any (D) structural unit. */
const HEADS_OF_UNITS = ['B-3', 'C-3', 'D-3'];

const CYRILLIC: Readonly<Record<string, string>> = { В: 'B', С: 'C', О: 'O', Е: 'E' };

/** The codes are printed in Cyrillic letters (В-1, С-1, С-О-1), in Latin ones and in both (D-О-1). */
const latin = (code: string): string => code.replace(/[ВСОЕ]/g, (letter) => CYRILLIC[letter] ?? letter);

export interface Person {
  readonly assessed: Known<boolean>;
  readonly assessedAs: Known<'head' | 'staff'>;
  readonly procedure: Known<'regular' | 'transitional'>;
  readonly isHead: Known<boolean>;
  readonly isRegular: Known<boolean>;
  readonly isTransitional: Known<boolean>;
  readonly kpisRequired: Known<boolean>;
}

/** Point 2, subpoints 4) and 5): everybody else is a corps B employee. */
function assessedAs({ category, head_of_unit }: Facts2023): Known<'head' | 'staff'> {
  return of(given(category), (printed) => {
    const code = latin(printed);
    if (HEADS.includes(code)) return 'head';
    if (!HEADS_OF_UNITS.includes(code)) return 'staff';
    return of(given(head_of_unit), (heads) => (heads ? 'head' : 'staff'));
  });
}

/**
 * Point 5 (printed 4), second paragraph: chapter 6 is for who was absent in the work period from 2021-07-01 to 2022-12-31;
 * for assessed periods wholly within it (declared in a note). Days as YYYY-MM-DD compare as texts.
 */
function isTransitional({ was_absent, period }: Facts2023): Known<boolean> {
  return every([
    given(was_absent),
    of(given(period), ({ start }) => start >= '2021-07-01'),
    of(given(period), ({ end }) => end <= '2022-12-31'),
  ]);
}

export function personOf(facts: Facts2023): Person {
  // Point 5: "бір айдан кем".
  const assessed = of(given(facts.months_in_position), (months) => integer(months) >= 1);
  const isHead = onlyIf(assessed, () => of(assessedAs(facts), (group) => group === 'head'));
  const transitional = onlyIf(assessed, () => isTransitional(facts));
  const isRegular = not(transitional);
  // Point 22, fourth paragraph (printed 21): none where less than three months remain from the day of appointment. Of
  // who was not appointed within the period nothing is said, and KPIs are set. Point 21: KPIs are for heads.
  const { months_to_period_end: left } = facts;
  const enough = left === undefined || integer(left) >= 3;
  return {
    assessed,
    assessedAs: of(isHead, (head) => (head ? 'head' : 'staff')),
    procedure: of(transitional, (yes) => (yes ? 'transitional' : 'regular')),
    isHead,
    isRegular,
    isTransitional: transitional,
    kpisRequired: onlyIf(isRegular, () => onlyIf(isHead, () => enough)),
  };
}

/** Whether the person has a score or grade at all: a head for whom no KPIs are set has none (point 22). */
export const isGraded = ({ isTransitional: transitional, isHead, kpisRequired }: Person): Known<boolean> =>
  some([transitional, not(isHead), kpisRequired]);
