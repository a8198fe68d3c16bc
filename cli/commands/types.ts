/** `types`: TypeScript types of facts and decisions. */
import { caseTypes } from '../../engine/index.ts';
import type { Context, ExitStatus } from '../context.ts';
import { openEdition } from '../edition.ts';

/** Writes the types that the edition of the day gives; with `--json` as one JSON text. */
export async function types(
  context: Context,
  methodology: string,
  options: Readonly<Record<string, unknown>>,
): Promise<ExitStatus> {
  const opened = await openEdition(context, methodology, options);
  if (!opened.ok) return context.fail(opened);
  const text = await caseTypes(opened.value.program);
  if (context.json) context.writeJson(text);
  else context.write(text);
  return 0;
}
