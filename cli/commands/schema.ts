/** `schema`: the JSON Schema of a case's facts. */
import { factsSchema } from '../../engine/index.ts';
import type { Context, ExitStatus } from '../context.ts';
import { openEdition } from '../edition.ts';

/** Writes the schema that the edition of the day gives. */
export async function schema(
  context: Context,
  methodology: string,
  options: Readonly<Record<string, unknown>>,
): Promise<ExitStatus> {
  const opened = await openEdition(context, methodology, options);
  if (!opened.ok) return context.fail(opened);
  context.writeJson(factsSchema(opened.value.program));
  return 0;
}
