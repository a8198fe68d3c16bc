/** All features, by the name they have on the service: what answers, and what is answered where nothing can be. */
import type { Location } from 'vscode-languageserver-types';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { fileDiagnostics } from './diagnostics.ts';
import { hover } from './hover.ts';
import { references } from './references.ts';
import { signatureHelp } from './signature-help.ts';

const empty = (): never[] => [];
const none = (): null => null;

export const FEATURES = {
  diagnostics: { answer: fileDiagnostics, nothing: empty },
  completion: { answer: completion, nothing: empty },
  signatureHelp: { answer: signatureHelp, nothing: none },
  hover: { answer: hover, nothing: none },
  definition: { answer: definition, nothing: empty as () => Location[] },
  references: { answer: references, nothing: empty },
} as const;

export type Features = typeof FEATURES;
