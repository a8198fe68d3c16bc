/** Texts of an edition with their places: official text, behavioural indicators, labels. */
import { type Edition, type EditionProvision, everyProvision } from '../consolidate/index.ts';
import { sourceOf } from '../resolve/index.ts';
import type { Declaration, Labels, Quoted, Span, TextLine } from '../syntax/index.ts';
import { perNode } from './remember.ts';

/** A text and where it stands. */
export interface Passage {
  readonly text: string;
  readonly provision: EditionProvision;
  readonly file: string;
  /** The span of a part of the text, by indices into it. */
  span(start: number, end: number): Span;
}

/** Lines of official text, provision by provision; with the indicators of competencies where asked for. */
export function* officialText(edition: Edition, indicators = false): Generator<Passage> {
  for (const provision of everyProvision(edition.provisions)) {
    for (const line of provision.text) yield linePassage(provision, line);
    if (!indicators) continue;
    for (const declaration of provision.declarations) {
      for (const line of indicatorLines(declaration)) yield linePassage(provision, line);
    }
  }
}

function* indicatorLines(declaration: Declaration): Generator<TextLine> {
  if (declaration.kind !== 'competencies') return;
  for (const { groups } of declaration.items) {
    for (const group of groups) {
      yield* group.effective;
      yield* group.ineffective;
    }
  }
}

/** A line of official text as a passage. */
export function linePassage(provision: EditionProvision, line: TextLine): Passage {
  const { text, span } = line;
  // The text begins after `| `. Where an edit replaced words in it, places in the line are not known.
  const margin = span.end - span.start - text.length;
  const start = margin >= 0 && margin <= 2 ? span.end - text.length : undefined;
  return {
    text,
    provision,
    file: sourceOf(provision, span).file,
    span: (from, to) => (start === undefined ? span : { start: start + from, end: start + to }),
  };
}

/** The labels of declarations and the titles of provisions; not notes and grounds, which speak of defects. */
export function* labelTexts(edition: Edition): Generator<Passage> {
  for (const provision of everyProvision(edition.provisions)) {
    yield* labelPassages(provision, provision.node.title);
    for (const declaration of provision.declarations) {
      for (const labels of labelsOf(declaration)) yield* labelPassages(provision, labels);
    }
  }
}

/** Keys of a declaration that hold no labels of its own. */
const NOT_LABELS = new Set(['kind', 'span', 'comments', 'trailing', 'name', 'effective', 'ineffective']);

const labelsOf = perNode((declaration: Declaration): readonly Labels[] => {
  const found: Labels[] = [];
  const visit = (node: object): void => {
    for (const [key, value] of Object.entries(node)) {
      if (NOT_LABELS.has(key) || typeof value !== 'object' || value === null) continue;
      if (key === 'labels') found.push(value as Labels);
      else if (!isGround(value)) visit(value);
    }
  };
  visit(declaration);
  return found;
});

function isGround(node: object): boolean {
  return 'kind' in node && node.kind === 'ground';
}

function* labelPassages(provision: EditionProvision, labels: Labels): Generator<Passage> {
  for (const quoted of [labels.kk, labels.ru, labels.en]) {
    if (quoted !== undefined) yield quotedPassage(provision, quoted);
  }
}

function quotedPassage(provision: EditionProvision, { value, span }: Quoted): Passage {
  // Each quotation mark and backslash in the value takes a backslash in front of it.
  const at = (index: number): number =>
    span.start + 1 + index + (value.slice(0, index).match(/["\\]/g)?.length ?? 0);
  return {
    text: value,
    provision,
    file: sourceOf(provision, span).file,
    span: (from, to) => ({ start: at(from), end: at(to) }),
  };
}
