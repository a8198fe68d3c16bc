/** The acts as texts of the text editor. */
import type { editor, IDisposable, Uri } from 'monaco-editor/editor';
import { ACT_LANGUAGE, type Monaco } from '../../monaco/index.ts';
import type { ActText } from '../session/act-text.ts';
import type { WriteSession } from '../session/session.ts';

const SCHEME = 'act';

interface Attached {
  readonly act: ActText;
  readonly model: editor.ITextModel;
  readonly attached: IDisposable;
}

/** One model for each act that is looked at; what is typed in it goes to the session. */
export class ActModels {
  private readonly monaco: Monaco;
  private readonly session: WriteSession;
  private readonly known = new Map<string, Attached>();

  constructor(monaco: Monaco, session: WriteSession) {
    this.monaco = monaco;
    this.session = session;
  }

  /** The address of an act in the text editor. */
  uriOf(name: string): Uri {
    return this.monaco.Uri.from({ scheme: SCHEME, path: `/${name}` });
  }

  /** The name of the act at an address. */
  nameOf(uri: Uri): string | undefined {
    return uri.scheme === SCHEME ? uri.path.slice(1) : undefined;
  }

  /** The act of a model; undefined for models of others. */
  actOf(model: editor.ITextModel): ActText | undefined {
    return this.known.get(this.nameOf(model.uri) ?? '')?.act;
  }

  /** The model of an act, made when it is first asked for; undefined where there is no such act. */
  model(name: string): editor.ITextModel | undefined {
    const known = this.known.get(name);
    const act = this.session.act(name);
    if (known !== undefined && known.act === act) return known.model;
    this.forget(name);
    if (act === undefined) return undefined;
    const model = this.monaco.editor.createModel(act.text, ACT_LANGUAGE, this.uriOf(name));
    model.updateOptions({
      tabSize: 2,
      indentSize: 2,
      insertSpaces: true,
      // Official texts have brackets that nothing opens: 1), 2).
      bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
    });
    this.known.set(name, { act, model, attached: attach(act, model) });
    return model;
  }

  /** Disposes the model of an act that is no more. */
  forget(name: string): void {
    const known = this.known.get(name);
    if (known === undefined) return;
    this.known.delete(name);
    known.attached.dispose();
    known.model.dispose();
  }

  dispose(): void {
    for (const name of [...this.known.keys()]) this.forget(name);
  }
}

/** Ties an act and its model: keys go to the act, a text from elsewhere into the model, where it can be undone. */
function attach(act: ActText, model: editor.ITextModel): IDisposable {
  const typing = model.onDidChangeContent(() => act.typed(model.getValue()));
  const detach = act.attach((text) => {
    model.pushStackElement();
    model.pushEditOperations([], [{ range: model.getFullModelRange(), text }], () => null);
    model.pushStackElement();
  });
  return {
    dispose: () => {
      typing.dispose();
      detach();
    },
  };
}
