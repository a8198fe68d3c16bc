/** Two texts side by side (below each other where there is no room), with what differs marked. */
import type * as Monaco from 'monaco-editor/editor';
import { useEffect, useRef, useState } from 'react';
import { useTheme } from '../theme/index.ts';
import styles from './diff-view.module.css';
import { monacoTheme } from './themes.ts';
import { useMonaco } from './use-monaco.ts';

interface DiffViewProps {
  readonly before: string;
  readonly after: string;
  /** What the texts are, for who cannot see them. */
  readonly label: string;
  /** What each of them is; the label for both where this is not given. */
  readonly names?: { readonly before: string; readonly after: string };
  /** The language of the texts: that of acts, or plain text. */
  readonly language?: 'adisteme' | 'plaintext';
  /** The lines to show at the top, from 1; a side without one stays where it is. */
  readonly place?: DiffPlace;
}

/** A place in both texts. */
export interface DiffPlace {
  readonly before: number | null;
  readonly after: number | null;
}

/** Below this width the texts stand below each other. */
const SIDE_BY_SIDE = 900;

/** The text editor's view of differences; nothing can be changed in it. */
export function DiffView({ before, after, label, names, language = 'plaintext', place }: DiffViewProps) {
  const monaco = useMonaco();
  const { theme } = useTheme();
  const element = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<Monaco.editor.IStandaloneDiffEditor>();
  const [beforeName, afterName] = [names?.before ?? label, names?.after ?? label];
  useEffect(() => {
    monaco?.editor.setTheme(monacoTheme(theme));
  }, [monaco, theme]);
  useEffect(() => {
    if (monaco === undefined || element.current === null) return;
    const original = monaco.editor.createModel(before, language);
    const modified = monaco.editor.createModel(after, language);
    // Official texts have brackets that nothing opens: 1), 2).
    const bracketColorizationOptions = { enabled: false, independentColorPoolPerBracketType: false };
    for (const model of [original, modified]) model.updateOptions({ bracketColorizationOptions });
    const created = monaco.editor.createDiffEditor(element.current, {
      ariaLabel: label,
      automaticLayout: true,
      readOnly: true,
      domReadOnly: true,
      originalAriaLabel: beforeName,
      modifiedAriaLabel: afterName,
      renderSideBySideInlineBreakpoint: SIDE_BY_SIDE,
      hideUnchangedRegions: { enabled: true },
      scrollBeyondLastLine: false,
      minimap: { enabled: false },
      wordWrap: 'on',
      diffWordWrap: 'on',
      unicodeHighlight: { ambiguousCharacters: false },
      tabFocusMode: true,
    });
    created.setModel({ original, modified });
    // Whenever the view lays itself out anew it forgets what its two editors are called.
    for (const [editor, name] of [
      [created.getOriginalEditor(), beforeName],
      [created.getModifiedEditor(), afterName],
    ] as const) {
      const tell = () => {
        if (editor.getRawOptions().ariaLabel !== name) editor.updateOptions({ ariaLabel: name });
      };
      tell();
      editor.onDidChangeConfiguration(tell);
    }
    setView(created);
    return () => {
      setView(undefined);
      created.dispose();
      original.dispose();
      modified.dispose();
    };
  }, [monaco, before, after, label, beforeName, afterName, language]);
  const [line, isBefore] = place?.after == null ? [place?.before ?? null, true] : [place.after, false];
  useEffect(() => {
    if (view === undefined || line === null) return;
    const reveal = () => {
      const editor = isBefore ? view.getOriginalEditor() : view.getModifiedEditor();
      editor.setPosition({ lineNumber: line, column: 1 });
      editor.revealLineNearTop(line);
    };
    // Before the differences are known, the lines are not where they will be.
    if (view.getLineChanges() !== null) return reveal();
    const waiting = view.onDidUpdateDiff(() => {
      waiting.dispose();
      reveal();
    });
    return () => waiting.dispose();
  }, [view, line, isBefore]);
  return <div ref={element} className={styles['view']} data-loaded={monaco !== undefined} />;
}
