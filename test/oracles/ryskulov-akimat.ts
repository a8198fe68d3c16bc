/** Annex 4 to resolution No 144 of 2018-03-29 of the Ryskulov district akimat. */
import type { Reading, Verdict } from './answer.ts';
import type { Annex4, Facts2018 } from './facts-2018.ts';
import { oracle2018 } from './generation-2018.ts';

/**
 * Each phrase of the column "Тиімді мінез-құлық индикаторлары" is an indicator, whether a semicolon, a full stop (heads'
 * self-development, first phrase; heads' integrity, fifth) or only a new line (managers' decision making, after
 * "ұйымдастырады") sets it apart: a declared reading. Cells that a page break cuts are one cell.
 */
export const ANNEX_4: Annex4 = {
  groups: {
    'E-1': 'heads',
    'E-R-1': 'heads',
    'E-2': 'managers',
    // "құрылымдық бөлімшенің басшысы" in the second row, "бас инспекторлар" in the third.
    'E-3': { heads: 'managers', others: 'staff' },
    'E-R-2': 'managers',
    'E-R-3': 'managers',
    'E-G-1': 'managers',
    'E-4': 'staff',
    'E-R-4': 'staff',
    'E-G-3': 'staff',
    'E-G-4': 'staff',
  },
  indicators: {
    service_management: { heads: 3, managers: 4, staff: 4 },
    cooperation: { heads: 3, managers: 4, staff: 3 },
    decision_making: { heads: 5, managers: 5, staff: 3 },
    service_orientation: { heads: 4, managers: 3, staff: 3 },
    service_informing: { heads: 2, managers: 3, staff: 3 },
    promptness: { heads: 4, managers: 3, staff: 4 },
    self_development: { heads: 4, managers: 3, staff: 3 },
    integrity: { heads: 6, managers: 6, staff: 3 },
    stress_resilience: { heads: 1, managers: 1, staff: 1 },
    responsibility: { heads: 1, managers: 1, staff: 1 },
    initiative: { heads: 1, managers: 1, staff: 1 },
  },
};

/** Resolution No 144, the only edition. */
export const ryskulov = (facts: Facts2018, _reading: Reading): Verdict =>
  oracle2018({ annex4: ANNEX_4, commissionSize: true }, facts);
