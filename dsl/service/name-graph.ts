/**
 * Which places of all open files mean one thing. A use and what it means in some edition are one; so are the
 * declarations of one name in the acts of one methodology, for an amendment declares anew what it words anew.
 */
import type { Span } from '../syntax/index.ts';
import { type DeclaredName, fileNames } from './declared-names.ts';
import { rowUses } from './row-uses.ts';
import { type Snapshot, touches } from './snapshot.ts';

/** A place where a name stands. */
export interface NamePlace {
  readonly file: string;
  readonly span: Span;
  /** What it declares; absent for a use. */
  readonly declares?: DeclaredName;
}

export interface NameGraph {
  /** The name at an offset: all places of it, in the order of files and text; undefined where there is none. */
  at(file: string, offset: number): readonly NamePlace[] | undefined;
}

const known = new WeakMap<Snapshot, NameGraph>();

/** The graph of a snapshot, made on first use. */
export function nameGraph(snapshot: Snapshot): NameGraph {
  const before = known.get(snapshot);
  if (before !== undefined) return before;
  const graph = new Graph(snapshot);
  known.set(snapshot, graph);
  return graph;
}

interface Entry {
  place: NamePlace;
  parent: Entry | undefined;
}

class Graph implements NameGraph {
  private readonly files = new Map<string, Map<number, Entry>>();
  private readonly keys = new Map<string, Entry>();
  private readonly members = new Map<Entry, NamePlace[]>();

  constructor(snapshot: Snapshot) {
    const { workspace } = snapshot;
    for (const methodology of workspace.methodologies) {
      for (const file of actsBehind(snapshot, methodology)) this.addFile(snapshot, file, methodology);
      for (const edition of workspace.editions(methodology).value) {
        for (const { file, span, target } of workspace.analysis(edition).references) {
          this.join(this.entry({ file, span }), this.entry({ file: target.file, span: target.span }));
        }
      }
    }
    for (const act of workspace.acts) this.addFile(snapshot, act.file, act.methodology ?? act.id);
    for (const file of [...this.files.keys()].sort()) {
      const entries = [...(this.files.get(file)?.values() ?? [])];
      for (const entry of entries.sort((a, b) => a.place.span.start - b.place.span.start)) {
        const root = rootOf(entry);
        const group = this.members.get(root);
        if (group === undefined) this.members.set(root, [entry.place]);
        else group.push(entry.place);
      }
    }
  }

  at(file: string, offset: number): readonly NamePlace[] | undefined {
    for (const entry of this.files.get(file)?.values() ?? []) {
      if (touches(entry.place.span, offset)) return this.members.get(rootOf(entry));
    }
    return undefined;
  }

  private addFile(snapshot: Snapshot, file: string, methodology: string): void {
    const view = snapshot.view(file);
    if (view === undefined) return;
    const { declared, uses } = fileNames(view.tree);
    for (const name of declared) this.byKey(methodology, name, { file, span: name.span, declares: name });
    for (const name of uses) this.byKey(methodology, name, { file, span: name.span });
    for (const name of rowUses(view.tree, declared)) {
      this.byKey(methodology, name, { file, span: name.span });
    }
  }

  private byKey(methodology: string, name: DeclaredName, place: NamePlace): void {
    const entry = this.entry(place);
    const everywhere = name.kind === 'act' || name.kind === 'methodology';
    const key = `${everywhere ? '' : methodology} ${name.kind} ${name.path.join('.')}`;
    const other = this.keys.get(key);
    if (other === undefined) this.keys.set(key, entry);
    else this.join(entry, other);
  }

  private entry(place: NamePlace): Entry {
    let file = this.files.get(place.file);
    if (file === undefined) {
      file = new Map();
      this.files.set(place.file, file);
    }
    const existing = file.get(place.span.start);
    if (existing === undefined) {
      const entry: Entry = { place, parent: undefined };
      file.set(place.span.start, entry);
      return entry;
    }
    if (existing.place.declares === undefined && place.declares !== undefined) existing.place = place;
    return existing;
  }

  private join(a: Entry, b: Entry): void {
    const [left, right] = [rootOf(a), rootOf(b)];
    if (left !== right) left.parent = right;
  }
}

function rootOf(entry: Entry): Entry {
  let root = entry;
  while (root.parent !== undefined) root = root.parent;
  if (entry !== root) entry.parent = root;
  return root;
}

/** The files of the acts of a methodology and of those whose rules they adopt. */
export function actsBehind(snapshot: Snapshot, methodology: string): string[] {
  const { acts } = snapshot.workspace;
  const own = acts.filter((act) => act.methodology === methodology);
  const adopted = acts.filter((act) => own.some((one) => one.adopts === act.id));
  return [...new Set([...own, ...adopted].map((act) => act.file))];
}
