/** `diff`: what changed between two editions, in words, in text and in outcomes. */
import { compareOutcomes, provisionChanges } from '../../engine/index.ts';
import { readComparison } from '../comparison.ts';
import type { Context, ExitStatus } from '../context.ts';
import { readingOption } from '../options.ts';
import { differenceJson, differenceText } from '../output/difference.ts';

/** Compares the editions that the targets and days name. */
export async function diff(
  context: Context,
  targets: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitStatus> {
  const reading = readingOption(options);
  if (!reading.ok) return context.fail(reading);
  const comparison = await readComparison(context, targets, options);
  if (!comparison.ok) return context.fail(comparison);
  const { before, after } = comparison.value;
  for (const { program } of [before, after].filter((side) => !side.complete)) {
    context.tell(context.messages.diff.incomplete(program.methodology));
  }
  const difference = {
    ...comparison.value,
    changes: provisionChanges(before.program, after.program, context.language),
    search: compareOutcomes(before.program, after.program, { reading: reading.value ?? 'adopted' }),
  };
  if (context.json) context.writeJson(differenceJson(difference));
  else context.write(differenceText(difference, context));
  return 0;
}
