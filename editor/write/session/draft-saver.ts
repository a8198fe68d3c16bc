/** Saving a draft as it is typed: a moment after the last key, one at a time, again until the server has it. */
import type { Answer, Draft, DraftBody, Refusal } from '../../api/index.ts';
import type { Conflict, SaveState } from './save-state.ts';
import type { Unsent } from './unsent.ts';

/** What a saver works with. */
export interface SaverPorts {
  put(body: DraftBody, options: { readonly keepalive: boolean }): Promise<Answer<Draft>>;
  remove(known: string): Promise<Answer<null>>;
  /** Removes a copy that the server has put aside and that says nothing new. */
  forgetKept(tag: string): void;
  /** Keeps a text in the browser until the server has it; null: it has. */
  keepUnsent(unsent: Unsent | null): void;
  /** Calls later; gives what calls it off. */
  later(milliseconds: number, then: () => void): () => void;
  now(): number;
  /** Told after every change of the state. */
  changed(): void;
}

/** A published text. */
export interface Published {
  readonly text: string;
  readonly tag: string;
}

/** What is known of an act when its saver is made. `published` is null for a new act. */
export interface SaverStart {
  readonly published: Published | null;
  readonly draft: Draft | null;
}

/** Milliseconds after the last key; and after the first key that is not saved. */
const PAUSE = 400;
const LONGEST = 3_000;
/** Milliseconds between two tries while the server does not answer. */
const RETRIES = [1_000, 2_000, 4_000, 8_000, 15_000] as const;
/** Browsers send no larger bodies (64 KiB, a Kazakh letter takes two bytes) from a page that is being left. */
const MOST_KEEPALIVE = 30_000;

/** Saves the draft of one act. */
export class DraftSaver {
  private readonly ports: SaverPorts;
  private text: string;
  private published: Published | null;
  /** The tag of the published text that the draft was begun from. */
  private base: string | null;
  /** The tag of the draft that was seen last on the server; null: none. */
  private known: string | null;
  private present: SaveState;
  private timer: (() => void) | undefined;
  private running: Promise<void> | undefined;
  /** When the first key came that is not saved. */
  private since: number | undefined;
  private tries = 0;
  /** Texts that were sent and not answered: the server may have them all the same. */
  private unanswered: readonly string[] = [];
  /** What the decision for this text asks for: the other draft is kept, the copy of this text is not needed. */
  private decided: Conflict | undefined;
  private ended = false;

  constructor(ports: SaverPorts, { published, draft }: SaverStart) {
    this.ports = ports;
    this.published = published;
    this.text = draft?.text ?? published?.text ?? '';
    this.known = draft?.tag ?? null;
    this.base = draft === null ? (published?.tag ?? null) : draft.base;
    this.present = { kind: 'saved', at: draft?.saved ?? null };
  }

  /** The state of saving. */
  get state(): SaveState {
    return this.present;
  }

  /** The tag of the draft on the server; null: there is none. */
  get draft(): string | null {
    return this.known;
  }

  /** Takes a new text. */
  edited(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.pend(PAUSE);
  }

  /** Goes on from a text that had not been sent: what others have saved meanwhile is noticed when it is. */
  resume({ text, base, known, sent }: Unsent): void {
    this.text = text;
    this.base = base;
    this.known = known;
    this.unanswered = sent === undefined ? [] : [sent];
    this.pend(0);
  }

  /** Saves now what is not saved yet. `leaving`: the page goes away, and the answer may never come. */
  async flush({ leaving = false } = {}): Promise<void> {
    if (leaving && this.running !== undefined) return;
    await this.running;
    if (this.present.kind === 'saved' || this.present.kind === 'conflict') return;
    this.callOff();
    await this.save(leaving && this.text.length <= MOST_KEEPALIVE);
  }

  /** Settles a conflict for this text; the other draft is kept as a copy. */
  keepMine(): void {
    if (this.present.kind !== 'conflict') return;
    this.decided = this.present.conflict;
    this.known = this.decided.other?.tag ?? null;
    this.tell({ kind: 'saving' });
    this.schedule(0);
  }

  /** Settles a conflict for the other text, and gives it; this one is put aside on the server. */
  async takeTheirs(): Promise<Answer<string>> {
    const conflict = this.present.kind === 'conflict' ? this.present.conflict : { other: null, kept: null };
    if (conflict.kept?.text !== this.text) {
      // Keys that came after the text was refused: the stale tag makes the server put them aside, too.
      const { text, base, known } = this;
      const aside = await this.ports.put({ text, base, known }, { keepalive: false });
      if (!aside.ok && aside.refusal.code !== 'draft-changed') return aside;
      if (conflict.kept !== null) this.ports.forgetKept(conflict.kept.tag);
    }
    const { other } = conflict;
    this.text = other?.text ?? this.published?.text ?? '';
    this.known = other?.tag ?? null;
    this.base = other === null ? (this.published?.tag ?? null) : other.base;
    this.settle(other?.saved ?? null);
    return { ok: true, value: this.text };
  }

  /** Somebody else has saved the draft, and this author had nothing unsaved: goes on from theirs. */
  follow(draft: Draft | null): void {
    this.text = draft?.text ?? this.published?.text ?? '';
    this.known = draft?.tag ?? null;
    this.base = draft === null ? (this.published?.tag ?? null) : draft.base;
    this.settle(draft?.saved ?? null);
  }

