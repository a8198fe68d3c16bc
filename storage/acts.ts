/** The acts of a folder, with their tags; and putting a new text in the place of one. */
import { realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { actsBelow, readActBelow } from './acts-below.ts';
import { placeBelow } from './place.ts';
import { tagOf } from './tag.ts';
import { makeFolder, writeWhole } from './write-whole.ts';

/** A published act; `name` is its path below the folder, with forward slashes. */
export interface StoredAct {
  readonly name: string;
  readonly text: string;
  readonly tag: string;
}

interface Known {
  readonly state: string;
  readonly act: StoredAct;
}

/** The acts of a folder. What has not changed on the disk is not read again. */
export class ActStore {
  readonly folder: string;
  private known = new Map<string, Known>();

  /** Throws the system's error where there is no such folder. */
  constructor(folder: string) {
    this.folder = realpathSync(folder);
  }

  /** All acts, by name. */
  list(): StoredAct[] {
    const known = new Map<string, Known>();
    for (const path of actsBelow(this.folder)) {
      const found = statSync(path, { throwIfNoEntry: false, bigint: true });
      if (found === undefined) continue;
      const state = `${found.ino} ${found.size} ${found.mtimeNs}`;
      const before = this.known.get(path);
      const act = before?.state === state ? before.act : this.readPath(path);
      if (act !== undefined) known.set(path, { state, act });
    }
    this.known = known;
    return [...known.values()].map(({ act }) => act).sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The act of a name that `isPlaceName` allows. */
  read(name: string): StoredAct | undefined {
    return this.readPath(join(this.folder, name));
  }

  /**
   * Puts a text in the place of an act, if the text there is the one the author knows (`known`: its tag; null: no act is
   * there). Undefined where it is not, or where no file may stand. When this returns, the text is on the disk.
   */
  publish(name: string, text: string, known: string | null): StoredAct | undefined {
    const place = placeBelow(this.folder, name);
    if (place === undefined || (this.read(name)?.tag ?? null) !== known) return undefined;
    makeFolder(dirname(place));
    writeWhole(place, text, { synced: true });
    return { name, text, tag: tagOf(text) };
  }

  private readPath(path: string): StoredAct | undefined {
    const text = readActBelow(path, [this.folder]);
    if (text === undefined) return undefined;
    return { name: relative(this.folder, path).split(sep).join('/'), text, tag: tagOf(text) };
  }
}
