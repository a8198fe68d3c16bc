/** The text editor in the page. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../language/index.ts';
import { type Monaco, monacoTheme } from '../../monaco/index.ts';
import { useTheme } from '../../theme/index.ts';
import type { WriteSession } from '../session/session.ts';
import { ActEditor, type EditorPorts } from '../text/act-editor.ts';

/** What the page does for the editor, beside telling it the language. */
export type PagePorts = Omit<EditorPorts, 'language'>;

/** An editor in an element, with the act of that name in it; undefined until the library is loaded. */
export function useActEditor(
  monaco: Monaco | undefined,
  element: RefObject<HTMLElement | null>,
  session: WriteSession,
  name: string,
  label: string,
  ports: PagePorts,
): ActEditor | undefined {
  const { language } = useLanguage();
  const { theme } = useTheme();
  const [editor, setEditor] = useState<ActEditor>();
  const latest = useRef({ ports, language });
  useEffect(() => {
    latest.current = { ports, language };
  });
  useEffect(() => {
    if (monaco === undefined || element.current === null) return;
    const made = new ActEditor(monaco, element.current, session, {
      language: () => latest.current.language,
      goTo: (to) => latest.current.ports.goTo(to),
      showCases: (cases) => latest.current.ports.showCases(cases),
      confirmEdits: (edits, newName) => latest.current.ports.confirmEdits(edits, newName),
    });
    setEditor(made);
    return () => {
      setEditor(undefined);
      made.dispose();
    };
  }, [monaco, element, session]);
  useEffect(() => editor?.show(name), [editor, name]);
  useEffect(() => {
    editor?.editor.updateOptions({ ariaLabel: label });
  }, [editor, label]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is worded in the language
  useEffect(() => editor?.languageChanged(), [editor, language]);
  useEffect(() => {
    monaco?.editor.setTheme(monacoTheme(theme));
  }, [monaco, theme]);
  return editor;
}
