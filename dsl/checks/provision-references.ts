/** References in official text to provisions of the same act. */
import {
  type Edition,
  type EditionProvision,
  findProvision,
  nearestProvision,
} from '../consolidate/index.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { CheckContext } from './check.ts';
import { officialText, type Passage } from './text-places.ts';
import { type TextReference, textReferences } from './text-references.ts';

/**
 * `dangling-reference`: there is no such provision; `reference-to-repealed`: an edit took it out;
 * `reference-to-unprinted-number`: it stands under another printed number.
 */
export function* provisionReferences({ edition }: CheckContext): Generator<Diagnostic> {
  for (const passage of officialText(edition)) {
    // Most lines refer to nothing.
    if (!/\d|осы тармақтың/i.test(passage.text)) continue;
    for (const reference of textReferences(passage.text)) yield* finding(edition, passage, reference);
  }
}

function* finding(edition: Edition, passage: Passage, reference: TextReference): Generator<Diagnostic> {
  const { provision, file } = passage;
  const span = passage.span(reference.start, reference.end);
  const more = { provision: provision.id };
  const own = provision.id.split(' ').slice(0, 2).join(' ');
  const target = reference.relative ? `${own} ${reference.target}` : reference.target;
  const outermost = target.split(' ').slice(0, 2).join(' ');
  const top = edition.provisions.find((p) => p.id === outermost);
  const gone = edition.repealed.find((r) => r.id === outermost || r.id === target);
  if (top === undefined ? isHeading(edition, outermost) : exists(top, target)) {
    if (reference.relative || top?.printed === undefined || top.printed === top.number) return;
    const data = { reference: target, printed: top.printed };
    yield diagnostic('reference-to-unprinted-number', file, span, data, more);
  } else if (gone !== undefined && !(gone.id !== target && top !== undefined)) {
    const data = { reference: gone.id, act: gone.edit.act, by: gone.edit.provision };
    yield diagnostic('reference-to-repealed', file, span, data, more);
  } else {
    const nearest = nearestProvision(outermost, candidates(edition, outermost)) ?? '';
    const data = { reference: target, nearest: top === undefined ? nearest : '' };
    yield diagnostic('dangling-reference', file, span, data, more);
  }
}

function isHeading(edition: Edition, id: string): boolean {
  return edition.headings.some((heading) => heading.id === id || heading.id.endsWith(` ${id}`));
}

function candidates(edition: Edition, id: string): string[] {
  return /^(chapter|section) /.test(id)
    ? edition.headings.map((heading) => heading.id.split(' ').slice(-2).join(' '))
    : edition.provisions.map((provision) => provision.id);
}

/**
 * Whether a point has the part or subpoint. Paragraphs that are not set apart as parts count as parts, and lines
 * that begin with `2)` as subpoints; of a text that is not in hand nothing is known.
 */
function exists(top: EditionProvision, target: string): boolean {
  if (target === top.id || top.adopted || top.notInHand !== undefined) return true;
  if (findProvision([top], target) !== undefined) return true;
  const [, part, subpoint] = /(?: part (\S+))?(?: subpoint (\S+))?$/.exec(target.slice(top.id.length)) ?? [];
  const holder = part === undefined ? top : findProvision([top], `${top.id} part ${part}`);
  if (part !== undefined && holder === undefined && Number(part) > paragraphs(top)) return false;
  if (subpoint === undefined) return true;
  const within = holder === undefined || holder === top ? [top, ...top.parts] : [holder];
  return within.some(
    (provision) =>
      findProvision(provision.parts, `${provision.id} subpoint ${subpoint}`) !== undefined ||
      provision.text.some((line) => line.text.startsWith(`${subpoint})`)),
  );
}

/** Paragraphs of a point's own text, items of lists left out. */
function paragraphs(point: EditionProvision): number {
  return point.text.filter((line) => line.text !== '' && !/^\d+\)/.test(line.text)).length;
}
