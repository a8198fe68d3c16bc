/** `compile`: the edition of a day as code that needs nothing of the product. */
import { generate, moduleText, moduleTypes, type Program } from '../../engine/index.ts';
import { failure, type Result, success } from '../complaint.ts';
import type { Context, ExitStatus } from '../context.ts';
import { openEdition } from '../edition.ts';
import { replaceText } from '../files/write-text.ts';
import { readingOption } from '../options.ts';

/** Writes the module and, beside it, its types. */
export async function compile(
  context: Context,
  methodology: string,
  options: Readonly<Record<string, unknown>>,
): Promise<ExitStatus> {
  const reading = readingOption(options);
  if (!reading.ok) return context.fail(reading);
  const opened = await openEdition(context, methodology, options);
  if (!opened.ok) return context.fail(opened);
  const { program } = opened.value;
  const only = decisionsOption(program, options);
  if (!only.ok) return context.fail(only);
  const asked = only.value === null ? {} : { only: only.value };
  const generated = generate(program, { reading: reading.value ?? 'adopted', ...asked });
  if (!generated.ok)
    return context.fail({ ...failure({ say: (m) => m.notCompiled(generated.reason) }), status: 1 });
  const out = String(options['out']);
  const types = await moduleTypes(program, context.language, only.value ?? undefined);
  for (const written of [
    replaceText(out, moduleText(program, generated.body, context.language)),
    replaceText(out.replace(/\.(m?)js$/, '').concat(out.endsWith('.mjs') ? '.d.mts' : '.d.ts'), types),
  ]) {
    if (!written.ok) return context.fail(written);
  }
  return 0;
}

/** The decisions of `--decisions`, in the order of the program; null for all. */
function decisionsOption(
  program: Program,
  options: Readonly<Record<string, unknown>>,
): Result<readonly string[] | null> {
  const given = options['decisions'];
  if (given === undefined) return success(null);
  const known = program.decisions.map(({ name }) => name);
  const wanted = String(given).split(',');
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown !== undefined) return failure({ say: (m) => m.unknownDecision(unknown, known) });
  return success(known.filter((name) => wanted.includes(name)));
}
