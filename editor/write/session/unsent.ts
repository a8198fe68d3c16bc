/** Texts that the server does not have yet, kept in the browser: a closed window loses nothing. */

/** A text as it was typed, and what it was typed over. */
export interface Unsent {
  readonly text: string;
  /** The tag of the published text that the draft was begun from. */
  readonly base: string | null;
  /** The tag of the draft that the author had seen last. */
  readonly known: string | null;
  /** An earlier text that was sent and whose answer had not come. */
  readonly sent?: string;
}

/** An unsent text that is found again. */
export interface FoundUnsent extends Unsent {
  readonly key: string;
  /** When it was typed, milliseconds since 1970. */
  readonly at: number;
  /** It was typed in this very window. */
  readonly isOwn: boolean;
}

/** What a browser offers for keeping texts; pages of one address share it. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'adisteme.unsent:';

/** The unsent texts of one window among those of all. */
export class UnsentTexts {
  private readonly shelf: Shelf;
  private readonly window: string;
  private readonly now: () => number;

  /** `window` tells this window from others and stays the same when it is loaded anew. */
  constructor(shelf: Shelf, window: string, now: () => number) {
    this.shelf = shelf;
    this.window = window;
    this.now = now;
  }

  /** Keeps a text of an act; false where the browser has no room for it. */
  keep(act: string, unsent: Unsent): boolean {
    try {
      this.shelf.setItem(this.key(act), JSON.stringify({ ...unsent, at: this.now() }));
      return true;
    } catch {
      return false;
    }
  }

  /** The server has the text. */
  forget(act: string, key = this.key(act)): void {
    try {
      this.shelf.removeItem(key);
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
  }

  /** What is kept of an act, the newest first. */
  find(act: string): FoundUnsent[] {
    return this.keys()
      .filter((key) => key.startsWith(`${PREFIX}${act}:`))
      .flatMap((key) => this.read(key) ?? [])
      .sort((a, b) => b.at - a.at);
  }

  /** The acts of which something is kept. */
  acts(): string[] {
    return [...new Set(this.keys().map((key) => key.slice(PREFIX.length, key.lastIndexOf(':'))))];
  }

  private key(act: string): string {
    return `${PREFIX}${act}:${this.window}`;
  }

  private keys(): string[] {
    try {
      return Array.from({ length: this.shelf.length }, (_, place) => this.shelf.key(place) ?? '').filter(
        (key) => key.startsWith(PREFIX),
      );
    } catch {
      return [];
    }
  }

  private read(key: string): FoundUnsent | undefined {
    try {
      const kept: unknown = JSON.parse(this.shelf.getItem(key) ?? '');
      if (typeof kept !== 'object' || kept === null) return undefined;
      const { text, base, known, sent, at } = kept as Partial<FoundUnsent>;
      if (typeof text !== 'string' || typeof at !== 'number') return undefined;
      return {
        key,
        text,
        base: typeof base === 'string' ? base : null,
        known: typeof known === 'string' ? known : null,
        ...(typeof sent === 'string' ? { sent } : {}),
        at,
        isOwn: key.endsWith(`:${this.window}`),
      };
    } catch {
      return undefined;
    }
  }
}
