/** All places of a name. */
import type { Location } from 'vscode-languageserver-types';
import { locationOf } from './definition.ts';
import { nameGraph } from './name-graph.ts';
import type { Context, PositionRequest } from './requests.ts';

export interface ReferencesRequest extends PositionRequest {
  readonly includeDeclaration: boolean;
}

/** The uses of the name at a position in all open files, with its declarations when asked for. */
export function references({ snapshot }: Context, request: ReferencesRequest): Location[] {
  const view = snapshot.view(request.uri);
  if (view === undefined) return [];
  const places = nameGraph(snapshot).at(request.uri, view.document.offsetAt(request.position)) ?? [];
  return places
    .filter((place) => request.includeDeclaration || place.declares === undefined)
    .flatMap((place) => locationOf(snapshot, place));
}
