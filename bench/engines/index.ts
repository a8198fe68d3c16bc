/** All that take part in the race. */
import { adisteme, adistemeReading } from './adisteme.ts';
import { celJs } from './cel-js.ts';
import type { Engine } from './engine.ts';
import { feelin } from './feelin.ts';
import { handWritten } from './hand-written.ts';
import { jsonLogicEngine } from './json-logic-engine.ts';
import { jsonRulesEngine } from './json-rules-engine.ts';
import { publicodes } from './publicodes.ts';
import { zenEngine } from './zen-engine.ts';

export type { Engine, Solution, Solutions } from './engine.ts';
export { adisteme, adistemeReading, handWritten };

/** The engines of others, by the names of their packages in bench/package.json. */
export const PEERS: readonly Engine[] = [
  jsonLogicEngine,
  celJs,
  zenEngine,
  jsonRulesEngine,
  feelin,
  publicodes,
];
