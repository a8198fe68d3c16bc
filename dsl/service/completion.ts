/** Completion: what the grammar and the names in scope allow at a cursor. */
import { type CompletionItem, TextEdit } from 'vscode-languageserver-types';
import type { Span } from '../syntax/index.ts';
import { STATEMENTS } from './blocks.ts';
import type { Candidate, Here } from './candidates.ts';
import { keywords } from './candidates.ts';
import { surroundings } from './names-in-scope.ts';
import { type Place, placeAt, wordAt } from './place.ts';
import { rangeOf } from './ranges.ts';
import { type Context, languageOf, type PositionRequest } from './requests.ts';
import { lineNames, SLOT_CANDIDATES } from './slot-candidates.ts';
import type { ActView } from './snapshot.ts';

/** Phrases have at most this many words before the one under the cursor. */
const PHRASE_WORDS = 5;

/** Everything that may stand at a position, the likeliest first. Empty in official text, comments and strings. */
export function completion(context: Context, request: PositionRequest): CompletionItem[] {
  const view = context.snapshot.view(request.uri);
  if (view === undefined) return [];
  const offset = view.document.offsetAt(request.position);
  const language = languageOf(view, request);
  const place = placeAt(view, offset);
  if (place === undefined) return [];
  const found = candidatesAt(context, view, place, language);
  const items = found.map((candidate, index) => itemOf(view, candidate, place.word, index));
  for (const start of phraseStarts(view, place.word.start)) {
    const typed = words(view.document.getText().slice(start, place.word.start));
    const earlier = placeAt(view, start);
    if (earlier === undefined) continue;
    const phrases = candidatesAt(context, view, earlier, language).filter(
      ({ label, phrase }) =>
        phrase === true && label.split(' ').length > typed.length && label.startsWith(`${typed.join(' ')} `),
    );
    const word = { start, end: place.word.end };
    items.push(...phrases.map((candidate, index) => itemOf(view, candidate, word, items.length + index)));
  }
  return items;
}

function candidatesAt(
  context: Context,
  view: ActView,
  place: Place,
  language: Here['language'],
): readonly Candidate[] {
  const program = view.analysis?.program.value ?? undefined;
  const here: Here = {
    context,
    view,
    place,
    surface: view.tree.surface,
    language,
    ...(view.analysis === undefined ? {} : { symbols: view.analysis.symbols }),
    ...(program === undefined ? {} : { around: surroundings(view, program, place) }),
  };
  if (place.before.length === 0) return [...lineNames(here), ...keywords(here, statements(here))];
  return place.slot === undefined ? [] : SLOT_CANDIDATES[place.slot](here);
}

/** The statements of the block, without those that the file has no use for. */
function statements({ view, place }: Here) {
  const ids = STATEMENTS[place.block];
  const amends = view.act?.role === 'amendment' || view.act?.adopts !== undefined;
  const inside = place.parent?.parent;
  return ids.filter((id) => {
    if (id === 'edit') return amends;
    if (place.block !== 'file') return id !== 'point' || inside !== undefined || place.block === 'edit';
    return id === 'act' || id === 'language' ? view.tree.header === undefined : true;
  });
}

/** The starts of the words before a word on its line, nearest first, as far as only spaces part them. */
function phraseStarts(view: ActView, from: number): number[] {
  const text = view.document.getText();
  const starts: number[] = [];
  let at = from;
  while (starts.length < PHRASE_WORDS) {
    let end = at;
    while (end > 0 && text[end - 1] === ' ') end -= 1;
    const word = wordAt(text, end);
    if (end === at || word.start === end) break;
    starts.push(word.start);
    at = word.start;
  }
  return starts;
}

function words(text: string): string[] {
  return text.trim().split(/ +/);
}

function itemOf(view: ActView, candidate: Candidate, word: Span, index: number): CompletionItem {
  const { label, kind, detail, documentation, insert } = candidate;
  return {
    label,
    kind,
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation }),
    sortText: String(index).padStart(4, '0'),
    filterText: label,
    textEdit: TextEdit.replace(rangeOf(view.document, word), insert ?? label),
  };
}
