/** Small acts and the acts of the repository, for replaying without a browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedText } from '../../../editor/replay/shapes.ts';
import { ReplaySession } from '../../../editor/replay/work/session.ts';

/** An act by its header and provisions. */
export const act = (id: string, header: string, content: string): NamedText => ({
  name: `body/${id}.adisteme`,
  text: `language en\n\nact ${id}\n${header}\n\n${content}\n`,
});

/** Grades from 0 to 9: low below 3, middling, high from 6; and whether 5 is passed. */
export const BASE = act(
  'base',
  '  document: "order" № 1, 2020-01-01\n  approves: body "Some body" kk "Орган"\n  enters into force: 2020-02-01',
  `point 1
  | Graded by points.
  scale grade "Grades"
    low "low"
    middling "middling"
    high "high"
  fact points: integer 0..9 "Points" kk "Ұпайлар"
  decision grade: grade "Grade"
    if points < 3 => low
    if points >= 3 and points < 6 => middling
    if points >= 6 => high

point 2
  | Passed with 5.
  decision passed: yes-no "Passed"
    = points >= 5

point 3
  | The result is told within two working days.
  event assessed "Assessment"
  deadline told_due: assessed + 2 working days "Telling the result"

point 4
  | Nothing to compute.`,
);

/** From 2021: middling only below 5. */
export const CHANGE = act(
  'change',
  '  document: "order" № 2, 2021-01-01\n  amends: body\n  enters into force: 2021-02-01',
  `point 1
  edit point 1: new wording
    point 1
      | Graded by points, otherwise.
      scale grade "Grades"
        low "low"
        middling "middling"
        high "high"
      fact points: integer 0..9 "Points" kk "Ұпайлар"
      decision grade: grade "Grade"
        if points < 4 => low
        if points >= 4 and points < 5 => middling
        if points >= 5 => high`,
);

/** The acts of the repository, named as the server names them. */
export function realActs(): NamedText[] {
  const names = readdirSync('methodologies', { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.adisteme'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join('methodologies', name), 'utf8') }));
}

/** The files of stored cases of a body. */
export function storedCases(body: string): NamedText[] {
  const folder = join('methodologies', body, 'cases');
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name: `${body}/cases/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}

/** Work that is never stopped. */
export const UNHURRIED = { progress: () => {}, breathe: async () => {} };

/** A session over acts with files of cases open. */
export async function sessionWith(
  acts: readonly NamedText[],
  files: readonly NamedText[],
  drafts: readonly NamedText[] = [],
): Promise<ReplaySession> {
  const session = new ReplaySession();
  session.open({ acts, drafts });
  for (const file of files) await session.read(file, UNHURRIED);
  return session;
}

/** A line of NDJSON for each number of points. */
export function pointsFile(points: readonly number[], more: object = {}): NamedText {
  const lines = points.map((p, place) =>
    JSON.stringify({
      id: `case ${place}`,
      methodology: 'body',
      on: '2020-06-01',
      facts: { points: p },
      ...more,
    }),
  );
  return { name: 'points.ndjson', text: lines.join('\n') };
}
