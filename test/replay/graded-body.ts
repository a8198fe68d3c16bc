/** A made-up body, of which an amendment lowers one grade and raises another. */

const BASE = `language en

act base-2020
  document: "order" № 1, 2020-01-01
  approves: body "Body"
  enters into force: 2020-02-01

point 1
  fact achieved: integer 0..9 "Achieved"
  fact worth: integer 0..1000000 "Worth"
  fact remark: text "Remark"
  scale grade "Grade"
    low "low"
    good "good"
    best "best"
  decision result: grade "Result"
    table achieved
      0..3 => low
      4..6 => good
      7..9 => best

point 2
  decision other: grade "Other"
    table achieved
      0..6 => low
      7..9 => good

point 3
  decision points: integer "Points"
    = worth

point 4
  decision told: text "Told"
    = remark
`;
const CHANGE = `language en

act change-2021
  document: "order" № 2, 2021-01-01
  amends: body
  enters into force: 2021-02-01

point 1
  edit point 1: new wording
    point 1
      fact achieved: integer 0..9 "Achieved"
      fact worth: integer 0..1000000 "Worth"
      fact remark: text "Remark"
      scale grade "Grade"
        low "low"
        good "good"
        best "best"
      decision result: grade "Result"
        table achieved
          0..4 => low
          5..8 => good
          9 => best

point 2
  edit point 2: new wording
    point 2
      decision other: grade "Other"
        table achieved
          0..5 => low
          6..9 => good

point 3
  edit point 3: new wording
    point 3
      decision points: integer "Points"
        = worth * 2

point 4
  edit point 4: new wording
    point 4
      decision told: text "Told"
        = "nothing"
`;

/** The act and its amendment, of 2020 and 2021. */
export const ACTS = [
  { path: 'base.adisteme', text: BASE },
  { path: 'change.adisteme', text: CHANGE },
] as const;

/**
 * So many cases of the body. Of ten, the grade `result` falls from best to good in two and from good to low in one, `other`
 * rises in one; `points` and `told` change in all, and are others in each.
 */
export function gradedCases(count: number) {
  return Array.from({ length: count }, (_, at) => ({
    id: `case-${at}`,
    methodology: 'body',
    on: '2020-06-01',
    facts: { achieved: at % 10, worth: at + 1, remark: `remark ${at}` },
  }));
}
