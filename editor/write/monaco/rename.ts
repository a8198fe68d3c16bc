/** Renaming, in all acts that use the name. */
import type { languages } from 'monaco-editor/editor';
import { ACT_LANGUAGE } from '../../monaco/index.ts';
import { ask, type Feature, type FeatureContext } from './feature.ts';
import { fromRange, toPosition } from './positions.ts';
import { type ActEdits, fromWorkspaceEdit } from './workspace-edit.ts';

/** Asks the author whether other acts are to be changed, too. */
export type ConfirmEdits = (edits: readonly ActEdits[], newName: string) => Promise<boolean>;

/** Renames. Edits of other acts are shown first. */
export function rename(confirm: ConfirmEdits): Feature {
  return (context) =>
    context.monaco.languages.registerRenameProvider(ACT_LANGUAGE, {
      resolveRenameLocation: async (model, position, token) => {
        const here = { lineNumber: position.lineNumber, column: position.column };
        const answer = await ask(context, 'prepareRename', model, { position: toPosition(position) }, token);
        if (answer === undefined || answer === null) return nowhere(here, '');
        if ('refusal' in answer) return nowhere(here, answer.refusal);
        return { range: fromRange(answer.range), text: answer.placeholder };
      },
      provideRenameEdits: async (model, position, newName, token) => {
        const own = { position: toPosition(position), newName };
        const answer = await ask(context, 'rename', model, own, token);
        if (answer === undefined || answer === null) return { edits: [] };
        if ('refusal' in answer) return { edits: [], rejectReason: answer.refusal };
        return confirmed(context, answer.edit, model.uri.toString(), (others) => confirm(others, newName));
      },
    });
}

async function confirmed(
  context: FeatureContext,
  edit: Parameters<typeof fromWorkspaceEdit>[1],
  own: string,
  confirm: (others: readonly ActEdits[]) => Promise<boolean>,
): Promise<languages.WorkspaceEdit> {
  const acts = fromWorkspaceEdit(context, edit);
  const others = acts.filter(({ model }) => model.uri.toString() !== own);
  if (others.length > 0 && !(await confirm(others))) return { edits: [] };
  return { edits: acts.flatMap(({ edits }) => edits) };
}

function nowhere(
  { lineNumber, column }: { readonly lineNumber: number; readonly column: number },
  rejectReason: string,
): languages.RenameLocation & languages.Rejection {
  const range = {
    startLineNumber: lineNumber,
    startColumn: column,
    endLineNumber: lineNumber,
    endColumn: column,
  };
  return { range, text: '', rejectReason };
}
