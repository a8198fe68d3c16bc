/** The files of stored cases beside the acts. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { decodeUtf8 } from './utf8.ts';

/** A file of stored cases; `name` is its path below the folder of acts, with forward slashes. */
export interface CaseFile {
  readonly name: string;
  readonly text: string;
}

/** Larger files of cases are replayed from the command line. */
const MOST_BYTES = 16_000_000;
const ENDING = /\.(ya?ml|json|ndjson|jsonl|csv)$/i;

/** The files in all `cases` folders below a folder; what is no UTF-8 text, a link or hidden is passed over. */
export function caseFilesBelow(folder: string): CaseFile[] {
  const visit = (at: string, inCases: boolean): CaseFile[] =>
    readdirSync(at, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(at, entry.name);
        if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
        if (entry.isDirectory()) return visit(path, inCases || entry.name === 'cases');
        return inCases && entry.isFile() && ENDING.test(entry.name) ? readCases(path, folder) : [];
      });
  return visit(folder, false);
}

function readCases(path: string, folder: string): CaseFile[] {
  if (lstatSync(path).size > MOST_BYTES) return [];
  const decoded = decodeUtf8(readFileSync(path));
  if (!('text' in decoded)) return [];
  return [{ name: relative(folder, path).split(sep).join('/'), text: decoded.text }];
}
