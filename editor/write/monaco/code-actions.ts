/** Quick fixes and refactorings. */
import type { CancellationToken, editor, languages } from 'monaco-editor/editor';
import type { CodeAction } from 'vscode-languageserver-types';
import { ACT_LANGUAGE } from '../../monaco/index.ts';
import { ask, type Feature, type FeatureContext } from './feature.ts';
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
        const more = await actionsByCases(context, model, own, { actions, markers }, token);
        return {
          actions: [...actions, ...more].map((action) => fromAction(context, action, markers)),
          dispose: () => {},
        };
      },
    },
    { providedCodeActionKinds: ['quickfix', 'refactor.rewrite'] },
  );

interface Known {
  readonly actions: readonly CodeAction[];
  readonly markers: readonly editor.IMarkerData[];
}

/** Where a finding has no fix yet, it may be one that only whole cases show: its fixes are known where those are. */
async function actionsByCases(
  context: FeatureContext,
  model: editor.ITextModel,
  own: { readonly range: ReturnType<typeof toRange> },
  { actions, markers }: Known,
  token: CancellationToken,
): Promise<readonly CodeAction[]> {
  const fixed = new Set(actions.flatMap(({ diagnostics }) => diagnostics?.map(({ code }) => code) ?? []));
  if (!markers.some(({ code }) => typeof code === 'string' && !fixed.has(code))) return [];
  const checked = { ...context, service: context.checker };
  const found = await ask(checked, 'codeActions', model, { ...own, witnesses: true }, token);
  const titles = new Set(actions.map(({ title }) => title));
  return found?.filter(({ title }) => !titles.has(title)) ?? [];
}

function fromAction(
  context: FeatureContext,
  { title, kind, isPreferred, edit, diagnostics }: CodeAction,
  markers: readonly editor.IMarkerData[],
): languages.CodeAction {
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
}
