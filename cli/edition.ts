/** The edition of a methodology on a day, as a program. */
import type { Program } from '../engine/index.ts';
import { type Result, success } from './complaint.ts';
import type { Context } from './context.ts';
import { readMethodologyFiles } from './files/methodology-files.ts';
import { keepProgram, keptProgram, programPath } from './files/program-cache.ts';
import { dayOption } from './options.ts';

/** What a command needs to answer about a methodology on a day. */
export interface OpenEdition {
  readonly day: string;
  readonly program: Program;
}

/** The edition of `methodology` on the day of `--on`, compiled now or earlier. */
export async function openEdition(
  context: Context,
  methodology: string,
  options: Readonly<Record<string, unknown>>,
): Promise<Result<OpenEdition>> {
  const day = dayOption(options);
  if (!day.ok) return day;
  const files = await readMethodologyFiles(context);
  if (!files.ok) return files;
  const path = programPath(context, files.value, methodology, day.value);
  const kept = path === null ? null : keptProgram(path);
  if (kept !== null) return success({ day: day.value, program: kept });
  // The compiler is loaded only when there is something to compile.
  const { compileProgram } = await import('./workspace.ts');
  const program = compileProgram(files.value, methodology, day.value);
  if (!program.ok) return program;
  if (path !== null) keepProgram(path, program.value);
  return success({ day: day.value, program: program.value });
}
