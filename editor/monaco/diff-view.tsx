/** Two texts side by side (below each other where there is no room), with what differs marked. */
import { useEffect, useRef } from 'react';
import { useTheme } from '../theme/index.ts';
import styles from './diff-view.module.css';
import { monacoTheme } from './themes.ts';
import { useMonaco } from './use-monaco.ts';

interface DiffViewProps {
  readonly before: string;
  readonly after: string;
  /** What the texts are, for who cannot see them. */
  readonly label: string;
  /** The language of the texts: that of acts, or plain text. */
  readonly language?: 'adisteme' | 'plaintext';
}

/** Below this width the texts stand below each other. */
const SIDE_BY_SIDE = 900;

/** The text editor's view of differences; nothing can be changed in it. */
export function DiffView({ before, after, label, language = 'plaintext' }: DiffViewProps) {
  const monaco = useMonaco();
  const { theme } = useTheme();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    monaco?.editor.setTheme(monacoTheme(theme));
  }, [monaco, theme]);
  useEffect(() => {
    if (monaco === undefined || element.current === null) return;
    const original = monaco.editor.createModel(before, language);
    const modified = monaco.editor.createModel(after, language);
    const view = monaco.editor.createDiffEditor(element.current, {
      ariaLabel: label,
      automaticLayout: true,
      readOnly: true,
      domReadOnly: true,
      originalAriaLabel: label,
      modifiedAriaLabel: label,
      renderSideBySideInlineBreakpoint: SIDE_BY_SIDE,
      hideUnchangedRegions: { enabled: true },
      scrollBeyondLastLine: false,
      minimap: { enabled: false },
      wordWrap: 'on',
      diffWordWrap: 'on',
      unicodeHighlight: { ambiguousCharacters: false },
      tabFocusMode: true,
    });
    view.setModel({ original, modified });
    return () => {
      view.dispose();
      original.dispose();
      modified.dispose();
    };
  }, [monaco, before, after, label, language]);
  return <div ref={element} className={styles['view']} data-loaded={monaco !== undefined} />;
}
