/** `format`: files of the language in canonical form. */
import { formatAct } from '../../dsl/index.ts';
import type { Context, ExitStatus } from '../context.ts';
import { readText, standardInput } from '../files/read-text.ts';
import { replaceText } from '../files/write-text.ts';
import { diagnosticLine } from '../output/diagnostics.ts';

/**
 * Prints each file in canonical form; with `--write` rewrites it, with `--check` only tells which files differ
 * (exit status 1). A file with syntax errors is told, never rewritten.
 */
export async function format(
  context: Context,
  files: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitStatus> {
  const [write, check] = [options['write'] === true, options['check'] === true];
  if (write && check)
    return context.fail({ ok: false, complaints: [{ say: (m) => m.optionsExclude('--write', '--check') }] });
  if (write && files.includes(standardInput)) {
    return context.fail({ ok: false, complaints: [{ say: (m) => m.writeToStandardInput }] });
  }
  let status: ExitStatus = 0;
  let rewritten = 0;
  const printed: { file: string; text: string }[] = [];
  for (const file of files) {
    const source = await readText(file);
    if (!source.ok) {
      context.fail(source);
      status = 2;
      continue;
    }
    const { text, diagnostics } = formatAct(source.value, file);
    if (text === null) {
      for (const finding of diagnostics) context.tell(diagnosticLine(finding, source.value, context));
      if (write) context.complain([{ file, say: (m) => m.notRewritten }]);
      if (status === 0) status = 1;
      continue;
    }
    if (check && text !== source.value) {
      context.complain([{ file, say: (m) => m.notFormatted }]);
      if (status === 0) status = 1;
    }
    if (write && text !== source.value) {
      const replaced = replaceText(file, text);
      if (replaced.ok) rewritten += 1;
      else status = context.fail(replaced);
    }
    printed.push({ file, text });
  }
  if (write) context.tell(context.messages.rewritten(rewritten));
  else if (!check && status !== 2) writeTexts(context, printed, files.length > 1);
  return status;
}

function writeTexts(
  context: Context,
  printed: readonly { file: string; text: string }[],
  several: boolean,
): void {
  if (!context.json) for (const { text } of printed) context.write(text);
  else if (several) context.writeJson(printed);
  else for (const { text } of printed) context.writeJson(text);
}
