/** The shape of what is being written. */
import { ACT_LANGUAGE } from '../../monaco/index.ts';
import { ask, type Feature } from './feature.ts';
import { toPosition } from './positions.ts';

/** Shows signatures of functions and shapes of statements. */
export const signatureHelp: Feature = (context) =>
  context.monaco.languages.registerSignatureHelpProvider(ACT_LANGUAGE, {
    signatureHelpTriggerCharacters: ['(', ','],
    signatureHelpRetriggerCharacters: [')', ':'],
    provideSignatureHelp: async (model, position, token) => {
      const help = await ask(context, 'signatureHelp', model, { position: toPosition(position) }, token);
      if (help === undefined || help === null) return null;
      return {
        value: {
          activeSignature: help.activeSignature ?? 0,
          activeParameter: help.activeParameter ?? 0,
          signatures: help.signatures.map(({ label, documentation, parameters }) => ({
            label,
            ...(typeof documentation === 'string' ? { documentation } : {}),
            parameters: (parameters ?? []).map((parameter) => ({
              label: parameter.label,
              ...(typeof parameter.documentation === 'string'
                ? { documentation: parameter.documentation }
                : {}),
            })),
          })),
        },
        dispose: () => {},
      };
    },
  });
