/** Growing a selection: the word, the expression, the statement, the provision, the file. */
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Span } from '../syntax/index.ts';
import { linesOf } from './lines.ts';
import { wordAt } from './place.ts';
import { rangeOf } from './ranges.ts';
import type { Context, FileRequest } from './requests.ts';
import { type ActView, touches } from './snapshot.ts';
import { nodesAround } from './tree-nodes.ts';

export interface SelectionRequest extends FileRequest {
  readonly positions: readonly Position[];
}

/** For each position the ranges around it, each inside its parent. */
export function selectionRanges({ snapshot }: Context, request: SelectionRequest): SelectionRange[] {
  const view = snapshot.view(request.uri);
  if (view === undefined) return [];
  return request.positions.map((position) => around(view, view.document.offsetAt(position)));
}

function around(view: ActView, offset: number): SelectionRange {
  const text = view.document.getText();
  const spans: Span[] = [
    { start: 0, end: text.length },
    ...nodesAround(view.tree, offset).map((node) => node.span),
    ...insideToken(view, offset),
    wordAt(text, offset),
  ];
  let selection: SelectionRange | undefined;
  let outer: Span | undefined;
  for (const span of spans) {
    const narrower =
      outer === undefined ||
      (outer.start <= span.start && span.end <= outer.end && span.end - span.start < outer.end - outer.start);
    if (!narrower || span.start > offset || offset > span.end) continue;
    outer = span;
    const range = rangeOf(view.document, span);
    selection = selection === undefined ? { range } : { range, parent: selection };
  }
  return (
    selection ?? { range: { start: view.document.positionAt(offset), end: view.document.positionAt(offset) } }
  );
}

/** The token; of a string or a line of official text also what is inside it. */
function insideToken(view: ActView, offset: number): Span[] {
  const token = linesOf(view).tokens.find((one) => touches(one, offset));
  if (token === undefined) return [];
  const { start, end, kind, image } = token;
  if (kind === 'string') {
    const closed = image.length > 1 && image.endsWith('"') && end - start === image.length;
    return [token, { start: start + 1, end: closed ? end - 1 : end }];
  }
  return kind === 'text-line' ? [token, { start: Math.min(end, start + 2), end }] : [token];
}
