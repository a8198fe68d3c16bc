/** The language of acts, as far as the text editor has to know it before the language service has answered. */
import type * as Monaco from 'monaco-editor/editor';

/** The id of the language. */
export const ACT_LANGUAGE = 'adisteme';

/** A word for double clicks and completion: letters of any script, digits, `_` and inner hyphens. */
const WORD = /`[^`\n]*`?|[\p{L}_][\p{L}\p{N}_]*(?:-[\p{L}\p{N}_]+)*|\d+(?:[.,]\d+)?/u;

/** Registers the language: brackets, comments, words, and colours of what needs no understanding. */
export function registerLanguage({ languages }: typeof Monaco): void {
  languages.register({ id: ACT_LANGUAGE, extensions: ['.adisteme'] });
  languages.setLanguageConfiguration(ACT_LANGUAGE, {
    comments: { lineComment: '#' },
    brackets: [
      ['(', ')'],
      ['[', ']'],
    ],
    autoClosingPairs: [
      { open: '(', close: ')', notIn: ['string', 'comment'] },
      { open: '[', close: ']', notIn: ['string', 'comment'] },
      { open: '"', close: '"', notIn: ['string', 'comment'] },
      { open: '`', close: '`', notIn: ['string', 'comment'] },
    ],
    wordPattern: WORD,
    onEnterRules: [
      // Official text goes on with the same margin.
      {
        beforeText: /^\s*\| .*$/,
        action: { indentAction: languages.IndentAction.None, appendText: '| ' },
      },
    ],
  });
  languages.setMonarchTokensProvider(ACT_LANGUAGE, {
    unicode: true,
    tokenizer: {
      root: [
        [/^\s*#.*$/, 'comment'],
        [/^\s*\|.*$/, 'official'],
        [/"(?:[^"\\]|\\.)*"?/, 'string'],
        [/\d+(?:[.,]\d+)?/, 'number'],
        [/[=<>+\-*/]+|\.\./, 'operator'],
      ],
    },
  });
}
