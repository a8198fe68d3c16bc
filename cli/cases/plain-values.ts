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
import { type Complaint, failure, type Position, type Result, success } from '../complaint.ts';
import { exactNumber } from './exact-number.ts';

/** Plain data: what JSON has, numbers exact (see `exactNumber`). */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** A text's value; `placeOf` knows paths such as `facts.kpis[2].achieved`, and `key` its key's place. */
export interface LocatedValue {
  readonly value: Plain;
  placeOf(path: string, what?: 'key'): Position | undefined;
}

const maxDepth = 64;
const maxValues = 2_000_000;

/**
 * Reads one YAML 1.2 or JSON text. `firstLine` is the number of its first line in the file. An empty text has
 * the value null.
 */
export function readPlain(text: string, file: string, firstLine = 1): Result<LocatedValue> {
  const nul = text.indexOf('\0');
  if (nul >= 0) return failure({ file, at: placeIn(text, nul, firstLine), say: (m) => m.fileHasNul });
  const lines = new LineCounter();
  const at = (offset: number): Position => {
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
    if (error instanceof RangeError) return failure({ file, say: (m) => m.nestedTooDeep });
    throw error;
  }
  const flaws = [...document.errors, ...document.warnings];
  if (flaws.length > 0) {
    return failure(...flaws.map((flaw) => ({ ...flawComplaint(flaw, text), file, at: at(flaw.pos[0]) })));
  }
  const reader = new Reader();
  const value = document.contents === null ? null : reader.read(document.contents, '', 0);
  if (reader.complaints.length > 0) {
    return failure(...reader.complaints.map(({ say, offset }) => ({ file, at: at(offset), say })));
  }
  return success({
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
  readonly complaints: { readonly say: Complaint['say']; readonly offset: number }[] = [];
  /** Nodes by their anchors, the latest so far: what an alias means. */
  readonly #anchors = new Map<string, Node>();
  #insideAlias = false;
  #count = 0;

  read(node: unknown, path: string, depth: number): Plain {
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    if (!this.values.has(path)) this.values.set(path, offset);
    // What aliases repeat counts more: honest files repeat little, hostile ones without end.
    this.#count += this.#insideAlias ? 20 : 1;
    if (depth > maxDepth) return this.#refuse((m) => m.nestedTooDeep, offset);
    if (this.#count > maxValues) return this.#refuse((m) => m.tooManyCases(maxValues), offset);
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
    const outer = this.#insideAlias;
    this.#insideAlias = true;
    const value = this.read(this.#anchors.get(anchor), path, depth + 1);
    this.#insideAlias = outer;
    this.values.set(path, offset);
    return value;
  }

  #scalar(value: unknown, source: string | undefined, offset: number): Plain {
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
    const number = typeof value === 'number' ? exactNumber(source ?? String(value), value) : null;
    return number ?? this.#refuse((m) => m.valueNotPlain(source ?? String(value)), offset);
  }

  #refuse(say: Complaint['say'], offset: number): null {
    // Once is enough: what follows from a document that is too large would be told again and again.
    if (this.complaints.length === 0 || this.#count <= maxValues) this.complaints.push({ say, offset });
    return null;
  }
}

function flawComplaint(flaw: YAMLError, text: string): Pick<Complaint, 'say'> {
  if (flaw.code === 'DUPLICATE_KEY') {
    const key = /^["']?([^"':\s]+)/.exec(text.slice(flaw.pos[0], flaw.pos[0] + 100))?.[1] ?? '';
    return { say: (m) => m.duplicateKey(key) };
  }
  if (flaw.code === 'NON_STRING_KEY') return { say: (m) => m.keyNotText };
  return { say: (m) => m.malformed(flaw.code, flaw.message) };
}

function placeIn(text: string, offset: number, firstLine: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: firstLine + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
}
