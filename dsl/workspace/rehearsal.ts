/** A small act of the usual statements, read once when the language is loaded (docs/performance.md). */
export const REHEARSAL = `language en

act rehearsal-1
  document: "act" № 1, 2026-01-01
  approves: rehearsal "Rehearsal"
  enters into force: 2026-01-01

point 1
  | A text.
  fact items: list of "Items"
    done: yes-no "Done"
    share: integer 0..9 "Share"
  scale grade "Grade"
    low "low"
    high "high"

point 2
  decision result: grade "Result"
    table count(items where done and share / 2 >= 1)
      2.. => high
      < 2 => low
`;
