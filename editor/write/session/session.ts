/** The acts of the page with their drafts, and the language service that knows them all. */
import type { IPosition, IRange } from 'monaco-editor/editor';
import { type Answer, type CaseFile, getCases, getTexts, type Texts } from '../../api/index.ts';
import type { ActEntry } from '../worker/acts.ts';
import { ActText, type OnServer } from './act-text.ts';
import { LanguageClient } from './language-client.ts';
import { Store } from './store.ts';
import { UnsentTexts } from './unsent.ts';
import { windowName } from './window-name.ts';

/** Milliseconds after the last key until the list of acts is made anew. */
const LIST_PAUSE = 800;

/** A place in an act, lines and columns from one. */
export type Place = IPosition | IRange;

/** Everything that the page of writing keeps while it is open. */
export class WriteSession {
  readonly service: LanguageClient;
  /** A second worker of the same kind, for what takes long: keys need not wait for it. */
  readonly checker: LanguageClient;
  /** The acts as they are listed, drafts in place of what they are drafts of. */
  readonly list = new Store<readonly ActEntry[]>([]);
  /** Grows when an act comes or goes, or what is saved of one changes. */
  readonly saves = new Store(0);
  /** Where the author wants to go; the text editor takes it when it has the act. */
  readonly wanted = new Store<{ readonly name: string; readonly place: Place } | undefined>(undefined);
  private readonly acts = new Map<string, ActText>();
  private readonly unsent = new UnsentTexts(localStorage, windowName(), Date.now);
  private listTimer: ReturnType<typeof setTimeout> | undefined;

  private constructor() {
    this.service = new LanguageClient(startWorker());
    this.checker = new LanguageClient(startWorker());
  }

  /** Opens all texts of the server. */
  static async open(): Promise<Answer<WriteSession>> {
    const [texts, cases] = await Promise.all([getTexts(), getCases()]);
    if (!texts.ok) return texts;
    if (!cases.ok) return cases;
    const session = new WriteSession();
    await session.start(texts.value, cases.value);
    return { ok: true, value: session };
  }

  /** An act by the name of its file; also one that is new and only being written. */
  act(name: string): ActText | undefined {
    return this.acts.get(name);
  }

  /** All acts. */
  all(): readonly ActText[] {
    return [...this.acts.values()];
  }

  /** Begins an act: its first text is a draft. */
  create(name: string, text: string): ActText {
    const act = this.add(name, { published: null, draft: null, kept: [] });
    act.typed(text);
    void act.saver.flush();
    return act;
  }

  /** Asks the server what has become of the texts meanwhile: who else has published, what was put aside. */
  async refresh(): Promise<void> {
    const before = new Map(this.all().map((act) => [act.name, act.settledDraft]));
    const texts = await getTexts();
    if (!texts.ok) return;
    for (const [name, onServer] of byName(texts.value)) {
      const act = this.acts.get(name);
      if (act === undefined) this.add(name, onServer);
      else act.refreshed(onServer, before.get(name));
    }
    this.tellPublished();
    this.listSoon();
  }

  /** An act that was never published is no more. */
  remove(name: string): void {
    this.acts.get(name)?.end();
    this.acts.delete(name);
    for (const client of this.clients()) client.tell('removeDocument', name);
    this.listSoon();
  }

  /** The published texts have changed: the worker judges by them what may be published. */
  tellPublished(): void {
    const published = this.all().flatMap((act) => act.published.get() ?? []);
    const files = published.map(({ name, text }) => ({ name, text }));
    this.checker.tell('setPublished', files);
    this.saves.set(this.saves.get() + 1);
  }

  /** Saves everything that can be saved before the page goes away or out of sight. */
  leave(): void {
    for (const act of this.acts.values()) {
      act.keepNow();
      void act.saver.flush({ leaving: true });
    }
  }

  /** The server may be there again. */
  online(): void {
    for (const act of this.acts.values()) if (act.saver.state.kind === 'waiting') void act.saver.flush();
  }

  /** Whether leaving now would lose words: they are neither on the server nor in the browser. */
  get wouldLose(): boolean {
    return this.all().some((act) => act.wouldLose);
  }

  /** Ends the session; what is not saved yet is sent. */
  end(): void {
    clearTimeout(this.listTimer);
    this.leave();
    for (const act of this.acts.values()) act.end();
    for (const client of this.clients()) client.end();
  }

  private async start(texts: Texts, cases: readonly CaseFile[]): Promise<void> {
    for (const [name, onServer] of byName(texts)) this.make(name, onServer);
    for (const name of this.unsent.acts()) {
      if (!this.acts.has(name)) this.make(name, { published: null, draft: null, kept: [] });
    }
    this.tellTexts(this.all());
    for (const act of this.acts.values()) act.recover();
    this.tellPublished();
    this.service.tell('setCaseFiles', cases);
    await this.makeList();
  }

  private add(name: string, onServer: OnServer): ActText {
    const act = this.make(name, onServer);
    this.tellTexts([act]);
    this.saves.set(this.saves.get() + 1);
    this.listSoon();
    return act;
  }

  private make(name: string, onServer: OnServer): ActText {
    const act = new ActText(name, onServer, {
      unsent: this.unsent,
      textChanged: (changed) => {
        this.tellTexts([changed]);
        this.listSoon();
      },
      saveChanged: (changed) => {
        if (changed.saver.state.kind === 'conflict') void this.refresh();
        this.saves.set(this.saves.get() + 1);
      },
    });
    this.acts.set(name, act);
    return act;
  }

  private clients(): readonly LanguageClient[] {
    return [this.service, this.checker];
  }

  private tellTexts(acts: readonly ActText[]): void {
    const documents = acts.map(documentOf);
    for (const client of this.clients()) client.tell('setDocuments', documents);
  }

  private listSoon(): void {
    clearTimeout(this.listTimer);
    this.listTimer = setTimeout(() => void this.makeList(), LIST_PAUSE);
  }

  private async makeList(): Promise<void> {
    const list = await this.service.ask('acts', undefined);
    if (list !== undefined && JSON.stringify(list) !== JSON.stringify(this.list.get())) this.list.set(list);
  }
}

function startWorker(): Worker {
  return new Worker(new URL('../worker/language.worker.ts', import.meta.url), { type: 'module' });
}

function documentOf({ name, text, version }: ActText) {
  return { uri: name, text, version };
}

function* byName({ acts, drafts, kept }: Texts): Generator<[string, OnServer]> {
  const names = new Set([...acts, ...drafts, ...kept].map(({ name }) => name));
  for (const name of [...names].sort()) {
    yield [
      name,
      {
        published: acts.find((act) => act.name === name) ?? null,
        draft: drafts.find((draft) => draft.name === name) ?? null,
        kept: kept.filter((copy) => copy.name === name),
      },
    ];
  }
}
