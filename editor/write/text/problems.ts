/** What is found in the act: first around the cursor, then in all of it; in the text and as a list. */
import type { editor, IRange } from 'monaco-editor/editor';
import { DiagnosticSeverity, type Diagnostic as LspDiagnostic } from 'vscode-languageserver-types';
import { ask } from '../monaco/feature.ts';
import { fromRange, toPosition } from '../monaco/positions.ts';
import { Store } from '../session/store.ts';
import type { OpenText } from './open-text.ts';
import { Pause } from './pause.ts';

/** How bad it is. */
export type Severity = 'error' | 'warning' | 'information';

/** A finding in the act that is open. */
export interface Problem {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly range: IRange;
}

/** Whose marks they are in the text editor. */
const OWNER = 'adisteme';
/** Milliseconds after the last key: for the provision at the cursor, for the whole act. */
const SOON = 80;
const LATER = 450;

/** Looks for problems as long as an act is open. */
export class Problems {
  /** All that is known, in the order of the text; undefined until the act has been looked through once. */
  readonly found = new Store<readonly Problem[] | undefined>(undefined);
  private readonly open: OpenText;
  /** Where the found problems are by now: the text editor moves them with the text. */
  private readonly places: editor.IEditorDecorationsCollection;
  private readonly soon = new Pause(SOON, () => void this.lookHere());
  private readonly later = new Pause(LATER, () => void this.lookThrough());
  private readonly listening;

  constructor(open: OpenText) {
    this.open = open;
    this.places = open.editor.createDecorationsCollection();
    this.listening = open.model.onDidChangeContent(() => {
      this.soon.begin();
      this.later.begin();
    });
    void this.lookThrough();
  }

  /** Looks through the whole act again: the language of the messages is another, or other acts have changed. */
  again(): void {
    void this.lookThrough();
  }

  dispose(): void {
    this.listening.dispose();
    this.soon.dispose();
    this.later.dispose();
    this.places.clear();
    this.open.monaco.editor.setModelMarkers(this.open.model, OWNER, []);
  }

  private async lookHere(): Promise<void> {
    const { context, model, editor } = this.open;
    const position = editor.getPosition();
    const known = this.found.get();
    if (position === null || known === undefined) return;
    const answer = await ask(context, 'provisionDiagnostics', model, { position: toPosition(position) });
    if (answer === undefined || answer === null || model.isDisposed()) return;
    const looked = this.open.monaco.Range.lift(fromRange(answer.range));
    const fresh = answer.diagnostics.map(problemOf);
    const codes = new Set(fresh.map(({ code }) => code));
    // What is no error mostly comes from checks, which look at whole editions: it stays until they have.
    const now = this.present().filter(
      ({ range, severity, code }) =>
        !looked.containsRange(range) || (severity !== 'error' && !codes.has(code)),
    );
    this.tell([...now, ...fresh]);
  }

  private async lookThrough(): Promise<void> {
    const { context, model } = this.open;
    const answer = await ask(context, 'diagnostics', model, {});
    if (answer === undefined || model.isDisposed()) return;
    this.tell(answer.map(problemOf));
  }

  /** The known problems where they are by now. */
  private present(): Problem[] {
    return (this.found.get() ?? []).map((problem, place) => {
      return { ...problem, range: this.places.getRange(place) ?? problem.range };
    });
  }

  private tell(problems: readonly Problem[]): void {
    const sorted = [...problems].sort((a, b) =>
      this.open.monaco.Range.compareRangesUsingStarts(a.range, b.range),
    );
    this.places.set(sorted.map(({ range }) => ({ range, options: {} })));
    const { MarkerSeverity, editor } = this.open.monaco;
    const severities = {
      error: MarkerSeverity.Error,
      warning: MarkerSeverity.Warning,
      information: MarkerSeverity.Info,
    };
    editor.setModelMarkers(
      this.open.model,
      OWNER,
      sorted.map(({ severity, code, message, range }) => ({
        ...range,
        severity: severities[severity],
        code,
        message,
        source: OWNER,
      })),
    );
    this.found.set(sorted);
  }
}

function problemOf({ range, severity, code, message }: LspDiagnostic): Problem {
  return {
    severity:
      severity === DiagnosticSeverity.Error
        ? 'error'
        : severity === DiagnosticSeverity.Warning
          ? 'warning'
          : 'information',
    code: String(code ?? ''),
    message: typeof message === 'string' ? message : message.value,
    range: fromRange(range),
  };
}
