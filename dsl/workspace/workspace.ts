/** All acts of a folder analysed together. Pure: texts come in, nothing is read or written. */
import type { Program } from '../../engine/index.ts';
import { type CheckOptions, checkEdition } from '../checks/index.ts';
import { type AnalysedEdition, analyseEdition } from '../compile/index.ts';
import {
  type Act,
  type Edition,
  editionOn,
  editionsOf,
  everyProvision,
  readAct,
} from '../consolidate/index.ts';
import type { Diagnostic, Staged } from '../diagnostics/index.ts';
import { type ActFile, type ParsedFile, parseAct, parseAgain } from '../syntax/index.ts';
import { reportActClashes } from './act-clashes.ts';
import { headerText } from './header-text.ts';
import { REHEARSAL } from './rehearsal.ts';

/** A file of the workspace; `path` is what diagnostics and origins name. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The answer to "which edition governs on this day": the edition, or what to tell the user. */
export type EditionChoice =
  | { readonly found: true; readonly edition: Edition }
  | {
      readonly found: false;
      readonly reason: 'unknown-methodology' | 'no-edition' | 'before-first' | 'after-last';
      /** The first day of the first edition, or the day from which there is none. */
      readonly day?: string;
      /** Known methodologies. */
      readonly known: readonly string[];
    };

/** A set of acts. Everything is computed on first use and kept. */
export interface Workspace {
  readonly files: readonly SourceFile[];
  readonly acts: readonly Act[];
  /** Ids of the methodologies that acts approve, sorted. */
  readonly methodologies: readonly string[];
  editions(methodology: string): Staged<readonly Edition[]>;
  editionOn(methodology: string, day: string): EditionChoice;
  /** The tree of a file with what parsing found; undefined for a path that is not in the workspace. */
  parsed(path: string): Staged<ActFile> | undefined;
  /** The program of an edition, with what resolving and compiling found. */
  program(edition: Edition): Staged<Program | null>;
  /**
   * The program of an edition whose acts have no mistakes, else null: of acts with mistakes rules are left out, and
   * answers would be wrong.
   */
  soundProgram(edition: Edition): Program | null;
  /** The program with its symbol tables and all uses of names. */
  analysis(edition: Edition): AnalysedEdition;
  /** Everything found in the files of a methodology (all: undefined): text, editions, rules, checks. */
  check(methodology?: string, options?: CheckOptions): readonly Diagnostic[];
}

/**
 * Opens a workspace over texts. Only headers are parsed until more is asked for. With the workspace before a
 * change, whatever the change does not touch is taken over from it.
 */
export function openWorkspace(files: readonly SourceFile[], previous?: Workspace): Workspace {
  return new LazyWorkspace(files, previous instanceof LazyWorkspace ? previous : undefined);
}

interface KnownEditions {
  /** The acts they were computed from, adopted ones included. */
  readonly from: readonly Act[];
  readonly editions: Staged<readonly Edition[]>;
}

class LazyWorkspace implements Workspace {
  readonly files: readonly SourceFile[];
  readonly acts: readonly Act[];
  readonly methodologies: readonly string[];
  private readonly trees = new Map<string, ParsedFile>();
  private readonly known = new Map<string, KnownEditions>();
  private readonly analyses: WeakMap<Edition, AnalysedEdition>;
  /** What was found already: several features of an editor ask for the same. */
  private readonly found = new Map<string, readonly Diagnostic[]>();

  constructor(files: readonly SourceFile[], previous: LazyWorkspace | undefined) {
    this.files = files;
    this.analyses = previous?.analyses ?? new WeakMap();
    const before = new Map(previous?.files.map((file) => [file.path, file.text]));
    for (const [path, tree] of previous?.trees ?? []) this.trees.set(path, tree);
    this.acts = files.flatMap((file) => {
      const same = before.get(file.path) === file.text;
      const act = same ? previous?.acts.find((a) => a.file === file.path) : undefined;
      return act ?? this.readAct(file) ?? [];
    });
    this.methodologies = namedBy(this.acts.filter((act) => act.role === 'base'));
    for (const [methodology, known] of previous?.known ?? []) {
      const from = this.actsBehind(methodology);
      if (from.length === known.from.length && from.every((act, i) => act === known.from[i])) {
        this.known.set(methodology, known);
      }
    }
  }

  parsed(path: string): Staged<ActFile> | undefined {
    const file = this.files.find((f) => f.path === path);
    return file === undefined ? undefined : this.parse(file);
  }

  editions(methodology: string): Staged<readonly Edition[]> {
    const known = this.known.get(methodology);
    if (known !== undefined) return known.editions;
    const from = this.actsBehind(methodology);
    const editions = editionsOf(methodology, this.acts);
    this.known.set(methodology, { from, editions });
    return editions;
  }

  editionOn(methodology: string, day: string): EditionChoice {
    if (!this.methodologies.includes(methodology)) {
      return { found: false, reason: 'unknown-methodology', known: this.methodologies };
    }
    return chooseEdition(this.editions(methodology).value, day, this.methodologies);
  }

