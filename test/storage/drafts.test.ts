/** Drafts on the disk: what is saved, what is kept beside, what is never lost. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DraftStore, type Saving } from '../../storage/index.ts';

const NAME = 'body/act.adisteme';
let folder: string;
let drafts: DraftStore;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'adisteme-drafts-'));
  drafts = new DraftStore(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function saved(saving: Saving) {
  if (!saving.saved) throw new Error('not saved');
  return saving.draft;
}

describe('saving', () => {
  it('over the known draft takes its place', () => {
    const first = saved(drafts.save(NAME, 'one', null, null));
    saved(drafts.save(NAME, 'two', null, first.tag));
    expect(new DraftStore(folder).read(NAME)?.text).toBe('two');
    expect(drafts.kept(NAME)).toEqual([]);
  });

  it("over another's draft keeps the refused text beside it", () => {
    const theirs = saved(drafts.save(NAME, 'theirs', null, null));
    const saving = drafts.save(NAME, 'mine', null, null);
    expect(saving).toMatchObject({
      saved: false,
      other: { tag: theirs.tag, text: 'theirs' },
      kept: { text: 'mine' },
    });
    expect(drafts.read(NAME)?.text).toBe('theirs');
    expect(drafts.kept(NAME).map(({ text }) => text)).toEqual(['mine']);
  });

  it('knowingly over it keeps theirs, when asked to', () => {
    const theirs = saved(drafts.save(NAME, 'theirs', null, null));
    saved(drafts.save(NAME, 'mine', null, theirs.tag, { keepReplaced: true }));
    expect(drafts.read(NAME)?.text).toBe('mine');
    expect(drafts.kept(NAME)).toMatchObject([{ text: 'theirs', tag: theirs.tag }]);
    drafts.removeKept(NAME, theirs.tag);
    expect(drafts.kept(NAME)).toEqual([]);
  });
});
