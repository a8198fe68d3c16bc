/** Quick fixes and refactorings. */
import { ACT_LANGUAGE } from '../../monaco/index.ts';
import { ask, type Feature } from './feature.ts';
import { toRange } from './positions.ts';
import { fromWorkspaceEdit } from './workspace-edit.ts';

/** Offers what can be done about findings, and refactorings. */
export const codeActions: Feature = (context) =>
  context.monaco.languages.registerCodeActionProvider(
    ACT_LANGUAGE,
    {
      provideCodeActions: async (model, range, { only, markers }, token) => {
        const own = { range: toRange(range), ...(only === undefined ? {} : { only: [only] }) };
        const actions = await ask(context, 'codeActions', model, own, token);
        if (actions === undefined) return null;
        return {
          actions: actions.map(({ title, kind, isPreferred, edit, diagnostics }) => {
            const codes = new Set(diagnostics?.map(({ code }) => code));
            return {
              title,
              ...(kind === undefined ? {} : { kind }),
              ...(isPreferred === undefined ? {} : { isPreferred }),
              ...(edit === undefined
                ? {}
                : { edit: { edits: fromWorkspaceEdit(context, edit).flatMap(({ edits }) => edits) } }),
              diagnostics: markers.filter(({ code }) => typeof code === 'string' && codes.has(code)),
            };
          }),
          dispose: () => {},
        };
      },
    },
    { providedCodeActionKinds: ['quickfix', 'refactor.rewrite'] },
  );
