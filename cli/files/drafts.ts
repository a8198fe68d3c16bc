/** A file among the acts of the folder of methodologies, in place of the act there that has the same id. */
import { resolve } from 'node:path';
import { openWorkspace, type SourceFile, type Workspace } from '../../dsl/index.ts';
import { EXTENSION } from '../../storage/index.ts';
import { type Result, success } from '../complaint.ts';
import type { Context } from '../context.ts';
import { displayPath, isFile, readMethodologyFiles } from './methodology-files.ts';
import { readText, standardInput } from './read-text.ts';

/** Whether an argument that may be a methodology or a file is a file. */
export function namesFile(target: string): boolean {
  return target === standardInput || target.endsWith(EXTENSION) || /[/\\]/.test(target) || isFile(target);
}

/** The text of a file of the language, under the path that messages show. */
export async function readSource(path: string): Promise<Result<SourceFile>> {
  const text = await readText(path);
  if (!text.ok) return text;
  return success({ path: path === standardInput ? path : displayPath(path), text: text.value });
}

/** The acts of the folder without those that the given files replace; none where there is no folder. */
export async function otherFiles(
  context: Context,
  given: readonly SourceFile[],
): Promise<readonly SourceFile[]> {
  const folder = await readMethodologyFiles(context);
  if (!folder.ok) return [];
  const ids = new Set(openWorkspace(given).acts.map((act) => act.id));
  const places = new Set(given.map((file) => resolve(file.path)));
  const replaced = new Set(
    openWorkspace(folder.value)
      .acts.filter((act) => ids.has(act.id))
      .map((act) => act.file),
  );
  return folder.value.filter((file) => !replaced.has(file.path) && !places.has(resolve(file.path)));
}

/** The acts of the folder with one file among them. */
export async function workspaceWith(context: Context, file: SourceFile): Promise<Workspace> {
  return openWorkspace([...(await otherFiles(context, [file])), file]);
}
