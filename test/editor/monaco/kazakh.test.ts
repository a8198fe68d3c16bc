/** The Kazakh words of the text editor stand for words that it has. */
import { expect, it } from 'vitest';
import { KAZAKH, speakKazakh } from '../../../editor/monaco/kazakh/index.ts';

const words = globalThis as { _VSCODE_NLS_MESSAGES?: (string | null)[] };

it('each Russian word is one of the editor, and what is filled into it is filled into the Kazakh one', async () => {
  await import('monaco-editor/nls/lang/ru');
  const russian = new Set(words._VSCODE_NLS_MESSAGES);
  const holes = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();
  for (const [from, to] of KAZAKH) {
    expect(russian, from).toContain(from);
    expect(holes(to), from).toEqual(holes(from));
    expect(to.includes('&&'), from).toBe(from.includes('&&'));
  }
});

it('takes the place of the Russian one; where there is none, the Russian one stays', () => {
  speakKazakh();
  expect(words._VSCODE_NLS_MESSAGES).toContain('Жарияланған жеріне өту');
  expect(words._VSCODE_NLS_MESSAGES).not.toContain('Перейти к определению');
  expect(words._VSCODE_NLS_MESSAGES).toContain('Переключить высококонтрастную тему');
});
