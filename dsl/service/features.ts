/** All features, by the name they have on the service: what answers, and what is answered where nothing can be. */
import { codeActions } from './code-actions.ts';
import { codeLenses } from './code-lens.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { fileDiagnostics } from './diagnostics.ts';
import { documentLinks } from './document-links.ts';
import { documentSymbols } from './document-symbols.ts';
import { foldingRanges } from './folding.ts';
import { formatting, rangeFormatting } from './formatting.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { officialText } from './official-text.ts';
import { provisionDiagnostics } from './provision-diagnostics.ts';
import { references } from './references.ts';
import { prepareRename, rename } from './rename.ts';
import { selectionRanges } from './selection-ranges.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { signatureHelp } from './signature-help.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

const empty = (): never[] => [];
const none = (): null => null;

export const FEATURES = {
  diagnostics: { answer: fileDiagnostics, nothing: empty },
  provisionDiagnostics: { answer: provisionDiagnostics, nothing: none },
  completion: { answer: completion, nothing: empty },
  signatureHelp: { answer: signatureHelp, nothing: none },
  hover: { answer: hover, nothing: none },
  definition: { answer: definition, nothing: empty },
  references: { answer: references, nothing: empty },
  prepareRename: { answer: prepareRename, nothing: none },
  rename: { answer: rename, nothing: none },
  documentSymbols: { answer: documentSymbols, nothing: empty },
  workspaceSymbols: { answer: workspaceSymbols, nothing: empty },
  foldingRanges: { answer: foldingRanges, nothing: empty },
  selectionRanges: { answer: selectionRanges, nothing: empty },
  formatting: { answer: formatting, nothing: empty },
  rangeFormatting: { answer: rangeFormatting, nothing: empty },
  semanticTokens: { answer: semanticTokens, nothing: () => ({ data: [] as number[] }) },
  inlayHints: { answer: inlayHints, nothing: empty },
  codeLenses: { answer: codeLenses, nothing: empty },
  codeActions: { answer: codeActions, nothing: empty },
  documentLinks: { answer: documentLinks, nothing: empty },
  officialText: { answer: officialText, nothing: none },
} as const;

export type Features = typeof FEATURES;
