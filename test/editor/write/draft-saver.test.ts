/** Saving drafts against a server that refuses, loses answers and is shared with others. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer, Draft, DraftBody } from '../../../editor/api/index.ts';
import { DraftSaver, type SaverStart } from '../../../editor/write/session/draft-saver.ts';
import type { Unsent } from '../../../editor/write/session/unsent.ts';

/** A server as storage/drafts.ts is, in memory; tags are the texts with their bases. */
class Server {
  draft: Draft | null = null;
  kept: Draft[] = [];
  /** What happens to the next requests: answered, lost before or after the server acted. */
  trouble: ('before' | 'after')[] = [];
  puts = 0;

  put({ text, base, known, keepReplaced }: DraftBody): Answer<Draft> {
    this.puts += 1;
    const trouble = this.trouble.shift();
    if (trouble === 'before') return NO_ANSWER;
    const fresh: Draft = { name: 'a', text, base, tag: `${base}/${text}`, saved: this.puts };
    if ((this.draft?.tag ?? null) !== known && this.draft?.tag !== fresh.tag) {
      this.kept.push(fresh);
      const data = { other: this.draft, kept: fresh };
      return trouble === 'after' ? NO_ANSWER : { ok: false, refusal: { code: 'draft-changed', data } };
    }
    if (keepReplaced && this.draft !== null) this.kept.push(this.draft);
    this.draft = fresh;
    return trouble === 'after' ? NO_ANSWER : { ok: true, value: fresh };
  }

  remove(known: string): Answer<null> {
    if (this.trouble.shift() !== undefined) return NO_ANSWER;
    if (this.draft !== null && this.draft.tag !== known) {
      return { ok: false, refusal: { code: 'draft-changed', data: { other: this.draft, kept: null } } };
    }
    this.draft = null;
    return { ok: true, value: null };
  }
}

const NO_ANSWER: Answer<never> = { ok: false, refusal: { code: 'no-answer', data: {} } };

/** A clock that stands still until it is told to go on. */
class Clock {
  time = 0;
  private waiting: { at: number; then: () => void }[] = [];

  later(milliseconds: number, then: () => void): () => void {
    const one = { at: this.time + milliseconds, then };
    this.waiting.push(one);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== one);
    };
  }

  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    for (;;) {
      await settle();
      const next = this.waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.waiting = this.waiting.filter((one) => one !== next);
      this.time = Math.max(this.time, next.at);
      next.then();
    }
    this.time = end;
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

let server: Server;
let clock: Clock;
let unsent: Unsent | null;
const PUBLISHED = { text: 'old', tag: 'P' };

beforeEach(() => {
  server = new Server();
  clock = new Clock();
  unsent = null;
});

function saver(start: Partial<SaverStart> = {}): DraftSaver {
  return new DraftSaver(
    {
      put: async (body) => {
        await Promise.resolve();
        return server.put(body);
      },
      remove: async (known) => server.remove(known),
      forgetKept: (tag) => {
        server.kept = server.kept.filter((one) => one.tag !== tag);
      },
      keepUnsent: (value) => {
        unsent = value;
      },
      later: (milliseconds, then) => clock.later(milliseconds, then),
      now: () => clock.time,
      changed: () => {},
    },
    { published: PUBLISHED, draft: server.draft, ...start },
  );
}

describe('typing', () => {
  it('is saved once, a moment after the last key; until then the browser keeps it', async () => {
    const own = saver();
    own.edited('old1');
    await clock.pass(300);
    own.edited('old12');
    expect(own.state.kind).toBe('saving');
    expect(unsent).toEqual({ text: 'old12', base: 'P', known: null });
    await clock.pass(300);
    expect(server.puts).toBe(0);
    await clock.pass(200);
    expect(server.draft?.text).toBe('old12');
    expect(server.puts).toBe(1);
    expect(own.state.kind).toBe('saved');
    expect(unsent).toBeNull();
  });

  it('without a pause is saved every few seconds', async () => {
    const own = saver();
    for (let key = 0; key < 20; key += 1) {
      own.edited(`old${key}`);
      await clock.pass(200);
    }
    expect(server.puts).toBeGreaterThan(0);
  });

  it('what comes while a text is on its way is sent behind it', async () => {
    const own = saver();
    own.edited('one');
    void own.flush();
    own.edited('two');
    await clock.pass(1000);
    expect(server.draft?.text).toBe('two');
    expect(own.state.kind).toBe('saved');
    expect(server.kept).toEqual([]);
  });

  it('back to the published text removes the draft', async () => {
    const own = saver();
    own.edited('new');
    await clock.pass(1000);
    expect(own.draft).not.toBeNull();
    own.edited('old');
    await clock.pass(1000);
    expect(server.draft).toBeNull();
    expect(own.draft).toBeNull();
    expect(own.state.kind).toBe('saved');
  });
});

