/** Links from references in official text, and from edits, to the provisions they mean. */
import type { DocumentLink } from 'vscode-languageserver-types';
import { provisionName } from '../../engine/index.ts';
import { provisionReferences } from './provision-references.ts';
import { rangeOf } from './ranges.ts';
import { type Context, type FileRequest, languageOf } from './requests.ts';

/** The links of a file; a target is the file with the line and column of the provision's number, `#L12,10`. */
export function documentLinks({ snapshot }: Context, request: FileRequest): DocumentLink[] {
  const view = snapshot.view(request.uri);
  if (view === undefined) return [];
  const language = languageOf(view, request);
  return provisionReferences(snapshot, view).map(({ span, provision, target }) => {
    const { line, character } = target.range.start;
    return {
      range: rangeOf(view.document, span),
      target: `${target.uri}#L${line + 1},${character + 1}`,
      tooltip: provisionName(provision.id, language),
    };
  });
}
