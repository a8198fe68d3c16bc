/** Where one was in an act: the cursor, the lines that were seen, what was folded. Kept in the browser. */
import type { editor, IDisposable } from 'monaco-editor/editor';
import { keep, kept } from '../../theme/index.ts';
import { Pause } from './pause.ts';

const PREFIX = 'adisteme.view:';
/** Milliseconds after the last step. */
const PAUSE = 400;

/** Goes to where one was when the act was open last. */
export function restoreView(editor: editor.IStandaloneCodeEditor, act: string): void {
  try {
    const state: unknown = JSON.parse(kept(PREFIX + act) ?? 'null');
    if (state !== null) editor.restoreViewState(state as editor.ICodeEditorViewState);
  } catch {
    // Another version of the text editor kept it; then one begins at the top.
  }
}

/** Keeps where one is, as long as the act is open. */
export function keepView(editor: editor.IStandaloneCodeEditor, act: string): IDisposable {
  const save = () => {
    const state = editor.saveViewState();
    if (state !== null) keep(PREFIX + act, JSON.stringify(state));
  };
  const pause = new Pause(PAUSE, save);
  const listening = [
    editor.onDidChangeCursorPosition(() => pause.begin()),
    editor.onDidScrollChange(() => pause.begin()),
  ];
  addEventListener('pagehide', save);
  return {
    dispose: () => {
      save();
      pause.dispose();
      for (const one of listening) one.dispose();
      removeEventListener('pagehide', save);
    },
  };
}
