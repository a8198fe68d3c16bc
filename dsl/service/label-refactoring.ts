/** Refactoring: the labels that a declaration lacks, to be filled in. */
import { LANGUAGE_TAGS } from '../keywords/index.ts';
import type { Span } from '../syntax/index.ts';
import { fileNames } from './declared-names.ts';
import { type Fix, replace } from './fix.ts';
import type { ActView } from './snapshot.ts';
import { TEXT } from './text.ts';

/** Empty labels in the languages that the declarations on the lines of a span lack. */
export function missingLabels(view: ActView, span: Span, language: (typeof LANGUAGE_TAGS)[number]): Fix[] {
  const { document, tree } = view;
  const [first, last] = [document.positionAt(span.start).line, document.positionAt(span.end).line];
  return fileNames(tree).declared.flatMap((name) => {
    const { line } = document.positionAt(name.span.start);
    const present = LANGUAGE_TAGS.flatMap((tag) => name.labels[tag]?.span ?? []);
    const missing = LANGUAGE_TAGS.filter((tag) => name.labels[tag] === undefined);
    if (line < first || line > last || present.length === 0 || missing.length === 0) return [];
    const end = Math.max(...present.map((label) => label.end));
    const text = missing.map((tag) => ` ${tag} ""`).join('');
    const title = TEXT[language].actions.addLabels(missing.join(', '));
    return [{ title, edits: [replace(view, { start: end, end }, text)] }];
  });
}
