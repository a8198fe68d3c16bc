/** Drafts: texts as somebody is typing them, beside the acts that are in force. No draft is ever lost silently. */
import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXTENSION } from './acts-below.ts';
import { isPlaceName, placeBelow } from './place.ts';
import { tagOf } from './tag.ts';
import { decodeUtf8 } from './utf8.ts';
import { makeFolder, syncFolder, UNFINISHED, writeWhole } from './write-whole.ts';

/** Where drafts stand in the folder of acts: hidden, so that no reader of acts takes them for acts. */
const FOLDER = '.drafts';
const FILE = '.json';
/** Copies of a draft that lost against another's. */
const KEPT = '.kept';

/** A draft of the act of that name. */
export interface Draft {
  readonly name: string;
  readonly text: string;
  /** The tag of the published text that it was begun from; null for a new act. */
  readonly base: string | null;
  /** The tag of this draft. */
  readonly tag: string;
  /** When it was saved, milliseconds since 1970. */
  readonly saved: number;
}

/** What became of saving: `other` is the draft that somebody else has saved meanwhile (null: removed it). */
export type Saving =
  | { readonly saved: true; readonly draft: Draft }
  | { readonly saved: false; readonly other: Draft | null; readonly kept: Draft };

/** The drafts of a folder of acts. Names must have passed `isPlaceName`. */
export class DraftStore {
  private readonly folder: string;

  constructor(acts: string) {
    this.folder = join(acts, FOLDER);
    this.removeUnfinished(this.folder);
  }

  /** All drafts, by name. */
  list(): Draft[] {
    return this.below('').flatMap((name) => this.read(name) ?? []);
  }

  /** Copies that lost against another's draft of the same act, newest first. */
  kept(name: string): Draft[] {
    const folder = placeBelow(this.folder, `${name}${KEPT}/x${FILE}`);
    const entries = folder === undefined ? [] : namesIn(dirname(folder));
    const found = entries.flatMap((entry) => this.readFile(name, `${name}${KEPT}/${entry}`) ?? []);
    return found.sort((a, b) => b.saved - a.saved);
  }

  /** The draft of an act. */
  read(name: string): Draft | undefined {
    return this.readFile(name, name + FILE);
  }

  /**
   * Saves a text, if the draft there is the one the author knows (`known`: its tag; null: none). Otherwise the text is
   * kept as a copy beside it. `keepReplaced`: the draft that it takes the place of is kept as a copy, too. When this
   * returns, all of that is on the disk.
   */
  save(
    name: string,
    text: string,
    base: string | null,
    known: string | null,
    { keepReplaced = false } = {},
  ): Saving {
    const present = this.read(name);
    const tag = draftTag(text, base);
    const isKnown = (present?.tag ?? null) === known || present?.tag === tag;
    if (!isKnown) return { saved: false, other: present ?? null, kept: this.keep(name, text, base, tag) };
    if (keepReplaced && present !== undefined && present.tag !== tag) {
      this.keep(name, present.text, present.base, present.tag);
    }
    return { saved: true, draft: this.write(name + FILE, { name, text, base, tag }) };
  }

  /** Removes the draft, if it is the one the author knows. False: it is another, and stays. */
  remove(name: string, known: string): boolean {
    const present = this.read(name);
    if (present === undefined) return true;
    if (present.tag !== known) return false;
    this.delete(name + FILE);
    return true;
  }

  /** Removes a copy that has been looked at. */
  removeKept(name: string, tag: string): void {
    if (/^[0-9a-f]+$/.test(tag)) this.delete(`${name}${KEPT}/${tag}${FILE}`);
  }

  private keep(name: string, text: string, base: string | null, tag: string): Draft {
    return this.write(`${name}${KEPT}/${tag}${FILE}`, { name, text, base, tag });
  }

  private write(file: string, { name, text, base, tag }: Omit<Draft, 'saved'>): Draft {
    const place = this.place(file);
    makeFolder(dirname(place));
    writeWhole(place, JSON.stringify({ base, text }), { synced: true });
    return { name, text, base, tag, saved: lstatSync(place).mtimeMs };
  }

  private delete(file: string): void {
    const place = this.place(file);
    rmSync(place, { force: true });
    syncFolder(dirname(place));
  }

  /** Throws where a link stands on the way: somebody has tampered with the folder. */
  private place(file: string): string {
    const place = placeBelow(this.folder, file);
    if (place === undefined) throw new Error(`not a file: ${file}`);
    return place;
  }

  private readFile(name: string, file: string): Draft | undefined {
    const place = placeBelow(this.folder, file);
    const found = place === undefined ? undefined : lstatSync(place, { throwIfNoEntry: false });
    if (place === undefined || found === undefined) return undefined;
    const decoded = decodeUtf8(readFileSync(place));
    if (!('text' in decoded)) return undefined;
    const { text, base } = contentOf(decoded.text);
    return { name, text, base, tag: draftTag(text, base), saved: found.mtimeMs };
  }

  private below(folder: string): string[] {
    return namesIn(join(this.folder, folder), true).flatMap((entry) => {
      const name = folder === '' ? entry : `${folder}/${entry}`;
      if (name.endsWith(FILE)) {
        const act = name.slice(0, -FILE.length);
        return isPlaceName(act, EXTENSION) ? [act] : [];
      }
      return name.endsWith(KEPT) || !isFolder(join(this.folder, name)) ? [] : this.below(name);
    });
  }

  private removeUnfinished(folder: string): void {
    for (const name of namesIn(folder, true)) {
      const path = join(folder, name);
      if (name.endsWith(UNFINISHED)) rmSync(path, { force: true });
      else if (isFolder(path)) this.removeUnfinished(path);
    }
  }
}

/** The tag of a draft: texts begun from other published texts are other drafts. */
function draftTag(text: string, base: string | null): string {
  return tagOf(`${base ?? ''}\0${text}`);
}

/** What a draft's file says; a file that is not ours is taken as the text itself. */
function contentOf(file: string): { readonly text: string; readonly base: string | null } {
  try {
    const parsed: unknown = JSON.parse(file);
    if (
      typeof parsed === 'object' &&
      parsed !== null &&
      'text' in parsed &&
      typeof parsed.text === 'string'
    ) {
      const base = 'base' in parsed && typeof parsed.base === 'string' ? parsed.base : null;
      return { text: parsed.text, base };
    }
  } catch {
    // Not JSON.
  }
  return { text: file, base: null };
}

function namesIn(folder: string, withHidden = false): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => withHidden || !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
