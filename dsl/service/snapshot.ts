/** The state a request is answered from: all open texts analysed together, at one moment. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnalysedEdition } from '../compile/index.ts';
import type { Act, Edition } from '../consolidate/index.ts';
import type { ActFile, Span } from '../syntax/index.ts';
import { openWorkspace, type Workspace } from '../workspace/index.ts';
import { textDocument } from './text-document.ts';

/** One open file as a request sees it. */
export interface ActView {
  readonly uri: string;
  readonly document: TextDocument;
  readonly tree: ActFile;
  /** Absent while the header is broken. */
  readonly act?: Act;
  /** The first edition in which the act is in force; absent while there is none. */
  readonly edition?: Edition;
  readonly analysis?: AnalysedEdition;
}

/** All open files at one moment. */
export interface Snapshot {
  readonly workspace: Workspace;
  /** The view of a file; undefined for a file that is not open. */
  view(uri: string): ActView | undefined;
  readonly uris: readonly string[];
}

/** The open files of an editor. Changing one makes a new snapshot on the next request. */
export class Documents {
  private readonly documents = new Map<string, TextDocument>();
  private current: Snapshot | undefined;
  private workspace: Workspace | undefined;

  /** Opens a file or gives it a new text. */
  set(uri: string, text: string, version: number): void {
    this.documents.set(uri, textDocument(uri, version, text));
    this.current = undefined;
  }

  /** Closes a file; it no longer takes part in the analysis. */
  remove(uri: string): void {
    this.documents.delete(uri);
    this.current = undefined;
  }

  /** The version of a file's text; undefined for a file that is not open. */
  version(uri: string): number | undefined {
    return this.documents.get(uri)?.version;
  }

  /** The present state; the same object until a file changes. */
  snapshot(): Snapshot {
    if (this.current !== undefined) return this.current;
    const files = [...this.documents.values()].map((d) => ({ path: d.uri, text: d.getText() }));
    this.workspace = openWorkspace(files, this.workspace);
    this.current = snapshotOf(this.workspace, new Map(this.documents));
    return this.current;
  }
}

function snapshotOf(workspace: Workspace, documents: ReadonlyMap<string, TextDocument>): Snapshot {
  const views = new Map<string, ActView>();
  return {
    workspace,
    uris: [...documents.keys()],
    view: (uri) => {
      const document = documents.get(uri);
      const known = views.get(uri);
      if (known !== undefined || document === undefined) return known;
      const view = viewOf(workspace, document);
      views.set(uri, view);
      return view;
    },
  };
}

function viewOf(workspace: Workspace, document: TextDocument): ActView {
  const { uri } = document;
  const parsed = workspace.parsed(uri);
  if (parsed === undefined) throw new Error(`not in the workspace: ${uri}`);
  const act = workspace.acts.find((a) => a.file === uri);
  const edition =
    act?.methodology === undefined
      ? undefined
      : workspace.editions(act.methodology).value.find((e) => e.identity.acts.includes(act.id));
  const view: ActView = { uri, document, tree: parsed.value, ...(act === undefined ? {} : { act }) };
  if (edition === undefined) return view;
  // Analysed when first asked for: not every answer needs names and types.
  const analysis = { get: () => workspace.analysis(edition), enumerable: true };
  return Object.defineProperty({ ...view, edition }, 'analysis', analysis);
}

/** Whether an offset lies in a span, its end included: the cursor behind a name is on it. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