  /** Another text is published now. `isOwn`: this author has published it, and the draft with it is gone. */
  nowPublished(published: Published | null, { isOwn }: { readonly isOwn: boolean }): void {
    this.published = published;
    if (isOwn) {
      this.known = null;
      this.base = published?.tag ?? null;
      this.settle(null);
      if (this.text !== published?.text) this.pend(0);
    } else if (this.known === null && this.present.kind === 'saved') {
      this.base = published?.tag ?? null;
    }
  }

  /** The published text that the draft was begun from is another by now. */
  get isBasedOnOlder(): boolean {
    return this.known !== null && this.base !== (this.published?.tag ?? null);
  }

  /** The author has seen the text that is published now: the draft goes on from it. */
  rebase(): void {
    this.base = this.published?.tag ?? null;
    if (this.known !== null) this.pend(0);
  }

  /** Removes the draft; gives the published text, null for a new act, which is then nowhere. */
  async discard(): Promise<Answer<string | null>> {
    this.callOff();
    await this.running;
    this.callOff();
    const removed = this.known === null ? undefined : await this.ports.remove(this.known);
    if (removed?.ok === false) {
      this.failed(removed.refusal, this.text);
      return removed;
    }
    this.known = null;
    this.base = this.published?.tag ?? null;
    this.text = this.published?.text ?? '';
    this.settle(null);
    return { ok: true, value: this.published?.text ?? null };
  }

  /** Nothing more is sent, and no one is told. */
  end(): void {
    this.ended = true;
    this.callOff();
  }

  private pend(pause: number): void {
    this.keepUnsent();
    this.since ??= this.ports.now();
    if (this.present.kind === 'conflict' || this.present.kind === 'waiting') return;
    if (this.present.kind !== 'saving') this.tell({ kind: 'saving' });
    this.schedule(Math.max(0, Math.min(pause, this.since + LONGEST - this.ports.now())));
  }

  private schedule(pause: number): void {
    this.callOff();
    if (this.ended) return;
    this.timer = this.ports.later(pause, () => {
      this.timer = undefined;
      if (this.running === undefined) void this.save(false);
    });
  }

  private callOff(): void {
    this.timer?.();
    this.timer = undefined;
  }

  private keepUnsent(): void {
    const { text, base, known } = this;
    const sent = this.unanswered.at(-1);
    this.ports.keepUnsent({ text, base, known, ...(sent === undefined || sent === text ? {} : { sent }) });
  }

  private async save(keepalive: boolean): Promise<void> {
    const running = this.send(keepalive);
    this.running = running;
    await running;
    if (this.running === running) this.running = undefined;
    // What was typed meanwhile, unless it is on its way again or the author has to decide.
    if (this.present.kind === 'saving' && this.timer === undefined) this.schedule(0);
  }

  private async send(keepalive: boolean): Promise<void> {
    const { text, base, known, published, decided } = this;
    if (text === published?.text) {
      // A draft that says what is published is none.
      const removed = known === null ? undefined : await this.ports.remove(known);
      if (removed?.ok === false) this.failed(removed.refusal, text);
      else this.done(text, null);
      return;
    }
    this.unanswered = [...this.unanswered.slice(-4), text];
    const replaces = decided !== undefined && decided.other !== null;
    const body = { text, base, known, ...(replaces ? { keepReplaced: true } : {}) };
    const answer = await this.ports.put(body, { keepalive });
    if (answer.ok) this.done(text, answer.value);
    else this.failed(answer.refusal, text);
  }

  private done(text: string, draft: Draft | null): void {
    this.known = draft?.tag ?? null;
    if (draft === null) this.base = this.published?.tag ?? null;
    this.tries = 0;
    this.unanswered = [];
    const copy = this.decided?.kept ?? null;
    this.decided = undefined;
    if (copy !== null) this.ports.forgetKept(copy.tag);
    if (text === this.text) this.settle(draft?.saved ?? null);
    else {
      this.since = this.ports.now();
      this.keepUnsent();
      this.tell({ kind: 'saving' });
    }
  }

  private failed(refusal: Refusal, text: string): void {
    if (refusal.code === 'draft-changed') {
      const { other, kept } = refusal.data;
      const isOwn = other !== null && this.unanswered.slice(0, -1).includes(other.text);
      if (isOwn) {
        // The server had taken an earlier text of this author, and its answer was lost.
        this.known = other.tag;
        if (kept !== null) this.ports.forgetKept(kept.tag);
        this.tell({ kind: 'saving' });
        return;
      }
      this.tell({ kind: 'conflict', conflict: { other, kept } });
      return;
    }
    if (refusal.code === 'no-answer' || refusal.code === 'storage' || refusal.code === 'bug') {
      const pause = RETRIES[Math.min(this.tries, RETRIES.length - 1)] ?? 0;
      this.tries += 1;
      this.keepUnsent();
      this.tell({ kind: 'waiting', refusal, seconds: pause / 1000 });
      this.schedule(pause);
      return;
    }
    this.unanswered = this.unanswered.filter((one) => one !== text);
    this.tell({ kind: 'refused', refusal });
  }

  private settle(at: number | null): void {
    this.callOff();
    this.since = undefined;
    this.ports.keepUnsent(null);
    this.tell({ kind: 'saved', at });
  }

  private tell(state: SaveState): void {
    this.present = state;
    if (!this.ended) this.ports.changed();
  }
}
