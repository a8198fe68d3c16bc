/** Parsing a file that was parsed before: chunks that did not change are taken over. */
import type { Diagnostic, Staged } from '../diagnostics/index.ts';
import { chunkStarts, moved } from './chunks.ts';
import { FINDING_LIMIT } from './findings.ts';
import { parseAct, parseChunk, SIZE_LIMIT } from './parse-act.ts';
import type { ActFile, Span, Surface } from './tree.ts';

/** A parsed file that can be parsed again. */
export interface ParsedFile {
  readonly text: string;
  /** Exactly what `parseAct` gives for the text. */
  readonly parsed: Staged<ActFile>;
  /** Absent when it was parsed as a whole; a chunk that cannot be told apart in the tree is undefined. */
  readonly chunks?: readonly (Chunk | undefined)[];
}

/** A piece of a file, its places counted from the beginning of the file. */
interface Chunk {
  readonly text: string;
  readonly start: number;
  /** The comments that the chunk before it left over. */
  readonly carried: readonly string[];
  /** The first chunk as a file of its own; the others have only items, findings and a tail. */
  readonly opening: Staged<ActFile> | undefined;
  readonly items: ActFile['items'];
  readonly findings: readonly Diagnostic[];
  readonly tail: readonly string[];
}

/** Parses a text, reading only the chunks that differ from those of `before` (of the same file). */
export function parseAgain(text: string, file: string, before?: ParsedFile): ParsedFile {
  if (text.length > SIZE_LIMIT) return { text, parsed: parseAct(text, file) };
  const starts = chunkStarts(text);
  const known = new KnownChunks(before === undefined ? [] : (before.chunks ?? cut(before)), starts.length);
  const chunks: Chunk[] = [];
  for (const [index, start] of starts.entries()) {
    const own = text.slice(start, starts[index + 1] ?? text.length);
    const carried = chunks.at(-1)?.tail ?? [];
    const surface = chunks[0]?.opening?.value.surface;
    const same = known.find(index, own, carried, surface);
    // Held with its new text: the old one would hold the whole old file.
    if (same !== undefined) chunks.push({ ...placed(same, start), text: own });
    else if (surface === undefined) chunks.push(openingChunk(own, file));
    else {
      const read = parseChunk(detached(own), surface, file, carried);
      chunks.push(placed({ ...read, text: own, start: 0, carried, opening: undefined }, start));
    }
  }
  return { text, parsed: joined(text, file, chunks), chunks };
}

/** Chunks of the text before: those at the same place counted from either end, then those of the same text. */
class KnownChunks {
  private readonly chunks: readonly (Chunk | undefined)[];
  /** How much further back a chunk stood, counted in chunks, when chunks were put in or taken out before it. */
  private readonly offset: number;
  private misses = 0;
  private byText: Map<string, Chunk> | undefined;

  constructor(chunks: readonly (Chunk | undefined)[], count: number) {
    this.chunks = chunks;
    this.offset = chunks.length - count;
  }

  /** A chunk that reads as the text at an index does. */
  find(
    index: number,
    text: string,
    carried: readonly string[],
    surface: Surface | undefined,
  ): Chunk | undefined {
    const near = [this.chunks[index], this.chunks[index + this.offset]].find((chunk) => chunk?.text === text);
    const found = near ?? this.far(text);
    return found !== undefined && this.fits(found, carried, surface) ? found : undefined;
  }

  /** A chunk of the text anywhere. The first miss of all is usually what is being typed, and not looked for. */
  private far(text: string): Chunk | undefined {
    if (this.misses++ === 0) return undefined;
    this.byText ??= new Map(this.chunks.flatMap((chunk) => (chunk ? [[chunk.text, chunk]] : [])));
    return this.byText.get(text);
  }

  /** Whether a chunk of the same text reads the same: as an opening, or in this surface below these comments. */
  private fits(chunk: Chunk, carried: readonly string[], surface: Surface | undefined): boolean {
    if (surface === undefined || chunk.opening !== undefined) {
      return surface === undefined && chunk.opening !== undefined;
    }
    return (
      this.chunks[0]?.opening?.value.surface === surface &&
      chunk.carried.length === carried.length &&
      chunk.carried.every((comment, i) => comment === carried[i])
    );
  }
}

