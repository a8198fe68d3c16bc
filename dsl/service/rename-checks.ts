/** What speaks against a new name: another declaration has it, or another name would come to mean something else. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { termText } from '../diagnostics/index.ts';
import { NAMESPACES } from '../resolve/index.ts';
import type { Surface } from '../syntax/index.ts';
import { openWorkspace, type Workspace } from '../workspace/index.ts';
import { type DeclaredName, fileNames } from './declared-names.ts';
import { actsBehind, type NamePlace } from './name-graph.ts';
import type { Snapshot } from './snapshot.ts';

/** The declaration that has a name already where one of the places declares it. */
export function takenBy(
  snapshot: Snapshot,
  places: readonly NamePlace[],
  name: string,
  language: Surface,
): { readonly kind: string; readonly place: string } | undefined {
  const renamed = places.flatMap((place) => place.declares ?? []);
  const files = new Set(places.map((place) => place.file));
  const { workspace } = snapshot;
  for (const methodology of workspace.methodologies) {
    const behind = actsBehind(snapshot, methodology);
    if (behind.some((file) => files.has(file))) for (const file of behind) files.add(file);
  }
  for (const file of files) {
    const view = snapshot.view(file);
    if (view === undefined) continue;
    for (const other of fileNames(view.tree).declared) {
      if (other.path.at(-1) !== name || !renamed.some((one) => clash(one, other))) continue;
      const { line } = view.document.positionAt(other.span.start);
      return { kind: termText(`#${other.kind}`, language) ?? other.kind, place: `${file}:${line + 1}` };
    }
  }
  return undefined;
}

/** Whether two declarations cannot have the same name. */
function clash(one: DeclaredName, other: DeclaredName): boolean {
  const [left, right] = [namespaces(one), namespaces(other)];
  if (left !== undefined && right !== undefined) return left.some((space) => right.includes(space));
  const inside = one.path.length > 1 && one.path.slice(0, -1).join('.') === other.path.slice(0, -1).join('.');
  return (
    left === undefined &&
    right === undefined &&
    (inside || (one.kind === other.kind && one.path.length === 1))
  );
}

function namespaces({ kind, path }: DeclaredName): readonly string[] | undefined {
  return path.length === 1 && Object.hasOwn(NAMESPACES, kind)
    ? NAMESPACES[kind as keyof typeof NAMESPACES]
    : undefined;
}

/** The place (`file:line`) of a name that means something else after some edits; undefined where none does. */
export function changedMeaning(
  snapshot: Snapshot,
  changes: Readonly<Record<string, readonly TextEdit[]>>,
): string | undefined {
  const shifts = new Map<string, (offset: number) => number>();
  const files = snapshot.uris.flatMap((uri) => {
    const document = snapshot.view(uri)?.document;
    if (document === undefined) return [];
    const edits = changes[uri] ?? [];
    shifts.set(uri, shiftOf(document, edits));
    return [{ path: uri, text: TextDocument.applyEdits(document, [...edits]) }];
  });
  const after = openWorkspace(files);
  for (const uri of Object.keys(changes)) if (after.parsed(uri)?.complete !== true) return uri;
  const before = meanings(snapshot.workspace, (file, offset) => shifts.get(file)?.(offset) ?? offset);
  const now = meanings(after, (_, offset) => offset);
  const different =
    [...before.keys()].find((key) => !now.has(key)) ?? [...now.keys()].find((key) => !before.has(key));
  if (different === undefined) return undefined;
  const { file, offset } = (before.get(different) ?? now.get(different)) as MeaningPlace;
  const document = snapshot.view(file)?.document;
  return `${file}:${(document?.positionAt(offset).line ?? 0) + 1}`;
}

interface MeaningPlace {
  readonly file: string;
  readonly offset: number;
}

/** What every name means in every edition, with places after the edits. */
function meanings(
  workspace: Workspace,
  shift: (file: string, offset: number) => number,
): Map<string, MeaningPlace> {
  const found = new Map<string, MeaningPlace>();
  for (const methodology of workspace.methodologies) {
    for (const [index, edition] of workspace.editions(methodology).value.entries()) {
      for (const { file, span, target } of workspace.analysis(edition).references) {
        const use = `${file} ${shift(file, span.start)}`;
        const meant = `${target.file} ${shift(target.file, target.span.start)}`;
        found.set(`${index} ${use} ${meant}`, { file, offset: span.start });
      }
    }
  }
  return found;
}

/** Where an offset of a document is after edits that are in the order of the text. */
function shiftOf(document: TextDocument, edits: readonly TextEdit[]): (offset: number) => number {
  const moves = edits
    .map(({ range, newText }) => {
      const start = document.offsetAt(range.start);
      return { start, by: newText.length - (document.offsetAt(range.end) - start) };
    })
    .sort((a, b) => a.start - b.start);
  return (offset) => moves.reduce((sum, move) => (move.start < offset ? sum + move.by : sum), offset);
}
