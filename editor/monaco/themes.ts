/** The themes of the text editor: the colours of the pages, and one for each kind of word. */
import type * as Monaco from 'monaco-editor/editor';
import type { Theme } from '../theme/index.ts';

interface Colours {
  readonly base: Monaco.editor.BuiltinTheme;
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly selection: string;
  readonly keyword: string;
  readonly official: string;
  readonly label: string;
  readonly number: string;
  readonly type: string;
  readonly rule: string;
  readonly fact: string;
  readonly event: string;
  readonly role: string;
  /** What was put in and taken out, with their share of opacity: of whole lines, and of the words in them. */
  readonly inserted: readonly [lines: string, words: string];
  readonly removed: readonly [lines: string, words: string];
}

const COLOURS: Readonly<Record<Theme, Colours>> = {
  light: {
    base: 'vs',
    ground: '#ffffff',
    ink: '#17202b',
    quiet: '#5d6b7a',
    line: '#d3dae1',
    selection: '#cfe6ef',
    keyword: '#0b5f7d',
    official: '#3c4653',
    label: '#7a4b00',
    number: '#8a1f5c',
    type: '#5b3fa3',
    rule: '#1b6b3a',
    fact: '#17202b',
    event: '#a13d12',
    role: '#4a5868',
    inserted: ['#1b8a4a14', '#1b8a4a1f'],
    removed: ['#c4314b12', '#c4314b1f'],
  },
  dark: {
    base: 'vs-dark',
    ground: '#19202a',
    ink: '#e7edf4',
    quiet: '#9aa9b9',
    line: '#344151',
    selection: '#24506a',
    keyword: '#6ec6e3',
    official: '#c3ced9',
    label: '#f0c95a',
    number: '#f4a6cf',
    type: '#c3b1ff',
    rule: '#74d39a',
    fact: '#e7edf4',
    event: '#ffb38a',
    role: '#a9b7c6',
    inserted: ['#2fa3651f', '#2fa36533'],
    removed: ['#e0556b1f', '#e0556b33'],
  },
  contrast: {
    base: 'hc-black',
    ground: '#000000',
    ink: '#ffffff',
    quiet: '#ffffff',
    line: '#ffffff',
    selection: '#00457a',
    keyword: '#ffe14d',
    official: '#ffffff',
    label: '#ffd9a0',
    number: '#ffb3dd',
    type: '#d6c9ff',
    rule: '#7dffa0',
    fact: '#ffffff',
    event: '#ffc7a6',
    role: '#ffffff',
    inserted: ['#00000000', '#0b5a2cff'],
    removed: ['#00000000', '#7a1528ff'],
  },
};

/** The name of the text editor's theme for a theme of the pages. */
export function monacoTheme(theme: Theme): string {
  return `adisteme-${theme}`;
}

/** Defines the themes; rules are by the token types of the language service and of the first colouring. */
export function defineThemes({ editor }: typeof Monaco): void {
  for (const [theme, colours] of Object.entries(COLOURS)) {
    editor.defineTheme(monacoTheme(theme as Theme), {
      base: colours.base,
      inherit: true,
      rules: rulesOf(colours),
      colors: {
        'editor.background': colours.ground,
        'editor.foreground': colours.ink,
        'editor.selectionBackground': colours.selection,
        'editor.lineHighlightBorder': colours.line,
        'editorLineNumber.foreground': colours.quiet,
        'editorLineNumber.activeForeground': colours.ink,
        'editorLineNumber.dimmedForeground': colours.quiet,
        'editorInlayHint.foreground': colours.quiet,
        'editorInlayHint.background': '#00000000',
        'editorCodeLens.foreground': colours.quiet,
        'editorIndentGuide.background1': colours.line,
        'editor.wordHighlightBackground': `${colours.selection}b3`,
        'editor.wordHighlightStrongBackground': colours.selection,
        'diffEditor.insertedLineBackground': colours.inserted[0],
        'diffEditor.insertedTextBackground': colours.inserted[1],
        'diffEditor.removedLineBackground': colours.removed[0],
        'diffEditor.removedTextBackground': colours.removed[1],
        'peekView.border': colours.keyword,
        'peekViewTitle.background': colours.ground,
        'peekViewTitleLabel.foreground': colours.ink,
        'peekViewTitleDescription.foreground': colours.quiet,
        'peekViewResult.background': colours.ground,
        'peekViewResult.fileForeground': colours.ink,
        'peekViewResult.lineForeground': colours.ink,
        'peekViewResult.selectionBackground': colours.selection,
        'peekViewResult.selectionForeground': colours.ink,
        'peekViewResult.matchHighlightBackground': colours.selection,
        'peekViewEditor.background': colours.ground,
        'peekViewEditor.matchHighlightBackground': colours.selection,
      },
    });
  }
}

function rulesOf(colours: Colours): Monaco.editor.ITokenThemeRule[] {
  const rule = (token: string, colour: string, fontStyle?: string) => ({
    token,
    foreground: colour.slice(1),
    ...(fontStyle === undefined ? {} : { fontStyle }),
  });
  return [
    rule('keyword', colours.keyword, 'bold'),
    rule('comment', colours.role, 'italic'),
    rule('official', colours.official),
    rule('macro', colours.official),
    rule('decorator', colours.official),
    rule('string', colours.label),
    rule('number', colours.number),
    rule('operator', colours.ink),
    rule('type', colours.type),
    rule('enumMember', colours.type),
    rule('function', colours.rule),
    rule('variable', colours.fact),
    rule('property', colours.fact),
    rule('parameter', colours.fact, 'italic'),
    rule('event', colours.event),
    rule('namespace', colours.role),
    rule('interface', colours.role),
  ];
}
