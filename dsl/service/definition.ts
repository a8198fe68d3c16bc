/** Going to what a name, a reference or an edit means. */
import type { Location } from 'vscode-languageserver-types';
import { nameGraph } from './name-graph.ts';
import { provisionReferenceAt } from './provision-references.ts';
import { rangeOf } from './ranges.ts';
import type { Context, PositionRequest } from './requests.ts';
import { type ActView, type Snapshot, touches } from './snapshot.ts';

/** The declarations of the name, or the point or annex of the reference, at a position. */
export function definition({ snapshot }: Context, { uri, position }: PositionRequest): Location[] {
  const view = snapshot.view(uri);
  if (view === undefined) return [];
  const offset = view.document.offsetAt(position);
  const reference = provisionReferenceAt(snapshot, view, offset);
  if (reference !== undefined) return [reference.target];
  const resolved = resolvedTarget(view, offset);
  if (resolved !== undefined) return locationOf(snapshot, resolved);
  const places = nameGraph(snapshot).at(uri, offset) ?? [];
  return places
    .filter((place) => place.declares !== undefined)
    .flatMap((place) => locationOf(snapshot, place));
}

/** What the name at an offset means in the edition of its file. */
function resolvedTarget(view: ActView, offset: number) {
  return view.analysis?.references.find((use) => use.file === view.uri && touches(use.span, offset))?.target;
}

/** A place of an open file as a location; none for a file that is not open. */
export function locationOf(
  snapshot: Snapshot,
  place: { readonly file: string; readonly span: { readonly start: number; readonly end: number } },
): Location[] {
  const view = snapshot.view(place.file);
  return view === undefined ? [] : [{ uri: place.file, range: rangeOf(view.document, place.span) }];
}
