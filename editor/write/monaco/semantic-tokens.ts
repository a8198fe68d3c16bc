/** Colours by meaning. */
import type { IDisposable } from 'monaco-editor/editor';
import { SEMANTIC_TOKENS_LEGEND } from '../../../dsl/service/index.ts';
import { ACT_LANGUAGE } from '../../monaco/index.ts';
import { ask, type Feature } from './feature.ts';
import { toRange } from './positions.ts';

/** Colours the lines that are seen first, then the whole text. */
export const semanticTokens: Feature = (context): IDisposable => {
  const { languages } = context.monaco;
  const whole = languages.registerDocumentSemanticTokensProvider(ACT_LANGUAGE, {
    getLegend: () => SEMANTIC_TOKENS_LEGEND,
    provideDocumentSemanticTokens: async (model, _last, token) => {
      const tokens = await ask(context, 'semanticTokens', model, {}, token);
      return tokens === undefined ? null : { data: Uint32Array.from(tokens.data) };
    },
    releaseDocumentSemanticTokens: () => {},
  });
  const part = languages.registerDocumentRangeSemanticTokensProvider(ACT_LANGUAGE, {
    getLegend: () => SEMANTIC_TOKENS_LEGEND,
    provideDocumentRangeSemanticTokens: async (model, range, token) => {
      const tokens = await ask(context, 'semanticTokens', model, { range: toRange(range) }, token);
      return tokens === undefined ? null : { data: Uint32Array.from(tokens.data) };
    },
  });
  return {
    dispose: () => {
      whole.dispose();
      part.dispose();
    },
  };
};
