/** Finding and reading the acts: all `*.adisteme` files below the folder of methodologies. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { SourceFile } from '../../dsl/index.ts';
import { EXTENSION } from '../../storage/index.ts';
import { type Complaint, failure, type Result, success } from '../complaint.ts';
import type { Context } from '../context.ts';
import { fileProblem, readText } from './read-text.ts';

/** The folder given, else `methodologies` of the working directory, else that of the package. */
export function methodologiesFolder({ methodologies, packageRoot }: Context): string {
  if (methodologies !== undefined) return methodologies;
  const here = resolve('methodologies');
  return isFolder(here) ? here : join(packageRoot, 'methodologies');
}

/** All acts of the folder of methodologies, in the order of their paths. */
export async function readMethodologyFiles(context: Context): Promise<Result<readonly SourceFile[]>> {
  const folder = methodologiesFolder(context);
  let paths: readonly string[];
  try {
    paths = actPaths(folder);
  } catch (error) {
    return failure({ file: folder, say: (m) => fileProblem(error, m) });
  }
  if (paths.length === 0) return failure({ say: (m) => m.noMethodologies(folder) });
  const files: SourceFile[] = [];
  const complaints: Complaint[] = [];
  for (const path of paths) {
    const text = await readText(path);
    if (text.ok) files.push({ path: displayPath(path), text: text.value });
    else complaints.push(...text.complaints);
  }
  return complaints.length > 0 ? failure(...complaints) : success(files);
}

/** Acts anywhere below a folder; folders of cases and hidden folders hold none. */
function actPaths(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory())
      return entry.name === 'cases' || entry.name === 'node_modules' ? [] : actPaths(path);
    return entry.name.endsWith(EXTENSION) ? [path] : [];
  });
}

/** A path as messages show it: relative below the working directory, with forward slashes. */
export function displayPath(path: string): string {
  const fromHere = relative('.', path);
  const shown = fromHere === '' || fromHere.startsWith('..') ? resolve(path) : fromHere;
  return sep === '/' ? shown : shown.replaceAll(sep, '/');
}

/** Whether there is a file at the path (and not a folder). */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
