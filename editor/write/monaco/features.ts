/** All features of the language in the text editor. */
import type { IDisposable } from 'monaco-editor/editor';
import { codeActions } from './code-actions.ts';
import { type CasesOfPoint, codeLenses } from './code-lens.ts';
import { completion } from './completion.ts';
import { definition, references } from './definition.ts';
import type { FeatureContext } from './feature.ts';
import { folding, selectionRanges } from './folding.ts';
import { formatting } from './formatting.ts';
import { hover } from './hover.ts';
import { type HintsChanged, inlayHints } from './inlay-hints.ts';
import { links } from './links.ts';
import { type ConfirmEdits, rename } from './rename.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { signatureHelp } from './signature-help.ts';
import { symbols } from './symbols.ts';

/** What the page does for features. */
export interface FeaturePorts {
  readonly confirmEdits: ConfirmEdits;
  readonly hintsChanged: HintsChanged;
  showCases(cases: CasesOfPoint): void;
}

/** Registers all features; disposing takes all away. */
export function registerFeatures(context: FeatureContext, ports: FeaturePorts): IDisposable {
  const registered = [
    completion,
    signatureHelp,
    hover,
    definition,
    references,
    rename(ports.confirmEdits),
    symbols,
    folding,
    selectionRanges,
    formatting,
    semanticTokens,
    inlayHints(ports.hintsChanged),
    codeLenses(ports.showCases),
    codeActions,
    links,
  ].map((feature) => feature(context));
  return {
    dispose: () => {
      for (const one of registered) one.dispose();
    },
  };
}
