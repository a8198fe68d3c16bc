/**
 * Changes every number, comparison, connective and term in a methodology's rules, one at a time, and runs the
 * stored cases: each change must make a case fail. Lists the survivors with their places; exit status 1 when
 * there are any, 2 when the unchanged methodology does not pass its cases.
 *
 * A change that can make no difference is declared in the methodology's `equivalent-changes.yaml`, a list of
 * `{line, from, to, because}`: the beginning of the line, what becomes what, and why no case can tell.
 *
 * `npm run mutate-methodology` takes every act beside a folder `cases`; or name files:
 * `npm run mutate-methodology -- methodologies/ryskulov-akimat/ryskulov-2018-144.adisteme`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../dsl/workspace/index.ts';
import type { Mutation } from './mutations/mutation.ts';
import { tryChanges } from './mutations/try-changes.ts';

const METHODOLOGIES = 'methodologies';

const acts = readdirSync(METHODOLOGIES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.adisteme'))
  .map((name) => join(METHODOLOGIES, name))
  .sort();
const files: readonly SourceFile[] = acts.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const named = process.argv.slice(2);
const targets = files.filter(({ path }) =>
  named.length > 0 ? named.includes(path) : existsSync(join(dirname(path), 'cases')),
);

let status = 0;
for (const target of targets) status = Math.max(status, tryAct(target));
if (targets.length === 0) {
  console.error('No act to change: name a file of methodologies/, or give a methodology a folder "cases".');
  status = 2;
}
process.exitCode = status;

function tryAct(target: SourceFile): number {
  const tried = tryChanges(files, target);
  if (typeof tried === 'string') {
    console.error(`${target.path}: unchanged, it fails: ${tried}`);
    return 2;
  }
  const { all, failing, refused, equivalent, survivors, untrue } = tried;
  console.log(
    `${target.path}: ${all} changes, ${failing} fail a case, ${refused} do not compile, ` +
      `${equivalent.length} can make no difference, ${survivors.length} survive`,
  );
  for (const survivor of survivors) console.log(`  ${place(target, survivor)}`);
  for (const { line, from, to } of untrue) {
    console.log(
      `  declared equivalent, but fails a case or does not exist: "${from}" -> "${to}" in: ${line}`,
    );
  }
  return survivors.length === 0 && untrue.length === 0 ? 0 : 1;
}

function place({ path, text }: SourceFile, { start, end, replacement }: Mutation): string {
  const before = text.slice(0, start);
  const line = before.split('\n').length;
  const column = start - before.lastIndexOf('\n');
  const whole = text.split('\n')[line - 1]?.trim() ?? '';
  return `${path}:${line}:${column}: "${text.slice(start, end)}" -> "${replacement}" in: ${whole}`;
}
