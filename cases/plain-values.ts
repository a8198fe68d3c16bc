/** The values of a YAML or JSON text as plain data, with the place of each. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import { exactNumber } from './exact-number.ts';
import { type FilePosition, type FileProblem, problem, type Reading, read, unread } from './problem.ts';

/** Plain data: what JSON has, numbers exact (see `exactNumber`). */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** A text's value; `placeOf` knows paths such as `facts.kpis[2].achieved`, and `key` its key's place. */
export interface LocatedValue {
  readonly value: Plain;
  placeOf(path: string, what?: 'key'): FilePosition | undefined;
}

const maxDepth = 64;
const maxValues = 2_000_000;

/**
 * Reads one YAML 1.2 or JSON text. `firstLine` is the number of its first line in its file. An empty text has
 * the value null.
 */
export function readPlain(text: string, firstLine = 1): Reading<LocatedValue> {
  const nul = text.indexOf('\0');
  if (nul >= 0) return unread(problem('has-nul', {}, placeIn(text, nul, firstLine)));
  const lines = new LineCounter();
  const at = (offset: number): FilePosition => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
    });
  } catch (error) {
    if (error instanceof RangeError) return unread(problem('nested-too-deep', {}));
    throw error;
  }
  const flaws = [...document.errors, ...document.warnings];
  if (flaws.length > 0) {
    return unread(...flaws.map((flaw) => ({ ...flawProblem(flaw, text), at: at(flaw.pos[0]) })));
  }
  const reader = new Reader();
  const value = document.contents === null ? null : reader.read(document.contents, '', 0);
  if (reader.problems.length > 0) {
    return unread(...reader.problems.map(({ what, offset }) => ({ ...what, at: at(offset) })));
  }
  return read({
    value,
    placeOf: (path, what) => {
      const offset = (what === 'key' ? reader.keys : reader.values).get(path) ?? reader.values.get(path);
      return offset === undefined ? undefined : at(offset);
    },
  });
}

/** Turns nodes into plain data and notes where each stands. */
class Reader {
  readonly values = new Map<string, number>();
  readonly keys = new Map<string, number>();
  readonly problems: { readonly what: FileProblem; readonly offset: number }[] = [];
  /** Nodes by their anchors, the latest so far: what an alias means. */
  readonly #anchors = new Map<string, Node>();
  #insideAlias = false;
  #count = 0;

  read(node: unknown, path: string, depth: number): Plain {
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    if (!this.values.has(path)) this.values.set(path, offset);
    // What aliases repeat counts more: honest files repeat little, hostile ones without end.
    this.#count += this.#insideAlias ? 20 : 1;
    if (depth > maxDepth) return this.#refuse(problem('nested-too-deep', {}), offset);
    if (this.#count > maxValues)
      return this.#refuse(problem('too-many-values', { limit: maxValues }), offset);
    if (isAlias(node)) return this.#alias(node.source, path, depth, offset);
    if (isNode(node) && node.anchor !== undefined && !this.#insideAlias) this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return this.#scalar(node.value, node.source, offset);
    if (isSeq(node)) return node.items.map((item, i) => this.read(item, `${path}[${i}]`, depth + 1));
    if (!isMap(node)) return null;
    const record: Record<string, Plain> = Object.create(null);
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const inner = path === '' ? name : `${path}.${name}`;
      if (isScalar(key)) this.keys.set(inner, key.range?.[0] ?? offset);
      record[name] = this.read(value, inner, depth + 1);
    }
    return record;
  }

  #alias(anchor: string, path: string, depth: number, offset: number): Plain {
    const named = this.#anchors.get(anchor);
    if (named === undefined) return this.#refuse(problem('value-not-plain', { text: `*${anchor}` }), offset);
    const outer = this.#insideAlias;
    this.#insideAlias = true;
    const value = this.read(named, path, depth + 1);
    this.#insideAlias = outer;
    this.values.set(path, offset);
    return value;
  }

  #scalar(value: unknown, source: string | undefined, offset: number): Plain {
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
    const number = typeof value === 'number' ? exactNumber(source ?? String(value), value) : null;
    return number ?? this.#refuse(problem('value-not-plain', { text: source ?? String(value) }), offset);
  }

  #refuse(what: FileProblem, offset: number): null {
    // Once is enough: what follows from a document that is too large would be told again and again.
    if (this.problems.length === 0 || this.#count <= maxValues) this.problems.push({ what, offset });
    return null;
  }
}

function flawProblem(flaw: YAMLError, text: string): FileProblem {
  if (flaw.code === 'DUPLICATE_KEY') {
    const key = /^["']?([^"':\s]+)/.exec(text.slice(flaw.pos[0], flaw.pos[0] + 100))?.[1] ?? '';
    return problem('duplicate-key', { key });
  }
  if (flaw.code === 'NON_STRING_KEY') return problem('key-not-text', {});
  return problem('malformed', { parser: flaw.code, reason: flaw.message });
}

function placeIn(text: string, offset: number, firstLine: number): FilePosition {
  const before = text.slice(0, offset).split('\n');
  return { line: firstLine + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
}
