/** Edits of acts for the text editor. */
import type { editor, languages } from 'monaco-editor/editor';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { FeatureContext } from './feature.ts';
import { fromRange } from './positions.ts';

/** The edits of one act. */
export interface ActEdits {
  readonly name: string;
  readonly model: editor.ITextModel;
  readonly edits: readonly languages.IWorkspaceTextEdit[];
}

/** The edits by act, each for the text that the act has now. */
export function fromWorkspaceEdit(context: FeatureContext, edit: WorkspaceEdit): ActEdits[] {
  return Object.entries(edit.changes ?? {}).flatMap(([name, changes]): ActEdits[] => {
    const model = context.models.model(name);
    if (model === undefined || changes.length === 0) return [];
    const versionId = model.getVersionId();
    const edits = changes.map(({ range, newText }) => ({
      resource: model.uri,
      versionId,
      textEdit: { range: fromRange(range), text: newText },
    }));
    return [{ name, model, edits }];
  });
}
