/** The official text at the cursor. */
import type { OfficialText } from '../../../dsl/service/index.ts';
import { ask } from '../monaco/feature.ts';
import { toPosition } from '../monaco/positions.ts';
import { Store } from '../session/store.ts';
import type { OpenText } from './open-text.ts';
import { Pause } from './pause.ts';

/** Milliseconds after the last key or step of the cursor. */
const PAUSE = 150;

/** Follows the cursor while somebody reads along. */
export class Official {
  /** Undefined: not asked yet; null: there is none here. */
  readonly text = new Store<OfficialText | null | undefined>(undefined);
  private readonly open: OpenText;
  private readonly pause = new Pause(PAUSE, () => void this.ask());
  private readonly listening;
  private isWatched = false;

  constructor(open: OpenText) {
    this.open = open;
    const begin = () => {
      if (this.isWatched) this.pause.begin();
    };
    this.listening = [open.model.onDidChangeContent(begin), open.editor.onDidChangeCursorPosition(begin)];
  }

  /** Somebody reads along from now on; gives what ends it. */
  watch(): () => void {
    this.isWatched = true;
    void this.ask();
    return () => {
      this.isWatched = false;
    };
  }

  dispose(): void {
    for (const one of this.listening) one.dispose();
    this.pause.dispose();
  }

  private async ask(): Promise<void> {
    const { context, editor, model } = this.open;
    const position = editor.getPosition();
    if (position === null) return;
    const text = await ask(context, 'officialText', model, { position: toPosition(position) });
    if (text !== undefined) this.text.set(text);
  }
}
