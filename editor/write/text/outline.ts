/** The outline of the act that is open, and where in it the cursor stands. */
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { ask } from '../monaco/feature.ts';
import { Store } from '../session/store.ts';
import type { OpenText } from './open-text.ts';
import { Pause } from './pause.ts';

/** A zero-based line and column. */
export interface Cursor {
  readonly line: number;
  readonly character: number;
}

/** Milliseconds after the last key, and after the last step of the cursor. */
const SYMBOLS_PAUSE = 300;
const CURSOR_PAUSE = 60;

/** Keeps the outline as long as an act is open. */
export class Outline {
  readonly symbols = new Store<readonly DocumentSymbol[]>([]);
  readonly cursor = new Store<Cursor>({ line: 0, character: 0 });
  private readonly open: OpenText;
  private readonly textPause = new Pause(SYMBOLS_PAUSE, () => void this.ask());
  private readonly cursorPause = new Pause(CURSOR_PAUSE, () => this.look());
  private readonly listening;

  constructor(open: OpenText) {
    this.open = open;
    this.listening = [
      open.model.onDidChangeContent(() => this.textPause.begin()),
      open.editor.onDidChangeCursorPosition(() => this.cursorPause.begin()),
    ];
    this.look();
    void this.ask();
  }

  /** Asks again: the language of the labels is another. */
  again(): void {
    void this.ask();
  }

  dispose(): void {
    for (const one of this.listening) one.dispose();
    this.textPause.dispose();
    this.cursorPause.dispose();
  }

  private async ask(): Promise<void> {
    const symbols = await ask(this.open.context, 'documentSymbols', this.open.model, {});
    if (symbols !== undefined) this.symbols.set(symbols);
  }

  private look(): void {
    const position = this.open.editor.getPosition();
    if (position === null) return;
    this.cursor.set({ line: position.lineNumber - 1, character: position.column - 1 });
  }
}

/** The symbols around a place, outermost first. */
export function symbolsAround(
  symbols: readonly DocumentSymbol[],
  { line, character }: Cursor,
): readonly DocumentSymbol[] {
  const inner = symbols.findLast(({ range: { start, end } }) => {
    const isBehind = start.line < line || (start.line === line && start.character <= character);
    const isBefore = line < end.line || (line === end.line && character <= end.character);
    return isBehind && isBefore;
  });
  return inner === undefined ? [] : [inner, ...symbolsAround(inner.children ?? [], { line, character })];
}
