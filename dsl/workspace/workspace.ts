/** All acts of a folder analysed together. Pure: texts come in, nothing is read or written. */
import type { Program } from '../../engine/index.ts';
import { type CheckOptions, checkEdition } from '../checks/index.ts';
import { compileEdition } from '../compile/index.ts';
import { type Act, type Edition, editionOn, editionsOf, readAct } from '../consolidate/index.ts';
import type { Diagnostic, Staged } from '../diagnostics/index.ts';
import { parseAct } from '../syntax/index.ts';
import { reportActClashes } from './act-clashes.ts';
import { headerText } from './header-text.ts';

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
  /** Ids of methodologies, sorted. */
  readonly methodologies: readonly string[];
  editions(methodology: string): Staged<readonly Edition[]>;
  editionOn(methodology: string, day: string): EditionChoice;
  /** The program of an edition, with what resolving and compiling found. */
  program(edition: Edition): Staged<Program | null>;
  /** Everything found in the files of a methodology (all: undefined): text, editions, rules, checks. */
  check(methodology?: string, options?: CheckOptions): readonly Diagnostic[];
}

/** Opens a workspace over texts. Only headers are parsed until more is asked for. */
export function openWorkspace(files: readonly SourceFile[]): Workspace {
  const parsed = new Map<string, ReturnType<typeof parseAct>>();
  const parse = (file: SourceFile): ReturnType<typeof parseAct> => {
    const known = parsed.get(file.path);
    if (known !== undefined) return known;
    const result = parseAct(file.text, file.path);
    parsed.set(file.path, result);
    return result;
  };
  const acts = files.flatMap((file) => actOf(file, parse) ?? []);
  const methodologies = [...new Set(acts.flatMap((act) => act.methodology ?? []))].sort();
  const editionCache = new Map<string, Staged<readonly Edition[]>>();
  const programCache = new WeakMap<Edition, Staged<Program | null>>();

  const editions = (methodology: string): Staged<readonly Edition[]> => {
    const known = editionCache.get(methodology);
    if (known !== undefined) return known;
    const result = editionsOf(methodology, acts);
    editionCache.set(methodology, result);
    return result;
  };
  const program = (edition: Edition): Staged<Program | null> => {
    const known = programCache.get(edition);
    if (known !== undefined) return known;
    const result = compileEdition(edition);
    programCache.set(edition, result);
    return result;
  };
  return {
    files,
    acts,
    methodologies,
    editions,
    program,
    editionOn: (methodology, day) => {
      if (!methodologies.includes(methodology)) {
        return { found: false, reason: 'unknown-methodology', known: methodologies };
      }
      return chooseEdition(editions(methodology).value, day, methodologies);
    },
    check: (methodology, options) => {
      const wanted = acts.filter((act) => methodology === undefined || act.methodology === methodology);
      const paths = new Set(wanted.map((act) => act.file));
      const found: Diagnostic[] = [];
      for (const file of files) {
        if (methodology === undefined || paths.has(file.path)) found.push(...parse(file).diagnostics);
      }
      found.push(...reportActClashes(wanted));
      for (const id of methodology === undefined ? methodologies : [methodology]) {
        const all = editions(id);
        found.push(...all.diagnostics);
        for (const edition of all.value) {
          const compiled = program(edition);
          found.push(...compiled.diagnostics, ...checkEdition(edition, compiled, options));
        }
      }
      return distinct(found);
    },
  };
}

/** An act whose header is read now and whose body is parsed when it is first needed. */
function actOf(file: SourceFile, parse: (file: SourceFile) => ReturnType<typeof parseAct>): Act | undefined {
  const header = headerText(file.text);
  const act = readAct((header === undefined ? parse(file) : parseAct(header, file.path)).value, file.path);
  if (act === undefined) return undefined;
  return Object.defineProperty({ ...act }, 'tree', { get: () => parse(file).value, enumerable: true });
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
