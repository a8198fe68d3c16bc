/** Formatting: the canonical text of a file, or of the part of it that is selected, as edits of lines. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { formatAct } from '../print/index.ts';
import { type Hunk, lineHunks } from './line-hunks.ts';
import type { Context, FileRequest, RangeRequest } from './requests.ts';
import type { ActView } from './snapshot.ts';

/** The edits that make a file canonical; none where it has errors. */
export function formatting({ snapshot }: Context, request: FileRequest): TextEdit[] {
  const view = snapshot.view(request.uri);
  return view === undefined ? [] : editsOf(view, hunksOf(view));
}

/**
 * The edits that make the lines of a range canonical. Where lines depend on others for their indentation, whole
 * chapters, points and annexes are formatted; none where the file has errors.
 */
export function rangeFormatting({ snapshot }: Context, request: RangeRequest): TextEdit[] {
  const view = snapshot.view(request.uri);
  if (view === undefined) return [];
  const { start, end } = request.range;
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  const hunks = hunksOf(view);
  const chosen = within(hunks, start.line, last);
  if (keepsMeaning(view, chosen)) return editsOf(view, chosen);
  const whole = wholeItems(view, start.line, last);
  const wider = within(hunks, whole.first, whole.last);
  return keepsMeaning(view, wider) ? editsOf(view, wider) : [];
}

function hunksOf(view: ActView): Hunk[] {
  const text = view.document.getText();
  const formatted = formatAct(text, view.uri).text;
  return formatted === null ? [] : lineHunks(text, formatted);
}

function within(hunks: readonly Hunk[], first: number, last: number): Hunk[] {
  return hunks.filter((hunk) => hunk.first <= last && Math.max(hunk.first, hunk.end - 1) >= first);
}

/** Whether the text with only these hunks changed still has the same canonical form. */
function keepsMeaning(view: ActView, hunks: readonly Hunk[]): boolean {
  const text = TextDocument.applyEdits(view.document, editsOf(view, hunks));
  return formatAct(text, view.uri).text === formatAct(view.document.getText(), view.uri).text;
}

/** The lines of the provisions (and the header) at the left margin that a range of lines touches. */
function wholeItems(view: ActView, first: number, last: number): { first: number; last: number } {
  const { tree, document } = view;
  const nodes = tree.header === undefined ? tree.items : [tree.header, ...tree.items];
  const found = { first, last };
  for (const { span } of nodes) {
    const [from, to] = [document.positionAt(span.start).line, document.positionAt(span.end).line];
    if (from > last || to < first) continue;
    found.first = Math.min(found.first, from);
    found.last = Math.max(found.last, to);
  }
  return found;
}

function editsOf(view: ActView, hunks: readonly Hunk[]): TextEdit[] {
  const { document } = view;
  return hunks.map(({ first, end, text }) => ({
    range: {
      start: document.positionAt(document.offsetAt({ line: first, character: 0 })),
      end: document.positionAt(document.offsetAt({ line: end, character: 0 })),
    },
    newText: text,
  }));
}
