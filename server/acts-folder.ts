/** The folder of acts behind the server: texts, drafts, and the acts analysed together. */
import { openWorkspace, type SourceFile, type Workspace } from '../dsl/index.ts';
import { ActStore, DraftStore } from '../storage/index.ts';

/** A folder of acts. What is asked is answered from the disk as it is now. */
export class ActsFolder {
  readonly acts: ActStore;
  readonly drafts: DraftStore;
  private present: Workspace | undefined;

  /** Throws the system's error where there is no such folder. */
  constructor(folder: string) {
    this.acts = new ActStore(folder);
    this.drafts = new DraftStore(this.acts.folder);
  }

  /** The published acts analysed together; kept as long as no text changes. */
  workspace(): Workspace {
    const files = this.acts.list().map(({ name, text }): SourceFile => ({ path: name, text }));
    const { present } = this;
    const isSame =
      present?.files.length === files.length &&
      files.every((file, i) => file.path === present.files[i]?.path && file.text === present.files[i]?.text);
    if (present !== undefined && isSame) return present;
    this.present = openWorkspace(files, present);
    return this.present;
  }

  /** The acts as they would be with one text in its place. */
  workspaceWith(name: string, text: string): Workspace {
    const now = this.workspace();
    const others = now.files.filter((file) => file.path !== name);
    return openWorkspace([...others, { path: name, text }], now);
  }
}
