/** Text to canonical text, in the same surface or another. */
import type { Diagnostic } from '../diagnostics/index.ts';
import { parseAct, type Surface } from '../syntax/index.ts';
import { printAct } from './print-act.ts';

/** The new text, or null where the old one has errors; and what was found in the old one. */
export interface Reprinted {
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The canonical text of a file. Formatting it again changes nothing. */
export function formatAct(text: string, file: string): Reprinted {
  const { value, diagnostics, complete } = parseAct(text, file);
  return { text: complete ? printAct(value) : null, diagnostics };
}

/** The canonical text of a file in another surface. Translating back gives the formatted original. */
export function translateAct(text: string, file: string, to: Surface): Reprinted {
  const { value, diagnostics, complete } = parseAct(text, file);
  return { text: complete ? printAct(value, to) : null, diagnostics };
}
