/** What the results in a work folder were made from: results are taken over only where it is the same. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReplayEditions, SourceFile } from '../../dsl/index.ts';
import { writeWhole } from '../../storage/index.ts';
import { InputBytes } from './input-bytes.ts';
import type { Input } from './job.ts';

/** The hash of our own sources; the build puts it in. */
declare const SOURCES_HASH: string | undefined;

/** A file as it was. */
export interface InputStamp {
  readonly file: string;
  readonly size: number;
  /** Milliseconds; 0 for standard input. */
  readonly modified: number;
  /** SHA-256 over its begin and its end. */
  readonly sample: string;
}

/** The content of `manifest.json`. */
export interface Manifest {
  readonly version: string;
  readonly acts: string;
  readonly options: { readonly editions: ReplayEditions; readonly partSize: number };
  readonly inputs: readonly InputStamp[];
  /** How many parts there are, done or not. */
  readonly parts: number;
}

/** What differs. */
export type Difference = 'inputs' | 'acts' | 'options' | 'version';

const SAMPLE = 1 << 16;

/** The manifest of a replay. Throws the system's error where an input cannot be read. */
export function manifestOf(
  inputs: readonly Input[],
  acts: readonly SourceFile[],
  options: Manifest['options'],
  parts: number,
): Manifest {
  const hash = createHash('sha256');
  for (const { path, text } of acts) hash.update(`${path}\0${text.length}\0${text}\0`);
  return {
    version: typeof SOURCES_HASH === 'undefined' ? '' : SOURCES_HASH,
    acts: hash.digest('hex'),
    options,
    inputs: inputs.map(stampOf),
    parts,
  };
}

function stampOf({ file, path }: Input): InputStamp {
  const bytes = new InputBytes(path);
  try {
    const { size } = bytes;
    const hash = createHash('sha256').update(bytes.read(0, SAMPLE));
    hash.update(bytes.read(Math.max(0, size - SAMPLE), SAMPLE));
    const modified = file === '-' ? 0 : statSync(path).mtimeMs;
    return { file, size, modified, sample: hash.digest('hex') };
  } finally {
    bytes.close();
  }
}

/** What makes two replays different ones; null where results of one serve the other. */
export function difference(a: Manifest, b: Manifest, sameMachine: boolean): Difference | null {
  const inputs = ({ inputs, parts }: Manifest) =>
    JSON.stringify([inputs.map((one) => (sameMachine ? one : { ...one, modified: 0 })), parts]);
  if (a.version !== b.version) return 'version';
  if (a.acts !== b.acts) return 'acts';
  if (JSON.stringify(a.options) !== JSON.stringify(b.options)) return 'options';
  return inputs(a) === inputs(b) ? null : 'inputs';
}

/** The manifest in a folder; null where there is none. */
export function readManifest(folder: string): Manifest | null {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  } catch {
    return null;
  }
}

/** Writes the manifest of a folder. Throws the system's error. */
export function writeManifest(folder: string, manifest: Manifest, synced: boolean): void {
  writeWhole(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, { synced });
}
