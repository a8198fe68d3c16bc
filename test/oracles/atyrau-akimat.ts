/** Atyrau city akimat: resolution No 500 of 2018 (reconstructed), amended by No 324 of 2022-02-15. */
import type { Reading, Verdict } from './answer.ts';
import type { Annex4, Facts2018 } from './facts-2018.ts';
import { oracle2018 } from './generation-2018.ts';
import { ANNEX_4 as RYSKULOV_ANNEX_4 } from './ryskulov-akimat.ts';

/** The annex to No 324: each indicator of the column "Тиімді мінез-құлық индикаторлары" stands after a "*". */
const ANNEX_4: Annex4 = {
  groups: {
    'E-1': 'heads',
    'E-R-1': 'heads',
    'E-2': 'managers',
    // "E-3 (Құрылымдық бөлімшенің басшысы)"; "E-3; *": except the persons named in the row above.
    'E-3': { heads: 'managers', others: 'staff' },
    'E-R-2': 'managers',
    'E-R-3': 'managers',
    'E-G-1': 'managers',
    'E-G-2': { heads: 'managers', others: 'staff' },
    'E-4': 'staff',
    'E-5': 'staff',
    'E-R-4': 'staff',
    'E-R-5': 'staff',
    'E-G-3': 'staff',
    // Missing from the third row of initiative only, where codes of the second row are printed: declared a misprint.
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

/** Until No 324: groups and indicators as in the Ryskulov order (the annex to No 500 is not in hand). */
export const atyrau2018 = (facts: Facts2018, _reading: Reading): Verdict =>
  oracle2018({ annex4: RYSKULOV_ANNEX_4, commissionSize: true }, facts);

/** With No 324: its annex 4; points 5 and 41 are reworded and 42 is taken out, with no other number. */
export const atyrau2022 = (facts: Facts2018, _reading: Reading): Verdict =>
  oracle2018({ annex4: ANNEX_4, commissionSize: true }, facts);
