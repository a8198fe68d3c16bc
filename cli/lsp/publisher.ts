/** Telling the editor what is found, a moment after the last key. */

/** So long after a change findings are looked for, and so long at most while changes go on. */
const PAUSE = 120;
const LONGEST = 600;

/** What a publisher needs of a session. */
export interface Publishing {
  /** The uris of open texts. */
  open(): readonly string[];
  /** Looks for the findings of one text and sends them with its version. */
  publish(uri: string): void;
}

/** Publishes the findings of all open texts after changes; one text at a turn, so that requests come between. */
export class Publisher {
  private readonly session: Publishing;
  private timer: NodeJS.Timeout | undefined;
  private waitingSince: number | undefined;
  /** Counts changes: a round that is no longer the last one ends. */
  private round = 0;

  constructor(session: Publishing) {
    this.session = session;
  }

  /** Notes a change. `first` is the text whose findings are told first. */
  changed(first?: string): void {
    const now = performance.now();
    this.waitingSince ??= now;
    this.round++;
    clearTimeout(this.timer);
    const pause = Math.max(0, Math.min(PAUSE, this.waitingSince + LONGEST - now));
    this.timer = setTimeout(() => this.start(first), pause);
  }

  stop(): void {
    this.round++;
    clearTimeout(this.timer);
  }

  private start(first: string | undefined): void {
    this.waitingSince = undefined;
    const open = this.session.open();
    const rest =
      first !== undefined && open.includes(first) ? [first, ...open.filter((uri) => uri !== first)] : open;
    this.next([...rest], this.round);
  }

  private next(rest: string[], round: number): void {
    const uri = rest.shift();
    if (uri === undefined || round !== this.round) return;
    if (this.session.open().includes(uri)) this.session.publish(uri);
    setImmediate(() => this.next(rest, round));
  }
}
