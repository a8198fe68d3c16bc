/** How the text editor behaves for acts. */
import type { editor } from 'monaco-editor/editor';

/** The options of the editor; lines of official text are long and are wrapped under their margin. */
export function editorOptions(): editor.IStandaloneEditorConstructionOptions {
  const font = getComputedStyle(document.documentElement).getPropertyValue('--font-code').trim();
  return {
    automaticLayout: true,
    fontFamily: font,
    fontSize: 14,
    lineHeight: 21,
    wordWrap: 'on',
    wrappingIndent: 'indent',
    lineNumbersMinChars: 4,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    smoothScrolling: false,
    stickyScroll: { enabled: true, maxLineCount: 3 },
    'semanticHighlighting.enabled': true,
    bracketPairColorization: { enabled: false },
    wordBasedSuggestions: 'off',
    quickSuggestions: { other: true, comments: false, strings: false },
    suggest: { showIcons: true, showStatusBar: false },
    inlayHints: { enabled: 'on' },
    codeLens: true,
    lightbulb: { enabled: 'on' as editor.ShowLightbulbIconMode },
    links: true,
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: true },
    unusualLineTerminators: 'off',
    renderWhitespace: 'selection',
    fixedOverflowWidgets: true,
    padding: { top: 8, bottom: 8 },
    tabSize: 2,
    insertSpaces: true,
    detectIndentation: false,
  };
}
