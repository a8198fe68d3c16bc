/** Apparatus of the Supreme Judicial Council: order No 3-4/14 of 2018-03-14 (reconstructed), amended by No 2-4/26. */
import type { Reading, Verdict } from './answer.ts';
import type { Annex4, Facts2018 } from './facts-2018.ts';
import { oracle2018 } from './generation-2018.ts';

/** The annex to No 2-4/26: each indicator of the column "Тиімді мінез-құлық индикаторлары" stands after a "•". */
const ANNEX_4: Annex4 = {
  groups: {
    'B-1': 'heads',
    // "B-2 (… құрылымдық бөлімше басшысы)": those of B-2 who head no unit are in no row.
    'B-2': { heads: 'heads', others: null },
    'B-4': 'staff',
    'B-5': 'staff',
  },
  indicators: {
    service_management: { heads: 3, staff: 4 },
    cooperation: { heads: 3, staff: 3 },
    decision_making: { heads: 5, staff: 3 },
    service_orientation: { heads: 4, staff: 3 },
    service_informing: { heads: 2, staff: 3 },
    promptness: { heads: 4, staff: 4 },
    self_development: { heads: 4, staff: 3 },
    integrity: { heads: 6, staff: 3 },
    stress_resilience: { heads: 1, staff: 1 },
    responsibility: { heads: 1, staff: 1 },
    initiative: { heads: 1, staff: 1 },
  },
};

/** Until No 2-4/26: annex 4 is not in hand, and its categories are other ones than those of the model: no rule. */
export const sjcBefore = (facts: Facts2018, _reading: Reading): Verdict =>
  oracle2018({ annex4: null, commissionSize: true }, facts);

/** With No 2-4/26: its annex 4, and a point 5 that says nothing of the number of members. */
export const sjcAfter = (facts: Facts2018, _reading: Reading): Verdict =>
  oracle2018({ annex4: ANNEX_4, commissionSize: false }, facts);
