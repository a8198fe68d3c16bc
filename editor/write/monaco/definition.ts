/** Going to declarations, and to all places of a name. */
import type { languages } from 'monaco-editor/editor';
import type { Location } from 'vscode-languageserver-types';
import { ACT_LANGUAGE } from '../../monaco/index.ts';
import { ask, type Feature, type FeatureContext } from './feature.ts';
import { fromRange, toPosition } from './positions.ts';

/** Goes to where a name is declared, also in other acts. */
export const definition: Feature = (context) =>
  context.monaco.languages.registerDefinitionProvider(ACT_LANGUAGE, {
    provideDefinition: async (model, position, token) => {
      const found = await ask(context, 'definition', model, { position: toPosition(position) }, token);
      return found === undefined ? null : locations(context, Array.isArray(found) ? found : [found]);
    },
  });

/** Shows all places of a name. */
export const references: Feature = (context) =>
  context.monaco.languages.registerReferenceProvider(ACT_LANGUAGE, {
    provideReferences: async (model, position, { includeDeclaration }, token) => {
      const own = { position: toPosition(position), includeDeclaration };
      const found = await ask(context, 'references', model, own, token);
      return found === undefined ? null : locations(context, found);
    },
  });

/** Places of other acts are shown only where those have a model. */
function locations(context: FeatureContext, found: readonly Location[]): languages.Location[] {
  return found.flatMap(({ uri, range }) => {
    const model = context.models.model(uri);
    return model === undefined ? [] : [{ uri: model.uri, range: fromRange(range) }];
  });
}
