/** The stored cases above the points that they exercise. */
import type { IDisposable } from 'monaco-editor/editor';
import { SHOW_CASES } from '../../../dsl/service/index.ts';
import { ACT_LANGUAGE } from '../../monaco/index.ts';
import { ask, type Feature } from './feature.ts';
import { fromRange } from './positions.ts';

/** The cases of a point: its id, and the ids of those that pass and fail. */
export interface CasesOfPoint {
  readonly provision: string;
  readonly passed: readonly string[];
  readonly failed: readonly string[];
}

/** Shows lenses; `show` is called when one is pressed. */
export function codeLenses(show: (cases: CasesOfPoint) => void): Feature {
  return (context): IDisposable => {
    const { editor, languages } = context.monaco;
    const command = editor.registerCommand(
      SHOW_CASES,
      (_accessor, _uri: string, provision: string, passed: readonly string[], failed: readonly string[]) =>
        show({ provision, passed, failed }),
    );
    const provider = languages.registerCodeLensProvider(ACT_LANGUAGE, {
      provideCodeLenses: async (model, token) => {
        const lenses = await ask(context, 'codeLenses', model, {}, token);
        if (lenses === undefined) return null;
        return {
          lenses: lenses.map(({ range, command: one }) => ({
            range: fromRange(range),
            ...(one === undefined
              ? {}
              : { command: { id: one.command, title: one.title, arguments: one.arguments ?? [] } }),
          })),
          dispose: () => {},
        };
      },
    });
    return {
      dispose: () => {
        provider.dispose();
        command.dispose();
      },
    };
  };
}
