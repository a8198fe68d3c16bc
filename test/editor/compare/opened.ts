/** The worker of the page of comparisons over the acts of the repository. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareFunctions } from '../../../editor/compare/worker/functions.ts';

/** Where the acts are. */
export const FOLDER = 'methodologies';

/** All acts, by their names in the folder. */
export const ACTS = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.adisteme'))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));

/** An act that changes a grade in point 18 and a term in point 43 of the Ryskulov order. */
export const DRAFT = {
  name: 'ryskulov-akimat/draft.adisteme',
  text: readFileSync('test/editor/compare/draft.adisteme', 'utf8'),
};

/** The editions before and after the amendment of the order of Atyrau. */
export const ATYRAU = { from: 'atyrau-akimat@2022-02-25', to: 'atyrau-akimat@2022-02-26' };

/** What the worker can be asked once the acts and some drafts are open, and what there is to choose from. */
export function opened(drafts: readonly { name: string; text: string }[] = []) {
  const functions = compareFunctions();
  const choices = functions.open({ acts: ACTS, drafts });
  return { functions, choices };
}

/** A call that nobody ends. */
export function quietCall(progress: (value: unknown) => void = () => {}) {
  return { signal: new AbortController().signal, progress, breathe: async () => {} };
}
