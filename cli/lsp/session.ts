/** A session of the protocol: from `initialize` to `exit`, with the texts of the editor and its folders. */
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeError,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { createLanguageService } from '../../dsl/service/index.ts';
import type { Language } from '../../engine/index.ts';
import { isLanguage } from '../language.ts';
import { CAPABILITIES } from './capabilities.ts';
import { Publisher } from './publisher.ts';
import { answerRequests } from './requests.ts';
import { Texts } from './texts.ts';

/** Serves a connection. `given`: the language of messages that the command line asks for. */
export function serve(connection: Connection, version: string, given: Language | undefined): void {
  const service = createLanguageService();
  const texts = new Texts(service);
  let language = given;
  let state: 'new' | 'running' | 'over' = 'new';
  let can = { versions: false, watch: false, folders: false };
  const publisher = new Publisher({
    open: () => texts.open,
    publish: (uri) => {
      const present = texts.version(uri);
      const diagnostics = service.diagnostics({ uri, ...(language === undefined ? {} : { language }) });
      if (present !== undefined) void connection.sendDiagnostics({ uri, version: present, diagnostics });
    },
  });

  connection.onInitialize((params): InitializeResult | ResponseError<InitializeError> => {
    if (state !== 'new')
      return new ResponseError(ErrorCodes.InvalidRequest, 'initialize was sent before', { retry: false });
    state = 'running';
    const { workspace } = params.capabilities ?? {};
    can = {
      versions: workspace?.workspaceEdit?.documentChanges === true,
      watch: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
      folders: workspace?.workspaceFolders === true,
    };
    language = given ?? wantedLanguage(params);
    for (const folder of foldersOf(params)) texts.addFolder(folder);
    return { capabilities: CAPABILITIES, serverInfo: { name: 'adisteme', version } };
  });
  connection.onInitialized(() => {
    if (can.folders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) texts.removeFolder(uri);
        for (const { uri } of added) texts.addFolder(uri);
        publisher.changed();
      });
    }
    if (!can.watch) return;
    const options = { watchers: [{ globPattern: '**/*.adisteme' }] };
    connection.client.register(DidChangeWatchedFilesNotification.type, options).catch(() => {
      // An editor that refuses tells of no files changed outside of it.
    });
  });
  connection.onShutdown(() => {
    state = 'over';
    publisher.stop();
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, version: present, text } }) => {
    texts.openText(uri, present, text);
    publisher.changed(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    texts.changeText(textDocument.uri, textDocument.version, contentChanges);
    publisher.changed(textDocument.uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    texts.closeText(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
    publisher.changed();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) texts.refresh(uri);
    publisher.changed();
  });
  answerRequests(connection, {
    service,
    language: () => language,
    closed: () => {
      if (state === 'new')
        return new ResponseError(ErrorCodes.ServerNotInitialized, 'initialize comes first');
      return state === 'over' ? new ResponseError(ErrorCodes.InvalidRequest, 'after shutdown') : undefined;
    },
    versioned: (edit) => (can.versions ? versioned(edit, texts) : edit),
  });
  connection.listen();
}

/** The language an editor asks for: `initializationOptions: { language }`, else its own locale, if it is one of ours. */
function wantedLanguage({ initializationOptions, locale }: InitializeParams): Language | undefined {
  const options: unknown = initializationOptions;
  const asked =
    typeof options === 'object' && options !== null && 'language' in options ? options.language : undefined;
  return [asked, locale]
    .map((one) => (typeof one === 'string' ? (one.toLowerCase().split(/[-_]/)[0] ?? '') : ''))
    .find(isLanguage);
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}

/** With versions, an editor refuses an edit of a text that has changed meanwhile. */
function versioned({ changes = {}, ...rest }: WorkspaceEdit, texts: Texts): WorkspaceEdit {
  const documentChanges = Object.entries(changes).map(([uri, edits]) => ({
    textDocument: { uri, version: texts.version(uri) ?? null },
    edits: [...edits],
  }));
  return { ...rest, documentChanges };
}
