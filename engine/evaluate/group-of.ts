/** The group that a person's category belongs to, for showing what the act provides for that group. */
import type { Program } from '../program/index.ts';
import { type Facts, Stop } from '../values/index.ts';
import { machineOf } from './machine.ts';

/** The group's name, or why there is none: facts that are missing (by path), or none and no group takes the category. */
export type GroupAnswer =
  | { readonly group: string }
  | { readonly group: null; readonly missing: readonly string[] };

/** The group of `grouping` for the facts of a case, as rules that ask for it are answered. */
export function groupOf(program: Program, facts: Facts, grouping: string): GroupAnswer {
  const machine = machineOf(program, false);
  const group = machine.compiler.grouping(grouping);
  const outcome = group(machine.start(facts, true));
  if (typeof outcome === 'string') return { group: outcome };
  return { group: null, missing: outcome instanceof Stop ? outcome.missing : [] };
}
