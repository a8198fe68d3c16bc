/** All checks, by name, in the order in which their findings are told. */
import { boundsAndRequirements } from './bounds-and-requirements.ts';
import type { Check } from './check.ts';
import { gapsAndOverlaps } from './gaps-and-overlaps.ts';
import { gradesNeverGiven } from './grades-never-given.ts';
import { rowsThatDecideNothing } from './idle-rows.ts';
import { lookAlikeCategories } from './look-alike-categories.ts';
import { mixedScripts } from './mixed-scripts.ts';
import { monotonicity } from './monotonicity.ts';
import { numbering } from './numbering.ts';
import { numbersAndText } from './numbers-and-text.ts';
import { provisionReferences } from './provision-references.ts';
import { unusedDeclarations } from './unused-declarations.ts';

export const CHECKS: Readonly<Record<string, Check>> = {
  'gaps-and-overlaps': gapsAndOverlaps,
  'idle-rows': rowsThatDecideNothing,
  'grades-never-given': gradesNeverGiven,
  'bounds-and-requirements': boundsAndRequirements,
  monotonicity,
  'provision-references': provisionReferences,
  numbering,
  'unused-declarations': unusedDeclarations,
  'mixed-scripts': mixedScripts,
  'look-alike-categories': lookAlikeCategories,
  'numbers-and-text': numbersAndText,
};
