/** Trying all changes of an act's rules against the stored cases. */
import { dirname } from 'node:path';
import { parseAct } from '../../dsl/syntax/index.ts';
import { openWorkspace, type SourceFile } from '../../dsl/workspace/index.ts';
import { type StoredCase, storedCases } from './case-files.ts';
import { type EquivalentChange, equivalentChanges, isDeclared } from './equivalent-changes.ts';
import { findMutations } from './find-mutations.ts';
import { type Mutation, mutate } from './mutation.ts';
import { firstFailure } from './run-cases.ts';

/** What became of the changes of one act. */
export interface TriedChanges {
  readonly all: number;
  /** Those that make a case fail, and those that the language refuses. */
  readonly failing: number;
  readonly refused: number;
  /** Those that no case notices: declared to make no difference, or not. */
  readonly equivalent: readonly Mutation[];
  readonly survivors: readonly Mutation[];
  /** Declarations of changes that do not exist or do make a case fail. */
  readonly untrue: readonly EquivalentChange[];
}

/**
 * Makes each change of `target`, one of `files`, and runs the cases of its folder. A text when the unchanged act
 * does not pass them: the failure.
 */
export function tryChanges(files: readonly SourceFile[], target: SourceFile): TriedChanges | string {
  const cases = storedCases(dirname(target.path));
  const failure = firstFailure(openWorkspace(files), cases);
  if (failure !== null) return failure.told;
  const mutations = findMutations(parseAct(target.text, target.path).value, target.text);
  const unnoticed: Mutation[] = [];
  let refused = 0;
  let order = cases;
  for (const mutation of mutations) {
    const changed = { path: target.path, text: mutate(target.text, mutation) };
    const killer = firstFailure(
      openWorkspace(files.map((file) => (file === target ? changed : file))),
      order,
    );
    if (killer === null) unnoticed.push(mutation);
    else if (killer.case === null) refused += 1;
    else order = toFront(killer.case, order);
  }
  const declared = equivalentChanges(dirname(target.path));
  const isEquivalent = (mutation: Mutation): boolean =>
    declared.some((declaration) => isDeclared(declaration, target.text, mutation));
  return {
    all: mutations.length,
    failing: mutations.length - unnoticed.length - refused,
    refused,
    equivalent: unnoticed.filter(isEquivalent),
    survivors: unnoticed.filter((mutation) => !isEquivalent(mutation)),
    untrue: declared.filter((d) => !unnoticed.some((mutation) => isDeclared(d, target.text, mutation))),
  };
}

/** A change is often noticed by the case that noticed its neighbour: try that one first. */
function toFront(first: StoredCase, cases: readonly StoredCase[]): readonly StoredCase[] {
  return [first, ...cases.filter((stored) => stored !== first)];
}
