/** The case that is tried on the act as it is being written, with the lines that decided it. */
import type { editor } from 'monaco-editor/editor';
import type { HintsChanged } from '../monaco/inlay-hints.ts';
import { Store } from '../session/store.ts';
import type { DecidingLine, Trial as TrialAnswer } from '../worker/try-case.ts';
import type { OpenText } from './open-text.ts';
import { Pause } from './pause.ts';

/** The last answer, and whether it is of the text as it is now. */
export interface TrialState {
  /** The case as it is typed; empty: none is tried. */
  readonly text: string;
  /** What the last try gave; undefined before the first. */
  readonly now: TrialAnswer | undefined;
  /** The last answer there was: it stays while the text has mistakes. */
  readonly good: Extract<TrialAnswer, { kind: 'answer' }> | undefined;
}

/** How lines are marked, by what became of them. */
export interface TrialMarks {
  readonly held: string;
  readonly failed: string;
  readonly unknown: string;
  /** What a mark says when it is pointed at. */
  say(line: DecidingLine): string;
}

/** Milliseconds after the last key in the act or in the case. */
const PAUSE = 350;
const NOTHING: TrialState = { text: '', now: undefined, good: undefined };

/** Tries the case again whenever the act or the case changes. */
export class CaseTrial {
  readonly state = new Store<TrialState>(NOTHING);
  private readonly open: OpenText;
  private readonly hints: HintsChanged;
  private readonly decorations: editor.IEditorDecorationsCollection;
  private readonly pause = new Pause(PAUSE, () => void this.run());
  private readonly listening;
  private marks: TrialMarks | undefined;

  constructor(open: OpenText, hints: HintsChanged) {
    this.open = open;
    this.hints = hints;
    this.decorations = open.editor.createDecorationsCollection();
    this.listening = open.model.onDidChangeContent(() => {
      if (this.state.get().text !== '') this.pause.begin();
    });
  }

  /** Tries another case; `soon`: it is being typed. An empty text ends trying. */
  take(text: string, { soon = false } = {}): void {
    if (text.trim() === '') {
      this.pause.dispose();
      this.state.set({ ...NOTHING, text });
      this.decorations.clear();
      this.open.context.service.tell('forgetCase', this.open.act.name);
      this.hints.fire();
      return;
    }
    this.state.set({ ...this.state.get(), text });
    if (soon) this.pause.begin();
    else void this.run();
  }

  /** How lines are marked from now on (the language may have changed). */
  mark(marks: TrialMarks): void {
    this.marks = marks;
    this.decorate();
  }

  /** Tries again: the language of the reasons is another. */
  again(): void {
    if (this.state.get().text.trim() !== '') void this.run();
  }

  dispose(): void {
    for (const one of [this.listening, this.pause]) one.dispose();
    this.decorations.clear();
    this.open.context.service.tell('forgetCase', this.open.act.name);
  }

  private async run(): Promise<void> {
    const { act, context } = this.open;
    const { text } = this.state.get();
    const { version } = act;
    const now = await context.service.ask('tryCase', {
      uri: act.name,
      version,
      text,
      language: this.open.language(),
    });
    if (now === undefined || act.version !== version || this.state.get().text !== text) return;
    const good = now.kind === 'answer' ? now : this.state.get().good;
    this.state.set({ text, now, good });
    // Where the text has mistakes the marks stay with the lines they were at.
    if (now.kind === 'answer') this.decorate();
    this.hints.fire();
  }

  private decorate(): void {
    const { now } = this.state.get();
    if (this.marks === undefined || now?.kind !== 'answer') return;
    const { marks } = this;
    this.decorations.set(
      now.lines.map((line) => {
        const kind = line.held > 0 ? 'held' : line.unknown > 0 ? 'unknown' : 'failed';
        return {
          range: new this.open.monaco.Range(line.line + 1, 1, line.endLine + 1, 1),
          options: {
            isWholeLine: true,
            className: marks[kind],
            linesDecorationsClassName: marks[kind],
            hoverMessage: { value: marks.say(line), isTrusted: false, supportHtml: false },
          },
        };
      }),
    );
  }
}