/** Findings that are told once for a file, or that end the reading: no chunk shows that it has one too. */
const OF_THE_WHOLE: readonly string[] = [
  'tab-indentation',
  'mixed-scripts',
  'nesting-too-deep',
  'too-many-errors',
  'file-too-large',
];

/**
 * The chunks of a file that was parsed as a whole. A chunk with a comment, or below one, is left out: the tree
 * does not show which of the two read it.
 */
function cut({ text, parsed }: ParsedFile): (Chunk | undefined)[] {
  const { value, diagnostics } = parsed;
  if (diagnostics.some(({ code }) => OF_THE_WHOLE.includes(code))) return [];
  const starts = chunkStarts(text);
  let item = 0;
  let finding = 0;
  let commented = false;
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const own = text.slice(start, end);
    // What is missing at the very end of the text is told behind its last character.
    const border = starts[index + 1] ?? text.length + 1;
    const nextItem = indexFrom(value.items, item, border);
    const nextFinding = indexFrom(diagnostics, finding, border);
    const items = value.items.slice(item, nextItem);
    const findings = diagnostics.slice(finding, nextFinding);
    [item, finding] = [nextItem, nextFinding];
    const doubtful = commented;
    commented = own.includes('#');
    if (doubtful || commented) return undefined;
    const span = { start: 0, end };
    const opening =
      index > 0
        ? undefined
        : {
            value: { ...value, span, items, tail: [] },
            diagnostics: findings,
            complete: !findings.some(({ severity }) => severity === 'error'),
          };
    return { text: own, start, carried: [], opening, items, findings, tail: [] };
  });
}

/** The index of the first node at or behind an offset. */
function indexFrom(nodes: readonly { readonly span: Span }[], from: number, offset: number): number {
  let index = from;
  while ((nodes[index]?.span.start ?? offset) < offset) index++;
  return index;
}

/** A copy of a piece of a text that does not hold the whole text in memory. */
function detached(piece: string): string {
  return ` ${piece}`.slice(1);
}

function openingChunk(text: string, file: string): Chunk {
  const opening = parseAct(text, file);
  const { items, tail } = opening.value;
  return { text, start: 0, carried: [], opening, items, findings: opening.diagnostics, tail };
}

function placed(chunk: Chunk, start: number): Chunk {
  const by = start - chunk.start;
  if (by === 0) return chunk;
  return {
    ...chunk,
    start,
    items: moved(chunk.items, by),
    findings: chunk.findings.map((one) => movedFinding(one, by)),
  };
}

function movedFinding(finding: Diagnostic, by: number): Diagnostic {
  return { ...finding, span: moved(finding.span, by) };
}

/** The chunks as one file. Limits count over a whole file: a text that reaches one is parsed as a whole. */
function joined(text: string, file: string, chunks: readonly Chunk[]): Staged<ActFile> {
  const [first] = chunks;
  const opening = first?.opening;
  if (opening === undefined) return parseAct(text, file);
  if (chunks.length === 1) return opening;
  const findings = chunks.flatMap((chunk) => chunk.findings);
  if (findings.length >= FINDING_LIMIT || findings.some(({ code }) => code === 'nesting-too-deep')) {
    return parseAct(text, file);
  }
  const diagnostics = toldOnce(findings);
  const value: ActFile = {
    ...opening.value,
    span: { start: 0, end: text.length },
    items: chunks.flatMap((chunk) => chunk.items),
    tail: chunks.at(-1)?.tail ?? [],
  };
  return { value, diagnostics, complete: !diagnostics.some(({ severity }) => severity === 'error') };
}

/** A tab is told once for a file, and a name of mixed scripts once for each name. */
function toldOnce(findings: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set<string>();
  return findings.filter(({ code, data }) => {
    if (code !== 'tab-indentation' && code !== 'mixed-scripts') return true;
    const key = code === 'mixed-scripts' ? `name ${data['name']}` : code;
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}
