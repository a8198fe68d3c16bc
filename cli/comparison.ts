/** The two editions that `diff` compares: of one methodology on two days, of two methodologies, or of files. */
import {
  type NoSide,
  type Side,
  type SideChoice,
  sideBefore,
  sideOfAct,
  sideOnDay,
  type Workspace,
} from '../dsl/index.ts';
import { type Failure, failure, type Result, success } from './complaint.ts';
import type { Context } from './context.ts';
import { namesFile, readSource, workspaceWith } from './files/drafts.ts';
import { namedDay } from './options.ts';
import { notFound, openMethodologies } from './workspace.ts';

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
    return draft.ok ? success(draft.value.side) : draft;
  }
  const on = namedDay(options, 'on');
  if (!on.ok) return on;
  const workspace = await openMethodologies(context);
  return workspace.ok ? onDay(workspace.value, target, on.value) : workspace;
}

function onDay(workspace: Workspace, methodology: string, day: string): Result<Side> {
  const choice = sideOnDay(workspace, methodology, day);
  if (choice.found) return success(choice.side);
  if (choice.reason.kind === 'no-edition') return notFound(choice.reason.choice, methodology, day);
  return { ...failure({ say: (m) => m.methodologyHasErrors(methodology, day) }), status: 1 };
}

/** A file alone is compared with the edition before it. */
async function draftAgainstFormer(context: Context, path: string): Promise<Result<Comparison>> {
  const draft = await readDraft(context, path);
  if (!draft.ok) return draft;
  const { workspace, side: after } = draft.value;
  const before = ofFile(sideBefore(workspace, after), path);
  return before.ok ? success({ before: before.value, after }) : before;
}

/** The first edition in which the act of a file is in force, among the acts of the folder. */
async function readDraft(
  context: Context,
  path: string,
): Promise<Result<{ readonly workspace: Workspace; readonly side: Side }>> {
  const source = await readSource(path);
  if (!source.ok) return source;
  const workspace = await workspaceWith(context, source.value);
  const found = ofFile(sideOfAct(workspace, source.value.path), path);
  return found.ok ? success({ workspace, side: found.value }) : found;
}

function ofFile(choice: SideChoice, path: string): Result<Side> {
  return choice.found ? success(choice.side) : withoutSide(choice.reason, path);
}

function withoutSide({ kind }: NoSide, path: string): Failure {
  if (kind === 'nothing-before') return failure({ file: path, say: (m) => m.diff.nothingBefore });
  return { ...failure({ file: path, say: (m) => m.diff.noEditionOfFile(path) }), status: 1 };
}
