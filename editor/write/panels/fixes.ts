/** What can be done about one problem. */
import type { CodeAction } from 'vscode-languageserver-types';
import { ask } from '../monaco/feature.ts';
import { toRange } from '../monaco/positions.ts';
import { fromWorkspaceEdit } from '../monaco/workspace-edit.ts';
import type { OpenText } from '../text/open-text.ts';
import type { Problem } from '../text/problems.ts';

/** A way to mend it. */
export interface Fix {
  readonly title: string;
  apply(): void;
}

/** The fixes for a problem in the text as it is now. */
export async function fixesFor(open: OpenText, problem: Problem): Promise<readonly Fix[]> {
  const { context, model } = open;
  const { range, code, byCase } = problem;
  const own = { range: toRange(range), only: ['quickfix'], ...(byCase ? { witnesses: true } : {}) };
  const asked = byCase ? { ...context, service: context.checker } : context;
  const actions = (await ask(asked, 'codeActions', model, own)) ?? [];
  const version = model.getVersionId();
  return actions
    .filter(({ diagnostics }) => diagnostics?.some((one) => one.code === code) === true)
    .map((action) => ({
      title: action.title,
      apply: () => {
        if (model.getVersionId() === version) apply(open, action);
      },
    }));
}

function apply({ context, editor }: OpenText, { edit }: CodeAction): void {
  for (const { model, edits } of edit === undefined ? [] : fromWorkspaceEdit(context, edit)) {
    const operations = edits.map(({ textEdit }) => ({ range: textEdit.range, text: textEdit.text }));
    model.pushStackElement();
    model.pushEditOperations([], operations, () => null);
    model.pushStackElement();
  }
  editor.focus();
}
