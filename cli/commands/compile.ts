/** `compile`: the edition of a day as code that needs nothing of the product. */
import {
  generate,
  moduleText,
  moduleTypes,
  type Program,
  problemInWords,
  sqlFile,
  sqlQuery,
} from '../../engine/index.ts';
import { failure, type Result, success } from '../complaint.ts';
import type { Context, ExitStatus } from '../context.ts';
import { openEdition } from '../edition.ts';
import { replaceText } from '../files/write-text.ts';
import type { Messages } from '../messages.ts';
import { choiceOption, readingOption } from '../options.ts';

/** What is written: the reading, and the decisions asked for; null for all. */
interface Asked {
  readonly reading: 'adopted' | 'literal';
  readonly only: readonly string[] | null;
}

/** Writes a module and, beside it, its types; or a query. */
export async function compile(
  context: Context,
  methodology: string,
  options: Readonly<Record<string, unknown>>,
): Promise<ExitStatus> {
  const to = choiceOption(options, 'to', ['js', 'sql']);
  if (!to.ok) return context.fail(to);
  const reading = readingOption(options);
  if (!reading.ok) return context.fail(reading);
  const opened = await openEdition(context, methodology, options);
  if (!opened.ok) return context.fail(opened);
  const { program } = opened.value;
  const only = decisionsOption(program, options);
  if (!only.ok) return context.fail(only);
  const asked: Asked = { reading: reading.value ?? 'adopted', only: only.value };
  const given = options['out'];
  const out = given === undefined ? null : String(given);
  if (to.value === 'sql') return compileToSql(context, program, asked, out);
  if (out === null) return context.fail(failure({ say: (m) => m.missingOption('--out') }));
  return compileToModule(context, program, asked, out);
}

async function compileToModule(
  context: Context,
  program: Program,
  { reading, only }: Asked,
  out: string,
): Promise<ExitStatus> {
  const generated = generate(program, { reading, ...(only === null ? {} : { only }) });
  if (!generated.ok)
    return context.fail({ ...failure({ say: (m) => m.notCompiled(generated.reason) }), status: 1 });
  const types = await moduleTypes(program, context.language, only ?? undefined);
  for (const written of [
    replaceText(out, moduleText(program, generated.body, context.language)),
    replaceText(out.replace(/\.(m?)js$/, '').concat(out.endsWith('.mjs') ? '.d.mts' : '.d.ts'), types),
  ]) {
    if (!written.ok) return context.fail(written);
  }
  return 0;
}

/** Writes the query to the file, or where none is given to standard output. */
function compileToSql(
  context: Context,
  program: Program,
  { reading, only }: Asked,
  out: string | null,
): ExitStatus {
  const options = { reading, ...(only === null ? {} : { only }) };
  const query = sqlQuery(program, options);
  if (!query.ok) {
    const complaints = query.problems.map((problem) => ({
      say: (m: Messages) => m.notSql(problemInWords(problem, context.language)),
    }));
    return context.fail({ ok: false, complaints, status: 1 });
  }
  const text = sqlFile(program, query, options, context.language);
  if (out === null) {
    context.write(text);
    return 0;
  }
  const written = replaceText(out, text);
  return written.ok ? 0 : context.fail(written);
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
