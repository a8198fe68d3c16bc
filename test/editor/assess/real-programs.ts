/** The programs and stored cases of the repository. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openWorkspace } from '../../../dsl/index.ts';
import type { Program } from '../../../engine/index.ts';
import { storedCases } from '../../../scripts/mutations/case-files.ts';

const FOLDER = 'methodologies';
const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((name) => join(FOLDER, name));
const workspace = openWorkspace(
  paths
    .filter((path) => path.endsWith('.adisteme'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
);

/** All stored cases. */
export const CASES = paths
  .filter((path) => basename(path) === 'cases')
  .flatMap((path) => storedCases(dirname(path)))
  .map((stored) => stored.case);

/** The program of a methodology on a day. */
export function programOn(methodology: string, day: string): Program {
  const choice = workspace.editionOn(methodology, day);
  const program = choice.found ? workspace.soundProgram(choice.edition) : null;
  if (program === null) throw new Error(`no program of ${methodology} on ${day}`);
  return program;
}
