/** `translate`: a file with the keywords of another language. */
import { translateAct } from '../../dsl/index.ts';
import type { Context, ExitStatus } from '../context.ts';
import { readText } from '../files/read-text.ts';
import { languages } from '../language.ts';
import { choiceOption } from '../options.ts';
import { diagnosticLine } from '../output/diagnostics.ts';

/** Prints the file in the surface of `--to`; a file with syntax errors is told and not printed. */
export async function translate(
  context: Context,
  file: string,
  options: Readonly<Record<string, unknown>>,
): Promise<ExitStatus> {
  const to = choiceOption(options, 'to', languages);
  if (!to.ok) return context.fail(to);
  const source = await readText(file);
  if (!source.ok) return context.fail(source);
  const { text, diagnostics } = translateAct(source.value, file, to.value ?? 'kk');
  if (text === null) {
    for (const finding of diagnostics) context.tell(diagnosticLine(finding, source.value, context));
    return 1;
  }
  if (context.json) context.writeJson(text);
  else context.write(text);
  return 0;
}
