/** Links from official text and edits to the provisions they mean. */
import { ACT_LANGUAGE } from '../../monaco/index.ts';
import { ask, type Feature } from './feature.ts';
import { fromRange } from './positions.ts';

/** Shows links; the text editor opens them as it opens definitions. */
export const links: Feature = (context) =>
  context.monaco.languages.registerLinkProvider(ACT_LANGUAGE, {
    provideLinks: async (model, token) => {
      const found = await ask(context, 'documentLinks', model, {}, token);
      if (found === undefined) return null;
      return {
        links: found.map(({ range, target, tooltip }) => {
          const [name = '', fragment = ''] = (target ?? '').split('#');
          return {
            range: fromRange(range),
            url: context.models.uriOf(name).with({ fragment }),
            ...(tooltip === undefined ? {} : { tooltip }),
          };
        }),
      };
    },
  });
