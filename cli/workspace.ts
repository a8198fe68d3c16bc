/** The acts of the folder of methodologies, analysed together. */
import { openWorkspace, type SourceFile, type Workspace } from '../dsl/index.ts';
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
  const choice = workspace.editionOn(methodology, day);
  if (!choice.found) return notFound(choice, methodology, day);
  const program = workspace.program(choice.edition).value;
  if (program !== null) return success(program);
  return { ...failure({ say: (m) => m.methodologyHasErrors(methodology, day) }), status: 1 };
}

function notFound(
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
