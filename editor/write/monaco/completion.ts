/** Completion. */
import type { IPosition, IRange } from 'monaco-editor/editor';
import { CompletionItemKind, type Range } from 'vscode-languageserver-types';
import { ACT_LANGUAGE } from '../../monaco/index.ts';
import { askLatest, type Feature } from './feature.ts';
import { fromRange, toPosition } from './positions.ts';

/** Offers what the grammar and the names in scope allow. */
export const completion: Feature = (context) => {
  const { languages } = context.monaco;
  const kinds = languages.CompletionItemKind;
  const names = new Map<number, string>(
    Object.entries(CompletionItemKind).map(([name, number]) => [Number(number), name]),
  );
  return languages.registerCompletionItemProvider(ACT_LANGUAGE, {
    triggerCharacters: ['.', ':', '(', '[', '>', '=', ' '],
    provideCompletionItems: async (model, position, trigger, token) => {
      // A space opens the list only where something must follow it: not behind every word.
      const before = model.getLineContent(position.lineNumber).slice(0, position.column - 1);
      if (trigger.triggerCharacter === ' ' && !/(?:[:>=<,(]|\S) $/.test(before)) return null;
      // More of the word may be typed by the time the answer is there: the editor takes that into account itself.
      const items = await askLatest(context, 'completion', model, { position: toPosition(position) }, token);
      if (items === undefined) return null;
      return {
        suggestions: items.map(({ label, kind, detail, documentation, sortText, filterText, textEdit }) => {
          const name = names.get(kind ?? CompletionItemKind.Text) ?? 'Text';
          return {
            label,
            kind: kinds[name as keyof typeof kinds],
            ...(detail === undefined ? {} : { detail }),
            ...(typeof documentation === 'string' ? { documentation } : {}),
            ...(sortText === undefined ? {} : { sortText }),
            ...(filterText === undefined ? {} : { filterText }),
            insertText: textEdit?.newText ?? label,
            range: rangeUpTo(
              position,
              textEdit !== undefined && 'range' in textEdit ? textEdit.range : undefined,
            ),
          };
        }),
      };
    },
  });
};

/** What the item takes the place of: the word as far as it was typed when the editor asked. */
function rangeUpTo({ lineNumber, column }: IPosition, word: Range | undefined): IRange {
  const begin = word === undefined ? column : Math.min(fromRange(word).startColumn, column);
  return { startLineNumber: lineNumber, startColumn: begin, endLineNumber: lineNumber, endColumn: column };
}
