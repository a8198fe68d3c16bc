/** Renaming: every place of a name in all open files, or one sentence why not. */
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { isReserved, KEYWORDS } from '../keywords/index.ts';
import { isNameText, type Surface } from '../syntax/index.ts';
import { type NamePlace, nameGraph } from './name-graph.ts';
import { bareName } from './names-in-scope.ts';
import { rangeOf } from './ranges.ts';
import { changedMeaning, takenBy } from './rename-checks.ts';
import { type Context, languageOf, type PositionRequest } from './requests.ts';
import { type ActView, type Snapshot, touches } from './snapshot.ts';
import { TEXT } from './text.ts';

/** Why a name cannot be changed, as a sentence in the language of the request. */
export interface Refusal {
  readonly refusal: string;
}

/** The name at a position and its range, before it is renamed; or why it cannot be. */
export function prepareRename(
  { snapshot }: Context,
  request: PositionRequest,
): { readonly range: Range; readonly placeholder: string } | Refusal | null {
  const view = snapshot.view(request.uri);
  if (view === undefined) return null;
  const found = renamable(snapshot, view, request);
  if ('refusal' in found) return found;
  const { document } = view;
  return {
    range: rangeOf(document, found.here.span),
    placeholder: nameText(view, found.here),
  };
}

export interface RenameRequest extends PositionRequest {
  readonly newName: string;
}

/** The edits that rename a name in all acts that use it; or why it cannot be renamed so. */
export function rename(
  { snapshot }: Context,
  request: RenameRequest,
): { readonly edit: WorkspaceEdit } | Refusal | null {
  const view = snapshot.view(request.uri);
  if (view === undefined) return null;
  const { refusals } = TEXT[languageOf(view, request)];
  const found = renamable(snapshot, view, request);
  if ('refusal' in found) return found;
  const name = bareName(request.newName.trim());
  if (!isNameText(name)) return { refusal: refusals.badName(name) };
  if (name === nameText(view, found.here)) return { edit: { changes: {} } };
  const broken = found.places.find((place) => snapshot.workspace.parsed(place.file)?.complete !== true);
  if (broken !== undefined) return { refusal: refusals.broken(broken.file) };
  const taken = takenBy(snapshot, found.places, name, languageOf(view, request));
  if (taken !== undefined) return { refusal: refusals.taken(name, taken.kind, taken.place) };
  const changes = Object.fromEntries(
    [...new Set(found.places.map((place) => place.file))].map((file) => [
      file,
      fileEdits(snapshot, file, found.places, name),
    ]),
  );
  const changed = changedMeaning(snapshot, changes);
  if (changed !== undefined) return { refusal: refusals.changesMeaning(name, changed) };
  return { edit: { changes } };
}

function fileEdits(snapshot: Snapshot, file: string, places: readonly NamePlace[], name: string): TextEdit[] {
  const view = snapshot.view(file);
  if (view === undefined) return [];
  const newText = written(name, view.tree.surface);
  return places
    .filter((place) => place.file === file)
    .map((place) => ({ range: rangeOf(view.document, place.span), newText }));
}

function renamable(
  snapshot: Snapshot,
  view: ActView,
  request: PositionRequest,
): { readonly places: readonly NamePlace[]; readonly here: NamePlace } | Refusal {
  const { refusals } = TEXT[languageOf(view, request)];
  const offset = view.document.offsetAt(request.position);
  const places = nameGraph(snapshot).at(view.uri, offset);
  const here = places?.find((place) => place.file === view.uri && touches(place.span, offset));
  const declared = places?.find((place) => place.declares !== undefined)?.declares;
  if (places === undefined || here === undefined || declared === undefined) {
    return { refusal: refusals.nothingToRename };
  }
  return declared.kind === 'category' ? { refusal: refusals.categoryCode } : { places, here };
}

function nameText(view: ActView, place: NamePlace): string {
  return bareName(view.document.getText(rangeOf(view.document, place.span)));
}

/** A name as it is written in a surface: in backticks where it is, or may become, a part of a keyword. */
export function written(name: string, surface: Surface): string {
  const inPhrase = Object.values(KEYWORDS[surface]).some((phrase) => phrase.split(' ').includes(name));
  return isReserved(name, surface) || inPhrase ? `\`${name}\`` : name;
}
