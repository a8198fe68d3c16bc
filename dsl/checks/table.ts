/** All checks, by name, in the order in which their findings are told. */
import type { Check } from './check.ts';
import { gapsAndOverlaps } from './gaps-and-overlaps.ts';
import { pointReferences } from './point-references.ts';

export const CHECKS: Readonly<Record<string, Check>> = {
  'gaps-and-overlaps': gapsAndOverlaps,
  'point-references': pointReferences,
};
