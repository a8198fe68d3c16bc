/**
 * What is found in the act: first around the cursor, then in all of it, last with whole cases looked for; in the text and
 * as a list.
 */
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
  /** Only a whole case could show it. */
  readonly byCase: boolean;
}

/** Whose marks they are in the text editor. */
const OWNER = 'adisteme';
/** Milliseconds after the last key: for the provision at the cursor, for the whole act, with cases. */
const SOON = 80;
const LATER = 450;
const LAST = 900;

/** Looks for problems as long as an act is open. */
export class Problems {
  /** All that is known, in the order of the text; undefined until the act has been looked through once. */
  readonly found = new Store<readonly Problem[] | undefined>(undefined);
  /** Nothing more is being looked for in the text as it is. */
  readonly isComplete = new Store(false);
  private readonly open: OpenText;
  /** Where the found problems are by now: the text editor moves them with the text. */
  private readonly places: editor.IEditorDecorationsCollection;
  private readonly soon = new Pause(SOON, () => void this.lookHere());
  private readonly later = new Pause(LATER, () => void this.lookThrough());
  private readonly last = new Pause(LAST, () => void this.lookWithCases());
  private readonly listening;
  private isBusy = false;

  constructor(open: OpenText) {
    this.open = open;
    this.places = open.editor.createDecorationsCollection();
    this.listening = open.model.onDidChangeContent(() => {
      this.isComplete.set(false);
      this.soon.begin();
      this.later.begin();
      this.last.begin();
    });
    this.again();
  }

  /** Looks through the whole act again: the language of the messages is another, or other acts have changed. */
  again(): void {
    this.isComplete.set(false);
    void this.lookThrough().then(() => this.lookWithCases());
  }

  dispose(): void {
    for (const one of [this.listening, this.soon, this.later, this.last]) one.dispose();
    this.places.clear();
    this.open.monaco.editor.setModelMarkers(this.open.model, OWNER, []);
  }

  private async lookHere(): Promise<void> {
    const { context, model, editor } = this.open;
    const position = editor.getPosition();
    if (position === null || this.found.get() === undefined) return;
    const answer = await ask(context, 'provisionDiagnostics', model, { position: toPosition(position) });
    if (answer === undefined || answer === null || model.isDisposed()) return;
    const looked = this.open.monaco.Range.lift(fromRange(answer.range));
    const fresh = answer.diagnostics.map((one) => problemOf(one, false));
    const codes = new Set(fresh.map(({ code }) => code));
    // What is no error mostly comes from checks, which look at whole editions: it stays until they have. What a case has
    // shown of the text before may be mended by now.
    const now = this.present().filter(
      ({ range, severity, code, byCase }) =>
        !looked.containsRange(range) || (severity !== 'error' && !codes.has(code) && !byCase),
    );
    this.tell([...now, ...fresh]);
  }

  private async lookThrough(): Promise<void> {
    const { context, model } = this.open;
    const answer = await ask(context, 'diagnostics', model, {});
    if (answer === undefined || model.isDisposed()) return;
    const byCase = this.present().filter((one) => one.byCase);
    this.tell([...answer.map((one) => problemOf(one, false)), ...byCase]);
  }

  /** Another worker looks for cases: it takes up to seconds, and keys must not wait for it. */
  private async lookWithCases(): Promise<void> {
    const { act, context, model, language } = this.open;
    if (this.isBusy) {
      this.last.begin();
      return;
    }
    this.isBusy = true;
    const { version } = act;
    const request = { uri: act.name, version, language: language(), witnesses: true };
    const answer = await context.checker.ask('diagnostics', request);
    this.isBusy = false;
    if (answer === undefined || act.version !== version || model.isDisposed()) return;
    const known = new Set((this.found.get() ?? []).filter((one) => !one.byCase).map(keyOf));
    this.tell(
      answer.map((one) => {
        const problem = problemOf(one, false);
        return { ...problem, byCase: !known.has(keyOf(problem)) };
      }),
    );
    this.isComplete.set(true);
  }

  /** The known problems where they are by now. */
  private present(): Problem[] {
    return (this.found.get() ?? []).map((problem, place) => {
      return { ...problem, range: this.places.getRange(place) ?? problem.range };
    });
  }

  private tell(problems: readonly Problem[]): void {
    const { MarkerSeverity, Range, editor } = this.open.monaco;
    const sorted = [...problems].sort((a, b) => Range.compareRangesUsingStarts(a.range, b.range));
    this.places.set(sorted.map(({ range }) => ({ range, options: {} })));
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

/** The findings of the two ways of looking are the same where they say the same of the same place. */
function keyOf({ code, range, message }: Problem): string {
  return `${code} ${range.startLineNumber} ${range.startColumn} ${range.endLineNumber} ${range.endColumn} ${message}`;
}

function problemOf({ range, severity, code, message }: LspDiagnostic, byCase: boolean): Problem {
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
    byCase,
  };
}