  program(edition: Edition): Staged<Program | null> {
    return this.analysis(edition).program;
  }

  soundProgram(edition: Edition): Program | null {
    const { value: program, complete } = this.program(edition);
    return complete && this.isSound(edition) ? program : null;
  }

  analysis(edition: Edition): AnalysedEdition {
    const known = this.analyses.get(edition);
    if (known !== undefined) return known;
    const result = analyseEdition(edition);
    this.analyses.set(edition, result);
    return result;
  }

  check(methodology?: string, options: CheckOptions = {}): readonly Diagnostic[] {
    const key = JSON.stringify([methodology ?? null, options.reading, options.witnesses]);
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const found = this.findings(methodology, options);
    this.found.set(key, found);
    return found;
  }

  private isSound(edition: Edition): boolean {
    const ids = new Set([
      ...edition.identity.acts,
      ...[...everyProvision(edition.provisions)].map(({ act }) => act),
    ]);
    const files = new Set(this.acts.flatMap(({ id, file }) => (ids.has(id) ? [file] : [])));
    const found = [
      ...[...files].flatMap((file) => this.parsed(file)?.diagnostics ?? []),
      ...this.editions(edition.methodology).diagnostics,
    ];
    return !found.some(({ severity, file }) => severity === 'error' && files.has(file));
  }

  private findings(methodology: string | undefined, options: CheckOptions): readonly Diagnostic[] {
    const wanted = this.acts.filter((act) => methodology === undefined || act.methodology === methodology);
    const paths = new Set(wanted.map((act) => act.file));
    const found: Diagnostic[] = [];
    for (const file of this.files) {
      if (methodology === undefined || paths.has(file.path)) found.push(...this.parse(file).diagnostics);
    }
    found.push(...reportActClashes(wanted));
    // A methodology that acts only amend has no editions, and its amendments are told so.
    for (const id of methodology === undefined ? namedBy(wanted) : [methodology]) {
      const editions = this.editions(id);
      found.push(...editions.diagnostics);
      for (const edition of editions.value) {
        const analysis = this.analysis(edition);
        found.push(...analysis.program.diagnostics, ...checkEdition(edition, analysis, options));
      }
    }
    return distinct(found);
  }

  private parse(file: SourceFile): Staged<ActFile> {
    const known = this.trees.get(file.path);
    if (known?.text === file.text) return known.parsed;
    // A file that is seen once is not made ready to be parsed again.
    const { text, path } = file;
    const read = known === undefined ? { text, parsed: parseAct(text, path) } : parseAgain(text, path, known);
    this.trees.set(path, read);
    return read.parsed;
  }

  /** An act whose header is read now and whose body is parsed when it is first needed. */
  private readAct(file: SourceFile): Act | undefined {
    const header = headerText(file.text);
    const staged = header === undefined ? this.parse(file) : parseAct(header, file.path);
    const act = readAct(staged.value, file.path);
    if (act === undefined) return undefined;
    return Object.defineProperty({ ...act }, 'tree', { get: () => this.parse(file).value, enumerable: true });
  }

  /** The acts of a methodology and, after them, those whose rules it adopts. */
  private actsBehind(methodology: string): Act[] {
    const acts = this.acts.filter((act) => act.methodology === methodology);
    for (const act of acts) {
      const model = this.acts.find((other) => other.id === act.adopts);
      if (model !== undefined && !acts.includes(model)) acts.push(model);
    }
    return acts;
  }
}

function namedBy(acts: readonly Act[]): string[] {
  return [...new Set(acts.flatMap((act) => act.methodology ?? []))].sort();
}

function chooseEdition(editions: readonly Edition[], day: string, known: readonly string[]): EditionChoice {
  const edition = editionOn(editions, day);
  if (edition !== undefined) return { found: true, edition };
  const first = editions.find((e) => e.identity.from !== null)?.identity.from;
  if (first === undefined || first === null) return { found: false, reason: 'no-edition', known };
  if (day < first) return { found: false, reason: 'before-first', day: first, known };
  const end = editions.findLast((e) => e.identity.until !== null && e.identity.until <= day)?.identity.until;
  return {
    found: false,
    reason: 'after-last',
    known,
    ...(end === undefined || end === null ? {} : { day: end }),
  };
}

/** The same finding in several editions is told once. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter((d) => {
    const key = JSON.stringify([d.file, d.span.start, d.span.end, d.code, d.data]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

// A function is compiled by V8 when it is first called, and that takes several times as long as reading a small act. Here
// it is done while the language is loaded, and the first act of a user need not wait for it.
rehearse(openWorkspace([{ path: '', text: REHEARSAL }]));

function rehearse(workspace: Workspace): void {
  for (const methodology of workspace.methodologies) {
    for (const edition of workspace.editions(methodology).value) workspace.program(edition);
  }
}
