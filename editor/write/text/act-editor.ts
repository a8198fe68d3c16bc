/** The text editor of the page: one editor, into which one act after another is put. */
import type { editor, IDisposable } from 'monaco-editor/editor';
import type { Language } from '../../../engine/index.ts';
import type { Monaco } from '../../monaco/index.ts';
import type { FeatureContext } from '../monaco/feature.ts';
import { type FeaturePorts, registerFeatures } from '../monaco/features.ts';
import { HintsChanged } from '../monaco/inlay-hints.ts';
import { ActModels } from '../monaco/models.ts';
import type { Place, WriteSession } from '../session/session.ts';
import { Store } from '../session/store.ts';
import { leaveByEscape } from './leave-text.ts';
import { Official } from './official.ts';
import type { OpenText } from './open-text.ts';
import { editorOptions } from './options.ts';
import { Outline } from './outline.ts';
import { Problems } from './problems.ts';
import { CaseTrial } from './trial.ts';
import { keepView, restoreView } from './view-state.ts';

/** An act in the text editor with what follows it. */
export interface OpenedAct extends OpenText {
  readonly problems: Problems;
  readonly outline: Outline;
  readonly official: Official;
  readonly trial: CaseTrial;
}

/** What the page does for the text editor. */
export interface EditorPorts extends Pick<FeaturePorts, 'confirmEdits' | 'showCases'> {
  language(): Language;
  /** Opens another act. */
  goTo(name: string): void;
}

/** The editor and the acts in it. */
export class ActEditor {
  readonly opened = new Store<OpenedAct | undefined>(undefined);
  readonly editor: editor.IStandaloneCodeEditor;
  readonly models: ActModels;
  private readonly monaco: Monaco;
  private readonly ports: EditorPorts;
  private readonly context: FeatureContext;
  private readonly hints = new HintsChanged();
  private readonly disposables: IDisposable[];
  private readonly cases = new Map<string, string>();
  private view: IDisposable | undefined;
  private readonly session: WriteSession;

  constructor(monaco: Monaco, element: HTMLElement, session: WriteSession, ports: EditorPorts) {
    this.monaco = monaco;
    this.ports = ports;
    this.session = session;
    this.models = new ActModels(monaco, session);
    this.context = {
      monaco,
      models: this.models,
      service: session.service,
      checker: session.checker,
      language: () => ports.language(),
    };
    this.editor = monaco.editor.create(element, { ...editorOptions(), model: null });
    this.disposables = [
      registerFeatures(this.context, {
        confirmEdits: ports.confirmEdits,
        showCases: ports.showCases,
        hintsChanged: this.hints,
      }),
      monaco.editor.registerEditorOpener({
        openCodeEditor: (_source, resource, place) => {
          const name = this.models.nameOf(resource);
          if (name === undefined || session.act(name) === undefined) return false;
          this.goTo(name, place ?? { lineNumber: 1, column: 1 });
          return true;
        },
      }),
      leaveByEscape(this.editor),
      { dispose: session.wanted.subscribe(() => this.revealWanted()) },
    ];
  }

  /** Puts an act into the editor, where it was when it was there last; nothing where there is no such act. */
  show(name: string): void {
    const model = this.models.model(name);
    const act = model && this.models.actOf(model);
    if (this.opened.get()?.act === act && act !== undefined) return;
    this.close();
    this.editor.setModel(model ?? null);
    if (model === undefined || act === undefined) return;
    restoreView(this.editor, name);
    this.view = keepView(this.editor, name);
    const open: OpenText = {
      monaco: this.monaco,
      editor: this.editor,
      model,
      act,
      context: this.context,
      language: () => this.ports.language(),
    };
    const opened = {
      ...open,
      problems: new Problems(open),
      outline: new Outline(open),
      official: new Official(open),
      trial: new CaseTrial(open, this.hints),
    };
    const tried = this.cases.get(name);
    if (tried !== undefined) opened.trial.take(tried);
    this.opened.set(opened);
    this.revealWanted();
  }

  /** Goes to a place, in this act or in another. */
  goTo(name: string, place: Place): void {
    this.session.wanted.set({ name, place });
    if (this.opened.get()?.act.name !== name) this.ports.goTo(name);
  }

  /** Messages and labels are wanted in another language. */
  languageChanged(): void {
    const opened = this.opened.get();
    opened?.problems.again();
    opened?.outline.again();
    opened?.trial.again();
    this.hints.fire();
  }

  dispose(): void {
    this.close();
    for (const one of this.disposables) one.dispose();
    this.editor.dispose();
    this.models.dispose();
  }

  private revealWanted(): void {
    const wanted = this.session.wanted.get();
    if (wanted === undefined || wanted.name !== this.opened.get()?.act.name) return;
    this.session.wanted.set(undefined);
    const { place } = wanted;
    const range = 'lineNumber' in place ? this.monaco.Range.fromPositions(place) : place;
    // Whole tables are not selected: the next key would take their place.
    if (range.startLineNumber === range.endLineNumber) this.editor.setSelection(range);
    else this.editor.setPosition({ lineNumber: range.startLineNumber, column: range.startColumn });
    this.editor.revealRangeInCenterIfOutsideViewport(range);
    this.editor.focus();
  }

  private close(): void {
    const opened = this.opened.get();
    this.view?.dispose();
    this.view = undefined;
    if (opened === undefined) return;
    this.cases.set(opened.act.name, opened.trial.state.get().text);
    this.opened.set(undefined);
    for (const one of [opened.problems, opened.outline, opened.official, opened.trial]) one.dispose();
  }
}
