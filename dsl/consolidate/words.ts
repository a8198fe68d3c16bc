/** Replacing words inside the official text of a provision, wherever the words stand in it. */
import type { Declaration, TextLine } from '../syntax/index.ts';
import type { EditionProvision } from './edition.ts';
import { mapRow } from './rows.ts';

/**
 * The provision with `before` replaced by `after` in its text, behavioural indicators included; with a row, in
 * the indicators of that row or, where it has none with those words, in the text of the provision. Undefined
 * when the words do not occur.
 */
export function replaceWords(
  provision: EditionProvision,
  row: readonly string[],
  before: string,
  after: string,
): EditionProvision | undefined {
  if (before === '') return undefined;
  let found = false;
  const inLine = (line: TextLine): TextLine => {
    if (!line.text.includes(before)) return line;
    found = true;
    return { ...line, text: line.text.replaceAll(before, after) };
  };
  const inProvision = (old: EditionProvision): EditionProvision => ({
    ...old,
    text: old.text.map(inLine),
    declarations: old.declarations.map((declaration) => mapTextLines(declaration, inLine) as Declaration),
    parts: old.parts.map(inProvision),
  });
  if (row.length > 0) {
    const declarations = provision.declarations.map(
      (old) => mapRow(old, row, (node) => mapTextLines(node, inLine)) ?? old,
    );
    if (found) return { ...provision, declarations };
  }
  const changed = inProvision(provision);
  return found ? changed : undefined;
}

/** A part of a syntax tree with its lines of official text mapped; what has none stays the same object. */
function mapTextLines(part: unknown, map: (line: TextLine) => TextLine): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (isTextLine(part)) return map(part);
  if (Array.isArray(part)) {
    const items = part.map((item) => mapTextLines(item, map));
    return items.some((item, i) => item !== part[i]) ? items : part;
  }
  const entries = Object.entries(part).map(([key, value]) => [key, value, mapTextLines(value, map)] as const);
  if (entries.every(([, old, changed]) => old === changed)) return part;
  return Object.fromEntries(entries.map(([key, , changed]) => [key, changed]));
}

function isTextLine(part: object): part is TextLine {
  return 'kind' in part && part.kind === 'text' && 'text' in part && typeof part.text === 'string';
}
