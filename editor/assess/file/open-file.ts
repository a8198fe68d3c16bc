/** Reading the cases of a file that the user chose. */

import type { FileProblem } from '../../../cases/index.ts';
import type { Case } from '../../../engine/index.ts';

/** No file of cases that a person opens here is larger, in bytes. */
const LARGEST = 5_000_000;

/** The cases of a file, or what is wrong with it, worded and with the line where it has one. */
export type OpenedFile =
  | { readonly ok: true; readonly cases: readonly Case[] }
  | { readonly ok: false; readonly problems: readonly { readonly line?: number; readonly text: string }[] };

/**
 * Reads a file in the forms of docs/cases.md. The reader is loaded when it is first needed. `say` words what is wrong
 * beyond the contents.
 */
export async function openFile(
  file: Pick<File, 'name' | 'size' | 'text'>,
  language: 'kk' | 'ru' | 'en',
  say: { readonly tooLarge: (megabytes: number) => string },
): Promise<OpenedFile> {
  if (file.size > LARGEST) {
    return { ok: false, problems: [{ text: say.tooLarge(LARGEST / 1_000_000) }] };
  }
  const { casesOfText, fileProblemMessage } = await import('../../../cases/index.ts');
  const reading = casesOfText(await file.text(), file.name);
  if (reading.ok) return { ok: true, cases: reading.value.cases.map((located) => located.case) };
  return {
    ok: false,
    problems: reading.problems.map((problem: FileProblem) => ({
      text: fileProblemMessage(problem, language),
      ...(problem.at === undefined ? {} : { line: problem.at.line }),
    })),
  };
}
