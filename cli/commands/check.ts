/** `check`: mistakes in methodologies or in single files. */
import { type CheckOptions, type Diagnostic, openWorkspace, type SourceFile } from '../../dsl/index.ts';
import { type Complaint, failure, type Result, success } from '../complaint.ts';
import type { Context, ExitStatus } from '../context.ts';
import { namesFile, otherFiles, readSource } from '../files/drafts.ts';
import { readMethodologyFiles } from '../files/methodology-files.ts';
import { readingOption } from '../options.ts';
import { diagnosticJson, diagnosticLine } from '../output/diagnostics.ts';

/**
 * Checks all methodologies, those named, or files. A file is checked among the acts of the folder of
 * methodologies, in place of the act there that has the same id. Exit status 1 when there is an error.
 */
export async function check(
  context: Context,
  targets: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitStatus> {
  const reading = readingOption(options);
  if (!reading.ok) return context.fail(reading);
  const checkOptions: CheckOptions = {
    witnesses: true,
    ...(reading.value === null ? {} : { reading: reading.value }),
  };
  const paths = targets.filter(namesFile);
  const found =
    paths.length === targets.length && paths.length > 0
      ? await checkFiles(context, paths, checkOptions)
      : await checkMethodologies(context, targets, paths, checkOptions);
  if (!found.ok) return context.fail(found);
  return report(context, found.value);
}

/** Findings with the texts of their files, by path. */
interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

async function checkMethodologies(
  context: Context,
  targets: readonly string[],
  paths: readonly string[],
  options: CheckOptions,
): Promise<Result<Findings>> {
  const files = await readMethodologyFiles(context);
  if (!files.ok) return files;
  const workspace = openWorkspace(files.value);
  const ids = targets.filter((target) => !paths.includes(target));
  const unknown = ids.filter((id) => !workspace.methodologies.includes(id));
  if (unknown.length > 0) {
    const known = workspace.methodologies;
    return failure(
      ...unknown.map((id): Complaint => ({ say: (m) => m.neitherMethodologyNorFile(id, known) })),
    );
  }
  const own =
    targets.length === 0
      ? workspace.check(undefined, options)
      : ids.flatMap((id) => workspace.check(id, options));
  const ofFiles = paths.length === 0 ? success(noFindings) : await checkFiles(context, paths, options);
  if (!ofFiles.ok) return ofFiles;
  return success({
    diagnostics: [...own, ...ofFiles.value.diagnostics],
    texts: new Map([...textsOf(files.value), ...ofFiles.value.texts]),
  });
}

const noFindings: Findings = { diagnostics: [], texts: new Map() };

async function checkFiles(
  context: Context,
  paths: readonly string[],
  options: CheckOptions,
): Promise<Result<Findings>> {
  const given: SourceFile[] = [];
  const complaints: Complaint[] = [];
  for (const path of paths) {
    const file = await readSource(path);
    if (file.ok) given.push(file.value);
    else complaints.push(...file.complaints);
  }
  if (complaints.length > 0) return failure(...complaints);
  // A file can be checked where there is no folder of methodologies.
  const others = await otherFiles(context, given);
  const before = openWorkspace(others);
  const after = openWorkspace([...others, ...given]);
  const givenPaths = new Set(given.map((file) => file.path));
  const concerned = after.acts.flatMap((act) => (givenPaths.has(act.file) ? (act.methodology ?? []) : []));
  const own = [...new Set(concerned)];
  const found = own.flatMap((methodology) => after.check(methodology, options));
  const known = new Set(own.flatMap((methodology) => before.check(methodology, options)).map(findingKey));
  const inFiles = found.filter((d) => givenPaths.has(d.file) || !known.has(findingKey(d)));
  const alone = given.filter((file) => !after.acts.some((act) => act.file === file.path && act.methodology));
  const ofThose = openWorkspace(alone).check(undefined, options);
  return success({ diagnostics: [...inFiles, ...ofThose], texts: textsOf(after.files) });
}

function findingKey({ file, span, code, data }: Diagnostic): string {
  return JSON.stringify([file, span.start, span.end, code, data]);
}

function textsOf(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  return new Map(files.map((file) => [file.path, file.text]));
}

function report(context: Context, { diagnostics, texts }: Findings): ExitStatus {
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((finding) => finding.severity === severity).length;
  if (context.json) {
    context.writeJson({
      diagnostics: diagnostics.map((d) => diagnosticJson(d, texts.get(d.file) ?? '', context)),
    });
  } else {
    for (const finding of diagnostics) {
      context.write(`${diagnosticLine(finding, texts.get(finding.file) ?? '', context)}\n`);
    }
    const summary =
      diagnostics.length === 0
        ? context.messages.nothingFound
        : context.messages.findings(count('error'), count('warning'), count('information'));
    context.write(`${summary}\n`);
  }
  return count('error') > 0 ? 1 : 0;
}
