/** The edition of a methodology on a day, and its program. */
import { type Edition, openWorkspace, type Workspace } from '../dsl/index.ts';
import type { Program } from '../engine/index.ts';
import { failure, type Result, success } from './complaint.ts';
import type { Context } from './context.ts';
import { readMethodologyFiles } from './files/methodology-files.ts';
import { dayOption } from './options.ts';

/** What a command needs to answer about a methodology on a day. */
export interface OpenEdition {
  readonly day: string;
  readonly edition: Edition;
  readonly program: Program;
}

/** Reads the folder of methodologies into a workspace. */
export async function openMethodologies(context: Context): Promise<Result<Workspace>> {
  const files = await readMethodologyFiles(context);
  return files.ok ? success(openWorkspace(files.value)) : files;
}

/** The edition of `methodology` on the day of `--on`, compiled. A program with errors is not given. */
export async function openEdition(
  context: Context,
  methodology: string,
  options: Readonly<Record<string, unknown>>,
): Promise<Result<OpenEdition>> {
  const day = dayOption(options);
  if (!day.ok) return day;
  const workspace = await openMethodologies(context);
  if (!workspace.ok) return workspace;
  const edition = findEdition(workspace.value, methodology, day.value);
  if (!edition.ok) return edition;
  const program = workspace.value.program(edition.value).value;
  if (program === null) {
    return { ...failure({ say: (m) => m.methodologyHasErrors(methodology, day.value) }), status: 1 };
  }
  return success({ day: day.value, edition: edition.value, program });
}

function findEdition(workspace: Workspace, methodology: string, day: string): Result<Edition> {
  const choice = workspace.editionOn(methodology, day);
  if (choice.found) return success(choice.edition);
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
