/** The acts of the folder of methodologies, analysed together. */
import { type Edition, openWorkspace, type SourceFile, type Workspace } from '../dsl/index.ts';
import type { Program } from '../engine/index.ts';
import { type Failure, failure, type Result, success } from './complaint.ts';
import type { Context } from './context.ts';
import { readMethodologyFiles } from './files/methodology-files.ts';

/** Reads the folder of methodologies into a workspace. */
export async function openMethodologies(context: Context): Promise<Result<Workspace>> {
  const files = await readMethodologyFiles(context);
  return files.ok ? success(openWorkspace(files.value)) : files;
}

/** The program of the edition on a day; not for an edition with errors (exit status 1). */
export function compileProgram(
  files: readonly SourceFile[],
  methodology: string,
  day: string,
): Result<Program> {
  const workspace = openWorkspace(files);
  const edition = chosenEdition(workspace, methodology, day);
  if (!edition.ok) return edition;
  const program = workspace.soundProgram(edition.value);
  if (program !== null) return success(program);
  return { ...failure({ say: (m) => m.methodologyHasErrors(methodology, day) }), status: 1 };
}

/** The edition of a methodology on a day, or why there is none. */
export function chosenEdition(workspace: Workspace, methodology: string, day: string): Result<Edition> {
  const choice = workspace.editionOn(methodology, day);
  return choice.found ? success(choice.edition) : notFound(choice, methodology, day);
}

/** Why a methodology has no edition on a day. */
export function notFound(
  choice: Exclude<ReturnType<Workspace['editionOn']>, { found: true }>,
  methodology: string,
  day: string,
): Failure {
  return failure({
    say: (m) => {
      if (choice.reason === 'unknown-methodology') return m.unknownMethodology(methodology, choice.known);
      if (choice.day === undefined) return m.noEdition(methodology);
      return choice.reason === 'before-first'
        ? m.beforeFirstEdition(methodology, day, choice.day)
        : m.afterLastEdition(methodology, day, choice.day);
    },
  });
}
