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
import { parseAct } from '../dsl/syntax/index.ts';
import { openWorkspace, type SourceFile } from '../dsl/workspace/index.ts';
import { type StoredCase, storedCases } from './mutations/case-files.ts';
import { equivalentChanges, isDeclared } from './mutations/equivalent-changes.ts';
import { findMutations } from './mutations/find-mutations.ts';
import { type Mutation, mutate } from './mutations/mutation.ts';
import { firstFailure } from './mutations/run-cases.ts';

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
  const cases = storedCases(dirname(target.path));
  const failure = firstFailure(openWorkspace(files), cases);
  if (failure !== null) {
    console.error(`${target.path}: unchanged, it fails: ${failure.told}`);
    return 2;
  }
  const mutations = findMutations(parseAct(target.text, target.path).value, target.text);
  const declared = equivalentChanges(dirname(target.path));
  const survivors: Mutation[] = [];
  let refused = 0;
  let order = cases;
  for (const mutation of mutations) {
    const changed = { path: target.path, text: mutate(target.text, mutation) };
    const killer = firstFailure(
      openWorkspace(files.map((file) => (file === target ? changed : file))),
      order,
    );
    if (killer === null) survivors.push(mutation);
    else if (killer.case === null) refused += 1;
    else order = toFront(killer.case, order);
  }
  const surprising = survivors.filter(
    (survivor) => !declared.some((d) => isDeclared(d, target.text, survivor)),
  );
  const untrue = declared.filter((d) => !survivors.some((survivor) => isDeclared(d, target.text, survivor)));
  const byCases = mutations.length - survivors.length - refused;
  console.log(
    `${target.path}: ${mutations.length} changes, ${byCases} fail a case, ${refused} do not compile, ` +
      `${survivors.length - surprising.length} can make no difference, ${surprising.length} survive`,
  );
  for (const survivor of surprising) console.log(`  ${place(target, survivor)}`);
  for (const { line, from, to } of untrue) {
    console.log(
      `  declared equivalent, but fails a case or does not exist: "${from}" -> "${to}" in: ${line}`,
    );
  }
  return surprising.length === 0 && untrue.length === 0 ? 0 : 1;
}

/** A change is often noticed by the case that noticed its neighbour: try that one first. */
function toFront(first: StoredCase, cases: readonly StoredCase[]): readonly StoredCase[] {
  return [first, ...cases.filter((stored) => stored !== first)];
}

function place({ path, text }: SourceFile, { start, end, replacement }: Mutation): string {
  const before = text.slice(0, start);
  const line = before.split('\n').length;
  const column = start - before.lastIndexOf('\n');
  const whole = text.split('\n')[line - 1]?.trim() ?? '';
  return `${path}:${line}:${column}: "${text.slice(start, end)}" -> "${replacement}" in: ${whole}`;
}
