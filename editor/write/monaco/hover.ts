/** What a name, a keyword or a reference means. */
import { MarkupContent } from 'vscode-languageserver-types';
import { ACT_LANGUAGE } from '../../monaco/index.ts';
import { ask, type Feature } from './feature.ts';
import { fromRange, toPosition } from './positions.ts';

/** Shows hovers. What acts say is shown and never carried out: no HTML, no commands. */
export const hover: Feature = (context) =>
  context.monaco.languages.registerHoverProvider(ACT_LANGUAGE, {
    provideHover: async (model, position, token) => {
      const answer = await ask(context, 'hover', model, { position: toPosition(position) }, token);
      if (answer === undefined || answer === null || !MarkupContent.is(answer.contents)) return null;
      return {
        contents: [{ value: answer.contents.value, isTrusted: false, supportHtml: false }],
        ...(answer.range === undefined ? {} : { range: fromRange(answer.range) }),
      };
    },
  });
