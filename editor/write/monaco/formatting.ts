/** Formatting. */
import type { IDisposable, languages } from 'monaco-editor/editor';
import type { TextEdit } from 'vscode-languageserver-types';
import { ACT_LANGUAGE } from '../../monaco/index.ts';
import { ask, type Feature } from './feature.ts';
import { fromRange, toRange } from './positions.ts';

/** Makes a text, or the lines of a selection, canonical. */
export const formatting: Feature = (context): IDisposable => {
  const { languages } = context.monaco;
  const whole = languages.registerDocumentFormattingEditProvider(ACT_LANGUAGE, {
    displayName: 'Adisteme',
    provideDocumentFormattingEdits: async (model, _options, token) =>
      (await ask(context, 'formatting', model, {}, token))?.map(fromEdit),
  });
  const part = languages.registerDocumentRangeFormattingEditProvider(ACT_LANGUAGE, {
    displayName: 'Adisteme',
    provideDocumentRangeFormattingEdits: async (model, range, _options, token) =>
      (await ask(context, 'rangeFormatting', model, { range: toRange(range) }, token))?.map(fromEdit),
  });
  return {
    dispose: () => {
      whole.dispose();
      part.dispose();
    },
  };
};

function fromEdit({ range, newText }: TextEdit): languages.TextEdit {
  return { range: fromRange(range), text: newText };
}
