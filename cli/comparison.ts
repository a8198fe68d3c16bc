/** The two editions that `diff` compares: of one methodology on two days, of two methodologies, or of files. */
import type { Edition, Workspace } from '../dsl/index.ts';
import type { Program } from '../engine/index.ts';
import { failure, type Result, success } from './complaint.ts';
import type { Context } from './context.ts';
import { namesFile, readSource, workspaceWith } from './files/drafts.ts';
import { namedDay } from './options.ts';
import { chosenEdition, openMethodologies } from './workspace.ts';

/** One side of a comparison. */
export interface Side {
  readonly methodology: string;
  readonly program: Program;
  /** The day that was asked for; null for a file, which says itself when it enters into force. */
  readonly day: string | null;
  /** False where mistakes in the acts keep some of its rules out of the program. */
  readonly complete: boolean;
}

/** Both sides, the earlier edition first where days say so. */
export interface Comparison {
  readonly before: Side;
  readonly after: Side;
}

/** Reads the targets and days of `diff`. */
export async function readComparison(
  context: Context,
  targets: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<Result<Comparison>> {
  const [first, second, ...more] = targets;
  if (first === undefined || more.length > 0) return failure({ say: (m) => m.diff.oneOrTwo });
  if (second === undefined) {
    return namesFile(first) ? draftAgainstFormer(context, first) : onTwoDays(context, first, options);
  }
  const before = await readSide(context, first, options);
  const after = await readSide(context, second, options);
  if (!before.ok || !after.ok) {
    return failure(...[before, after].flatMap((one) => (one.ok ? [] : one.complaints)));
  }
  return success({ before: before.value, after: after.value });
}

async function onTwoDays(
  context: Context,
  methodology: string,
  options: Readonly<Record<string, unknown>>,
): Promise<Result<Comparison>> {
  const from = namedDay(options, 'from');
  if (!from.ok) return from;
  const to = namedDay(options, 'to');
  if (!to.ok) return to;
  const workspace = await openMethodologies(context);
  if (!workspace.ok) return workspace;
  const before = onDay(workspace.value, methodology, from.value);
  if (!before.ok) return before;
  const after = onDay(workspace.value, methodology, to.value);
  return after.ok ? success({ before: before.value, after: after.value }) : after;
}

/** One of two targets: a file, or a methodology on the day of `--on`. */
export async function readSide(
  context: Context,
  target: string,
  options: Readonly<Record<string, unknown>>,
): Promise<Result<Side>> {
  if (namesFile(target)) {
    const draft = await readDraft(context, target);
    return draft.ok ? sideOf(draft.value.workspace, draft.value.edition, target) : draft;
  }
  const on = namedDay(options, 'on');
  if (!on.ok) return on;
  const workspace = await openMethodologies(context);
  return workspace.ok ? onDay(workspace.value, target, on.value) : workspace;
}

function onDay(workspace: Workspace, methodology: string, day: string): Result<Side> {
  const edition = chosenEdition(workspace, methodology, day);
  if (!edition.ok) return edition;
  const { value: program, complete } = workspace.program(edition.value);
  if (program !== null)
    return success({ methodology, program, day, complete: complete && isWhole(workspace, methodology) });
  return { ...failure({ say: (m) => m.methodologyHasErrors(methodology, day) }), status: 1 };
}

/** A file alone is compared with the edition before it. */
async function draftAgainstFormer(context: Context, path: string): Promise<Result<Comparison>> {
  const draft = await readDraft(context, path);
  if (!draft.ok) return draft;
  const { workspace, edition } = draft.value;
  const editions = workspace.editions(edition.methodology).value;
  const former = editions[editions.indexOf(edition) - 1];
  if (former === undefined) return failure({ file: path, say: (m) => m.diff.nothingBefore });
  const before = sideOf(workspace, former, path);
  if (!before.ok) return before;
  const after = sideOf(workspace, edition, path);
  return after.ok ? success({ before: before.value, after: after.value }) : after;
}

/** The first edition in which the act of a file is in force, among the acts of the folder. */
async function readDraft(
  context: Context,
  path: string,
): Promise<Result<{ readonly workspace: Workspace; readonly edition: Edition }>> {
  const source = await readSource(path);
  if (!source.ok) return source;
  const workspace = await workspaceWith(context, source.value);
  const act = workspace.acts.find(({ file }) => file === source.value.path);
  const editions = act?.methodology === undefined ? [] : workspace.editions(act.methodology).value;
  const edition = editions.find(({ identity }) => act !== undefined && identity.acts.includes(act.id));
  if (edition === undefined) {
    return { ...failure({ file: path, say: (m) => m.diff.noEditionOfFile(path) }), status: 1 };
  }
  return success({ workspace, edition });
}

function sideOf(workspace: Workspace, edition: Edition, path: string): Result<Side> {
  const { value: program, complete } = workspace.program(edition);
  const { methodology } = edition;
  if (program !== null) {
    return success({
      methodology,
      program,
      day: null,
      complete: complete && isWhole(workspace, methodology),
    });
  }
  return { ...failure({ file: path, say: (m) => m.diff.noEditionOfFile(path) }), status: 1 };
}

/** Whether all edits of a methodology could be made. */
function isWhole(workspace: Workspace, methodology: string): boolean {
  return workspace.editions(methodology).complete;
}
