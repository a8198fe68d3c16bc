/**
 * Compiled programs kept between runs (docs/decisions/start-up.md). A program is plain data and follows from the
 * acts, the methodology, the day and our code alone; their hash is its name, so that nothing stale is ever found.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../dsl/index.ts';
import type { Program } from '../../engine/index.ts';
import type { Context } from '../context.ts';
import { replaceText } from './write-text.ts';

/** The hash of our own sources; the build puts it in. Without a build there is no cache. */
declare const SOURCES_HASH: string | undefined;

/** Acts are edited and days vary: only the programs used last are kept. */
const maxPrograms = 32;

/** Where a program is kept, or null where nothing can be kept. */
export function programPath(
  { packageRoot }: Context,
  files: readonly SourceFile[],
  methodology: string,
  day: string,
): string | null {
  if (typeof SOURCES_HASH === 'undefined' || process.env['ADISTEME_NO_CACHE']) return null;
  const hash = createHash('sha256').update(JSON.stringify([SOURCES_HASH, methodology, day]));
  for (const { path, text } of files) hash.update(`\0${path}\0${text.length}\0`).update(text);
  return join(packageRoot, 'node_modules/.cache/adisteme', `${hash.digest('hex')}.json`);
}

/** The program kept at the path; null when there is none. */
export function keptProgram(path: string): Program | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Program;
  } catch {
    return null;
  }
}

/** Keeps a program; a folder that cannot be written is no mistake of anybody. */
export function keepProgram(path: string, program: Program): void {
  try {
    const folder = join(path, '..');
    mkdirSync(folder, { recursive: true });
    if (replaceText(path, JSON.stringify(program)).ok) dropOldest(folder);
  } catch {
    // The next command compiles again.
  }
}

function dropOldest(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= maxPrograms) return;
  const byAge = names
    .map((name) => ({ name, time: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.time - a.time);
  for (const { name } of byAge.slice(maxPrograms)) rmSync(join(folder, name), { force: true });
}
