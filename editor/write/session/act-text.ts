/** One act of the page: its text as it is typed, its draft and the copies put aside. */
import { type Draft, deleteDraft, deleteKept, putDraft, type StoredAct } from '../../api/index.ts';
import { DraftSaver } from './draft-saver.ts';
import type { SaveState } from './save-state.ts';
import { Store } from './store.ts';
import type { FoundUnsent, Unsent, UnsentTexts } from './unsent.ts';

/** What an act has on the server. */
export interface OnServer {
  readonly published: StoredAct | null;
  readonly draft: Draft | null;
  readonly kept: readonly Draft[];
}

/** What an act tells the session. */
export interface ActPorts {
  readonly unsent: UnsentTexts;
  /** The text is another; told at once. */
  textChanged(act: ActText): void;
  /** Saving has come further. */
  saveChanged(act: ActText): void;
}

/** How often a text is written into the browser while keys come, milliseconds. */
const KEEP_PAUSE = 250;
/** Another window's text younger than this is probably on its way. */
const ON_ITS_WAY = 10_000;

/** An act and everything that happens to its text. */
export class ActText {
  readonly name: string;
  readonly saver: DraftSaver;
  /** The state of saving, for components. */
  readonly saving: Store<SaveState>;
  /** The published text; null for a new act. */
  readonly published: Store<StoredAct | null>;
  /** Copies that the server has put aside, newest first. */
  readonly kept: Store<readonly Draft[]>;
  /** Texts that other windows of this browser have not sent. */
  readonly found: Store<readonly FoundUnsent[]>;
  /** Somebody else's newer text has been shown in place of the one that was there. */
  readonly followed = new Store(false);
  /** Grows with every change of the text. */
  version = 1;
  private present: string;
  private readonly ports: ActPorts;
  private show: ((text: string) => void) | undefined;
  private toKeep: Unsent | null | undefined;
  private keepTimer: ReturnType<typeof setTimeout> | undefined;
  /** The browser has no room for the text: leaving the page before it is saved would lose it. */
  private isUnkept = false;

  constructor(name: string, { published, draft, kept }: OnServer, ports: ActPorts) {
    this.name = name;
    this.ports = ports;
    this.published = new Store(published);
    this.kept = new Store(kept);
    this.present = draft?.text ?? published?.text ?? '';
    this.saver = new DraftSaver(
      {
        put: (body, options) => putDraft(name, body, options),
        remove: (known) => deleteDraft(name, known),
        forgetKept: (tag) => void this.forgetKept(tag),
        keepUnsent: (unsent) => this.keepUnsent(unsent),
        later: (milliseconds, then) => {
          const timer = setTimeout(then, milliseconds);
          return () => clearTimeout(timer);
        },
        now: Date.now,
        changed: () => {
          this.saving.set(this.saver.state);
          this.ports.saveChanged(this);
        },
      },
      { published, draft },
    );
    this.saving = new Store(this.saver.state);
    this.found = new Store<readonly FoundUnsent[]>([]);
  }

  /** The text as it is now. */
  get text(): string {
    return this.present;
  }

  /** Whether there is a draft, or will be one in a moment. */
  get isDraft(): boolean {
    return this.published.get()?.text !== this.present;
  }

  /** Whether leaving the page now would lose words. */
  get wouldLose(): boolean {
    return this.isUnkept && this.saver.state.kind !== 'saved';
  }

  /** Takes up what this window had not sent, and looks for what others had not. */
  recover(): void {
    const found = this.ports.unsent.find(this.name);
    const own = found.find(({ isOwn }) => isOwn);
    if (own !== undefined && own.text === this.present) this.ports.unsent.forget(this.name);
    else if (own !== undefined) this.resume(own);
    const others = found.filter(
      ({ isOwn, text, at }) => !isOwn && text !== this.present && Date.now() - at > ON_ITS_WAY,
    );
    for (const { key, isOwn, text } of found) {
      if (!isOwn && text === this.present) this.ports.unsent.forget(this.name, key);
    }
    this.found.set(others);
  }

  /** Goes on from an unsent text. */
  resume(unsent: FoundUnsent): void {
    this.put(unsent.text);
    this.saver.resume(unsent);
    if (!unsent.isOwn) this.dismiss(unsent);
  }

  /** An unsent text of another window is not wanted. */
  dismiss({ key }: FoundUnsent): void {
    this.ports.unsent.forget(this.name, key);
    this.found.set(this.found.get().filter((one) => one.key !== key));
  }

  /** Takes what the author has typed into the text editor. */
  typed(text: string): void {
    if (text === this.present) return;
    this.take(text);
    this.saver.edited(text);
  }

  /** Puts another text in the place of the present one, as the author would type it. */
  put(text: string): void {
    if (text === this.present) return;
    if (this.show === undefined) this.typed(text);
    else this.show(text);
  }

  /** Ties the text editor to the act: `show` puts a text into it. */
  attach(show: (text: string) => void): () => void {
    this.show = show;
    return () => {
      if (this.show === show) this.show = undefined;
    };
  }

  /** The tag of the draft that everything is saved in (null: no draft); undefined while something is not saved. */
  get settledDraft(): string | null | undefined {
    return this.saver.state.kind === 'saved' ? this.saver.draft : undefined;
  }

  /**
   * What the server has by now; `before`: what was settled when it was asked. Where nothing was typed meanwhile and
   * somebody else has saved the draft, their text is shown; nothing that is typed here is touched.
   */
  refreshed({ published, draft, kept }: OnServer, before: string | null | undefined): void {
    this.published.set(published);
    this.kept.set(kept);
    this.saver.nowPublished(published, { isOwn: false });
    const isQuiet = before !== undefined && this.settledDraft === before;
    if (!isQuiet || (draft?.tag ?? null) === before) return;
    this.saver.follow(draft);
    const text = draft?.text ?? published?.text ?? '';
    if (text === this.present) return;
    this.take(text);
    this.show?.(text);
    this.followed.set(this.show !== undefined);
  }

  /** The author has published the act. */
  nowPublished(published: StoredAct): void {
    this.published.set(published);
    this.saver.nowPublished(published, { isOwn: true });
  }

  /** Removes a copy that was put aside. */
  async forgetKept(tag: string): Promise<void> {
    const removed = await deleteKept(this.name, tag);
    if (removed.ok) this.kept.set(this.kept.get().filter((one) => one.tag !== tag));
  }

  /** Writes into the browser at once what is not saved: the page may be gone the next moment. */
  keepNow(): void {
    clearTimeout(this.keepTimer);
    this.keepTimer = undefined;
    if (this.toKeep === undefined) return;
    if (this.toKeep === null) this.ports.unsent.forget(this.name);
    else this.isUnkept = !this.ports.unsent.keep(this.name, this.toKeep);
    this.toKeep = undefined;
  }

  /** Nothing more is saved from here. */
  end(): void {
    this.keepNow();
    this.saver.end();
  }

  private take(text: string): void {
    this.present = text;
    this.version += 1;
    this.ports.textChanged(this);
  }

  private keepUnsent(unsent: Unsent | null): void {
    this.toKeep = unsent;
    if (unsent === null) this.keepNow();
    else this.keepTimer ??= setTimeout(() => this.keepNow(), KEEP_PAUSE);
  }
}
