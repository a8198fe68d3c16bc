/** `check`: mistakes in methodologies or in single files. */
import { resolve } from 'node:path';
import {
  type CheckOptions,
  type Diagnostic,
  openWorkspace,
  type SourceFile,
  type Workspace,
} from '../../dsl/index.ts';
import { type Complaint, failure, type Result, success } from '../complaint.ts';
import type { Context, ExitStatus } from '../context.ts';
import { displayPath, extension, isFile, readMethodologyFiles } from '../files/methodology-files.ts';
import { readText, standardInput } from '../files/read-text.ts';
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
  const checkOptions: CheckOptions = reading.value === null ? {} : { reading: reading.value };
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

function namesFile(target: string): boolean {
  return target === standardInput || target.endsWith(extension) || /[/\\]/.test(target) || isFile(target);
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
    const text = await readText(path);
    if (text.ok) given.push({ path: path === standardInput ? path : displayPath(path), text: text.value });
    else complaints.push(...text.complaints);
  }
  if (complaints.length > 0) return failure(...complaints);
  const folder = await readMethodologyFiles(context);
  // A file can be checked where there is no folder of methodologies.
  const { before, after, own } = workspacesAround(given, folder.ok ? folder.value : []);
  const givenPaths = new Set(given.map((file) => file.path));
  const found = own.flatMap((methodology) => after.check(methodology, options));
  const known = new Set(own.flatMap((methodology) => before.check(methodology, options)).map(findingKey));
  const inFiles = found.filter((d) => givenPaths.has(d.file) || !known.has(findingKey(d)));
  const alone = given.filter((file) => !after.acts.some((act) => act.file === file.path && act.methodology));
  const ofThose = openWorkspace(alone).check(undefined, options);
  return success({ diagnostics: [...inFiles, ...ofThose], texts: textsOf(after.files) });
}

/** The acts of the folder without and with the given files, and the methodologies that the given files concern. */
function workspacesAround(
  given: readonly SourceFile[],
  folder: readonly SourceFile[],
): { readonly before: Workspace; readonly after: Workspace; readonly own: readonly string[] } {
  const ids = new Set(openWorkspace(given).acts.map((act) => act.id));
  const places = new Set(given.map((file) => resolve(file.path)));
  const replaced = new Set(
    openWorkspace(folder)
      .acts.filter((act) => ids.has(act.id))
      .map((act) => act.file),
  );
  const others = folder.filter((file) => !replaced.has(file.path) && !places.has(resolve(file.path)));
  const before = openWorkspace(others);
  const after = openWorkspace([...others, ...given]);
  const givenPaths = new Set(given.map((file) => file.path));
  const own = after.acts.flatMap((act) =>
    givenPaths.has(act.file) && act.methodology ? [act.methodology] : [],
  );
  return { before, after, own: [...new Set(own)] };
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
