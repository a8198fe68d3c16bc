/** The texts behind a session: what the editor has open, and the other acts of its folders as they are on disk. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { LanguageService } from '../../dsl/service/index.ts';
import { actsBelow, readActBelow } from '../../storage/index.ts';

/** Keeps a service supplied with texts. An open text goes before the file of the same path. */
export class Texts {
  private readonly service: LanguageService;
  private readonly opened = new Map<string, TextDocument>();
  /** Files that are read from disk: their uri by path. */
  private readonly files = new Map<string, string>();
  private readonly folders = new Set<string>();

  constructor(service: LanguageService) {
    this.service = service;
  }

  /** The uris of open texts. */
  get open(): readonly string[] {
    return [...this.opened.keys()];
  }

  /** The version of an open text; undefined for one that is not open. */
  version(uri: string): number | undefined {
    return this.opened.get(uri)?.version;
  }

  /** Reads the acts of a folder. */
  addFolder(uri: string): void {
    const folder = pathOf(uri);
    if (folder === undefined || this.folders.has(folder)) return;
    this.folders.add(folder);
    for (const path of actsBelow(folder)) this.readFile(path);
  }

  /** Forgets the files that stand only in this folder. */
  removeFolder(uri: string): void {
    const folder = pathOf(uri);
    if (folder === undefined || !this.folders.delete(folder)) return;
    for (const path of [...this.files.keys()]) this.readFile(path);
  }

  openText(uri: string, version: number, text: string): void {
    const path = pathOf(uri);
    const file = path === undefined ? undefined : this.files.get(path);
    if (path !== undefined && file !== undefined) {
      this.service.removeDocument(file);
      this.files.delete(path);
    }
    this.set(TextDocument.create(uri, 'adisteme', version, text));
  }

  /** Changes an open text; a change of a text that is not open is passed over. */
  changeText(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const known = this.opened.get(uri);
    if (known !== undefined) this.set(TextDocument.update(known, [...changes], version));
  }

  /** Closes a text; the file of its path, if it stands in a folder, is what counts again. */
  closeText(uri: string): void {
    if (!this.opened.delete(uri)) return;
    this.service.removeDocument(uri);
    const path = pathOf(uri);
    if (path !== undefined) this.readFile(path);
  }

  /** Reads a file that was changed, made or deleted outside the editor. */
  refresh(uri: string): void {
    const path = pathOf(uri);
    if (path !== undefined) this.readFile(path);
  }

  private set(document: TextDocument): void {
    this.opened.set(document.uri, document);
    this.service.setDocument(document.uri, document.getText(), document.version);
  }

  private readFile(path: string): void {
    const known = this.files.get(path);
    if (known !== undefined) this.service.removeDocument(known);
    this.files.delete(path);
    if ([...this.opened.keys()].some((uri) => pathOf(uri) === path)) return;
    const text = readActBelow(path, [...this.folders]);
    if (text === undefined) return;
    const uri = pathToFileURL(path).href;
    this.files.set(path, uri);
    this.service.setDocument(uri, text, 0);
  }
}

/** The path of a `file:` uri. Editors write the same path in several ways; the path tells which are one. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
