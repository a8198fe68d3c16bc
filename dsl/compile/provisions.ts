/** The provisions of an edition as the program cites them. */
import type { Label, ProvisionRecord } from '../../engine/index.ts';
import type { Edition, EditionProvision } from '../consolidate/index.ts';
import { type Declaration, labelOf } from '../syntax/index.ts';

/** Every provision with its parts, outermost first, with official text and history. */
export function provisionRecords(edition: Edition): ProvisionRecord[] {
  return edition.provisions.flatMap((provision) => records(provision, chapterOf(provision.heading)));
}

function records(provision: EditionProvision, chapter: string | undefined): ProvisionRecord[] {
  const title = labelOf(provision.node.title);
  const reason = provision.notInHand === undefined ? undefined : labelOf(provision.notInHand.reason);
  const record: ProvisionRecord = {
    id: provision.id,
    ...(provision.printed === undefined ? {} : { printed: provision.printed }),
    ...(chapter === undefined ? {} : { chapter }),
    ...(isEmpty(title) ? {} : { title }),
    text: provision.adopted || provision.notInHand !== undefined ? null : paragraphs(provision).join('\n'),
    ...(reason === undefined ? {} : { notInHand: reason }),
    act: provision.act,
    reconstructed: provision.reconstructed,
    edits: provision.edits.map((edit) => edit.id),
  };
  return [record, ...provision.parts.flatMap((part) => records(part, chapter))];
}

/** `chapter 6 section 1` stands in `chapter 6`. */
function chapterOf(heading: string | undefined): string | undefined {
  return heading?.startsWith('chapter ') === true ? heading.split(' ', 2).join(' ') : undefined;
}

function isEmpty(label: Label): boolean {
  return Object.keys(label).length === 0;
}

interface Piece {
  readonly start: number;
  readonly lines: readonly string[];
}

/** Own paragraphs, indicators of competencies and the texts of parts, in the order in which they stand. */
function paragraphs(provision: EditionProvision): string[] {
  const own: Piece[] = [
    ...provision.text.map((line) => ({ start: line.span.start, lines: [line.text] })),
    ...provision.declarations.flatMap((declaration) => indicatorLines(declaration)),
  ].sort((a, b) => a.start - b.start);
  const merged: string[] = [];
  let next = 0;
  for (const part of placedParts(provision)) {
    for (let piece = own[next]; piece !== undefined && piece.start < part.start; piece = own[next]) {
      merged.push(...piece.lines);
      next += 1;
    }
    merged.push(...part.lines);
  }
  return [...merged, ...own.slice(next).flatMap((piece) => piece.lines)];
}

/** Parts in their order. One that came from another file stands where the part before it does. */
function placedParts(provision: EditionProvision): Piece[] {
  const places = provision.parts.map((part) =>
    part.file === provision.file ? part.node.span.start : undefined,
  );
  let last: number | undefined;
  return provision.parts.map((part, index) => {
    const start = places[index] ?? last ?? places.slice(index).find((place) => place !== undefined);
    last = start ?? last;
    const withoutText = part.adopted || part.notInHand !== undefined;
    return { start: start ?? Number.POSITIVE_INFINITY, lines: withoutText ? [] : paragraphs(part) };
  });
}

function indicatorLines(declaration: Declaration): Piece[] {
  if (declaration.kind !== 'competencies') return [];
  return declaration.items
    .flatMap((item) => item.groups)
    .flatMap((group) => [...group.effective, ...group.ineffective])
    .map((line) => ({ start: line.span.start, lines: [line.text] }));
}
