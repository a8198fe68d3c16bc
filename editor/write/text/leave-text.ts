/** Leaving the text with the keyboard: Escape, then Tab. Tab alone indents, unless Ctrl+M has said otherwise. */
import type { editor, IDisposable } from 'monaco-editor/editor';

/** Right behind Escape, Tab (or Shift+Tab) goes to what stands behind (or before) the text. */
export function leaveByEscape(editor: editor.IStandaloneCodeEditor): IDisposable {
  let isReady = false;
  const keys = editor.onKeyDown(({ code, browserEvent }) => {
    if (browserEvent.key === 'Shift') return;
    if (code === 'Tab' && isReady) editor.updateOptions({ tabFocusMode: true });
    isReady = code === 'Escape';
  });
  const blur = editor.onDidBlurEditorText(() => {
    isReady = false;
    editor.updateOptions({ tabFocusMode: false });
  });
  return {
    dispose: () => {
      keys.dispose();
      blur.dispose();
    },
  };
}
