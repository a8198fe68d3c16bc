/** A replay of texts that try to become markup, formulas or ends of elements. */
import { openWorkspace, type Workspace } from '../../dsl/index.ts';
import { readCase } from '../../engine/index.ts';
import { type ReplayReport, reportOf } from '../../reports/index.ts';
import { type PlacedCase, summaryOf } from '../replay/summary-of.ts';

/** An id of a case that is markup, and one that is a formula of two lines. */
export const MARKUP = `"><script>document.title = 'taken'</script><img src=x onerror=alert(1)>`;
export const FORMULA = '=HYPERLINK("https://example.org")\n+1';

const BASE = `language en

act base-2020
  document: "order" № 1, 2020-01-01
  approves: body "Some <b>body</b> & 'others'"
  enters into force: 2020-02-01

point 1 "Grades ]]></title><script>"
  | An employee reaches </style><script>alert(2)</script> at least 3 & more.
  fact achieved: integer 0..9 "Achieved"
  fact junior: yes-no "Junior"
  scale grade "Grade"
    low "low"
    good "good"
  decision result: grade "Result"
    table achieved
      0..2 => low
      3..9 => good
  exception result: junior = yes => low

point 2
  | One indicator at least is reached.
  requirement reached: achieved >= 1 "At least one"

point 3
  decision points: integer "Points"
    = achieved * 2
`;
const CHANGE = `language en

act change-2021
  document: "order" № 2, 2021-01-01
  amends: body
  enters into force: 2021-02-01

point 1
  edit point 1: words "3" => "4"
    point 1 "Grades"
      fact achieved: integer 0..9 "Achieved"
      fact junior: yes-no "Junior"
      scale grade "Grade"
        low "low"
        good "good"
      decision result: grade "Result"
        table achieved
          0..3 => low
          4..9 => good
      exception result: junior = yes => low

point 2
  edit point 3: new wording
    point 3
      decision points: integer "Points"
        = achieved * 3
`;

/** The acts of a made-up body; the second lowers those who reach three indicators. */
export const WORKSPACE: Workspace = openWorkspace([
  { path: 'base.adisteme', text: BASE },
  { path: 'change.adisteme', text: CHANGE },
]);

/** A case of the body in `cases/<a>.yaml`. */
export function placed(id: string, achieved: number, expect: Readonly<Record<string, unknown>>, line = 1) {
  const facts = { achieved, junior: false };
  const { case: stored } = readCase({ id, methodology: 'body', on: '2020-06-01', facts, expect });
  if (stored === null) throw new Error('not a case');
  return { case: stored, file: 'cases/<a>.yaml', line } satisfies PlacedCase;
}

/** Its cases: two whose grade falls, one of them answered otherwise than expected, and one whose grade stays; the points of all rise. */
export const CASES = [
  placed(MARKUP, 3, { result: 'good' }, 1),
  placed(FORMULA, 3, { result: 'low', points: 7 }, 9),
  placed('stays \u202Ereversed\u0007', 5, { result: 'good', reached: true }, 17),
];

/** The report of them over all editions. */
export function hostileReport(): ReplayReport {
  return reportOf(WORKSPACE, {
    summary: summaryOf(WORKSPACE, CASES, 'all'),
    product: { name: 'Adisteme', version: '1.2.3' },
    files: ['cases/<a>.yaml'],
    compared: 'all',
    threshold: null,
  });
}
