/** `boundary`: cases on every bound of an edition or a draft, with what it answers, to be signed off. */
import { formatOfName, type StoredCase, textOfCases } from '../../cases/index.ts';
import { type BoundaryCase, boundaryCases } from '../../engine/index.ts';
import { readSide } from '../comparison.ts';
import { failure } from '../complaint.ts';
import type { Context, ExitStatus } from '../context.ts';
import { namesFile } from '../files/drafts.ts';
import { replaceText } from '../files/write-text.ts';
import { readingOption } from '../options.ts';

/** How many cases are made up for all bounds together. */
const TRIES = 2000;

/** Writes the cases to the file or to standard output, and tells for which bounds there is none. */
export async function boundary(
  context: Context,
  target: string,
  options: Readonly<Record<string, unknown>>,
): Promise<ExitStatus> {
  const given = readingOption(options);
  if (!given.ok) return context.fail(given);
  const reading = given.value ?? 'adopted';
  const side = await readSide(context, target, options);
  if (!side.ok) return context.fail(side);
  const { program, edition, day, complete } = side.value;
  const { methodology } = edition;
  // A draft says itself when it enters into force.
  const on = day ?? program.edition.from;
  if (on === null) return context.fail(failure({ file: target, say: (m) => m.boundary.noDay }));
  if (!complete) context.tell(context.messages.diff.incomplete(methodology));
  const { cases, without } = boundaryCases(program, { reading, language: context.language, tries: TRIES });
  const stored = cases.map((one) => storedCase(one, { methodology, on, reading }));
  const out = options['out'];
  const words = context.messages.boundary;
  if (out !== undefined) {
    const heading = words.heading(methodology, on, namesFile(target));
    const written = replaceText(String(out), textOfCases(stored, formatOfName(String(out)), heading));
    if (!written.ok) return context.fail(written);
  }
  if (context.json) context.writeJson({ cases: stored, without });
  else if (out === undefined) {
    context.write(textOfCases(stored, 'yaml', words.heading(methodology, on, namesFile(target))));
  }
  if (!context.json) {
    context.tell(words.found(cases.length, without.length));
    for (const { name, reason, tried } of without) context.tell(`  ${name}: ${words[reason](tried)}`);
  }
  return 0;
}

function storedCase(
  { name, facts, expect }: BoundaryCase,
  { methodology, on, reading }: { methodology: string; on: string; reading: 'adopted' | 'literal' },
): StoredCase {
  return { id: name, methodology, on, ...(reading === 'literal' ? { reading } : {}), facts, expect };
}