describe('a server that does not answer', () => {
  it('is asked again, and has the last text in the end', async () => {
    server.trouble = ['before', 'before'];
    const own = saver();
    own.edited('one');
    await clock.pass(500);
    expect(own.state).toMatchObject({ kind: 'waiting', seconds: 1 });
    own.edited('two');
    expect(unsent).toMatchObject({ text: 'two' });
    await clock.pass(1000);
    expect(own.state).toMatchObject({ kind: 'waiting', seconds: 2 });
    await clock.pass(2500);
    expect(server.draft?.text).toBe('two');
    expect(own.state.kind).toBe('saved');
  });

  it('and had saved all the same is no conflict with oneself', async () => {
    server.trouble = ['after'];
    const own = saver();
    own.edited('one');
    await clock.pass(500);
    own.edited('two');
    await clock.pass(2000);
    expect(server.draft?.text).toBe('two');
    expect(server.kept).toEqual([]);
    expect(own.state.kind).toBe('saved');
  });

  it('also when the page is loaded anew in between', async () => {
    server.trouble = ['after'];
    const own = saver();
    own.edited('one');
    await clock.pass(500);
    own.edited('two');
    own.end();
    const found = unsent;
    if (found === null) throw new Error('nothing is kept');
    const again = saver();
    again.resume(found);
    await clock.pass(1000);
    expect(server.draft?.text).toBe('two');
    expect(again.state.kind).toBe('saved');
  });

  it('is asked at once when one asks', async () => {
    server.trouble = ['before'];
    const own = saver();
    own.edited('one');
    await clock.pass(500);
    await own.flush();
    expect(server.draft?.text).toBe('one');
  });
});

describe('two people', () => {
  async function conflict(): Promise<DraftSaver> {
    const own = saver();
    server.put({ text: 'theirs', base: 'P', known: null });
    own.edited('mine');
    await clock.pass(500);
    expect(own.state).toMatchObject({
      kind: 'conflict',
      conflict: { other: { text: 'theirs' }, kept: { text: 'mine' } },
    });
    return own;
  }

  it('the second is told, and nothing more is saved until there is a decision', async () => {
    const own = await conflict();
    const { puts } = server;
    own.edited('mine and more');
    await clock.pass(10_000);
    expect(server.puts).toBe(puts);
    expect(unsent).toMatchObject({ text: 'mine and more' });
  });

  it('mine: it is saved, theirs is kept, the copy of mine goes', async () => {
    const own = await conflict();
    own.edited('mine and more');
    own.keepMine();
    await clock.pass(500);
    expect(server.draft?.text).toBe('mine and more');
    expect(server.kept.map(({ text }) => text)).toEqual(['theirs']);
    own.edited('mine 3');
    await clock.pass(500);
    expect(server.kept.map(({ text }) => text)).toEqual(['theirs']);
  });

  it('theirs: mine is kept with its last key', async () => {
    const own = await conflict();
    own.edited('mine and more');
    expect(await own.takeTheirs()).toEqual({ ok: true, value: 'theirs' });
    expect(server.kept.map(({ text }) => text)).toEqual(['mine and more']);
    expect(own.state.kind).toBe('saved');
    expect(unsent).toBeNull();
    own.edited('theirs and mine');
    await clock.pass(500);
    expect(server.draft?.text).toBe('theirs and mine');
  });

  it('theirs is not taken while mine cannot be put aside', async () => {
    const own = await conflict();
    own.edited('mine and more');
    server.trouble = ['before'];
    expect((await own.takeTheirs()).ok).toBe(false);
    expect(own.state.kind).toBe('conflict');
  });

  it('a draft that somebody has removed can be saved again', async () => {
    const own = saver();
    own.edited('mine');
    await clock.pass(500);
    server.draft = null;
    own.edited('mine 2');
    await clock.pass(500);
    expect(own.state).toMatchObject({ kind: 'conflict', conflict: { other: null } });
    own.keepMine();
    await clock.pass(500);
    expect(server.draft).toMatchObject({ text: 'mine 2' });
    expect(server.kept).toEqual([]);
  });
});

describe('publishing and discarding', () => {
  it('after publishing there is no draft; what is typed next is one from the new text', async () => {
    const own = saver();
    own.edited('new');
    await own.flush();
    server.draft = null;
    own.nowPublished({ text: 'new', tag: 'Q' }, { isOwn: true });
    expect(own.state).toEqual({ kind: 'saved', at: null });
    own.edited('newer');
    await clock.pass(500);
    expect(server.draft).toMatchObject({ text: 'newer', base: 'Q' });
  });

  it('a draft from an older text is known to be one, until its author goes on from the newer', async () => {
    const own = saver();
    own.edited('new');
    await own.flush();
    own.nowPublished({ text: 'other', tag: 'Q' }, { isOwn: false });
    expect(own.isBasedOnOlder).toBe(true);
    own.rebase();
    await clock.pass(500);
    expect(own.isBasedOnOlder).toBe(false);
    expect(server.draft).toMatchObject({ text: 'new', base: 'Q' });
  });

  it('discarding gives the published text, and nothing of a new act', async () => {
    const own = saver();
    own.edited('new');
    await clock.pass(100);
    expect(await own.discard()).toEqual({ ok: true, value: 'old' });
    await clock.pass(1000);
    expect(server.draft).toBeNull();
    const fresh = saver({ published: null });
    fresh.edited('new');
    await fresh.flush();
    expect(await fresh.discard()).toEqual({ ok: true, value: null });
    expect(server.draft).toBeNull();
  });

  it('a text that the server refuses is tried again after the next key', async () => {
    const own = saver();
    const { put } = server;
    server.put = () => ({ ok: false, refusal: { code: 'too-large', data: { megabytes: 16 } } });
    own.edited('huge');
    await clock.pass(500);
    expect(own.state).toMatchObject({ kind: 'refused', refusal: { code: 'too-large' } });
    server.put = put;
    own.edited('small');
    await clock.pass(500);
    expect(own.state.kind).toBe('saved');
  });
});
