/** The official text at a place: of the provision there, or of the provision that the edit there changes. */
import type { Range } from 'vscode-languageserver-types';
import { labelText } from '../../engine/index.ts';
import { type EditionProvision, findProvision } from '../consolidate/index.ts';
import { type Edit, labelOf, type Provision, type Span, type Surface } from '../syntax/index.ts';
import { amendedProvisions, lastAmendment } from './amended.ts';
import { findingsOf } from './diagnostics.ts';
import { type Stop, stopsOf } from './official-stops.ts';
import { rangeOf } from './ranges.ts';
import { type Context, languageOf, type PositionRequest } from './requests.ts';
import { type ActView, type Snapshot, touches } from './snapshot.ts';

/** A place in an open file. */
export interface OfficialPlace {
  /** The provision's id (`point 18`). */
  readonly provision: string;
  readonly uri: string;
  /** Its number. */
  readonly range: Range;
}

/** A paragraph; `provision` is the point, annex or part that it stands in. */
export interface OfficialParagraph {
  readonly text: string;
  readonly provision: string;
  /** Numbers that no rule uses, as offsets in `text`. */
  readonly unused: readonly Span[];
}

/** A provision as an act prints it. */
export interface Wording {
  /** The act that gave it. */
  readonly act: string;
  readonly place?: OfficialPlace;
  readonly title: string;
  readonly paragraphs: readonly OfficialParagraph[];
  /** Why the text is not in hand. */
  readonly notInHand?: string;
  /** What is told of its defects. */
  readonly notes: readonly string[];
}

/** What there is to read beside the rules. */
export interface OfficialText {
  readonly provision: string;
  /** The present wording; null where it is taken out. */
  readonly wording: Wording | null;
  /** For an edit: what it does, and the wording before it (null: there was none). */
  readonly change?: { readonly operation: Edit['operation']; readonly before: Wording | null };
  /** The act that has changed it since, and the day from which. */
  readonly later?: { readonly act: string; readonly day: string | null };
  /** What stands before and behind: points and annexes, in an amendment also what its edits change. */
  readonly previous?: OfficialPlace;
  readonly next?: OfficialPlace;
}

/** The official text at a position; null in headers and between provisions. */
export function officialText({ snapshot }: Context, request: PositionRequest): OfficialText | null {
  const view = snapshot.view(request.uri);
  if (view === undefined) return null;
  const offset = view.document.offsetAt(request.position);
  const stops = stopsOf(view);
  const at = stops.findLastIndex(({ whole }) => touches(whole, offset));
  const stop = stops[at];
  if (stop === undefined) return null;
  const answer = new Answer(snapshot, view, languageOf(view, request));
  const neighbour = (key: 'previous' | 'next', one: Stop | undefined) =>
    one === undefined ? {} : { [key]: answer.placeOf(view.uri, one.id, one.number) };
  return {
    provision: stop.id,
    ...answer.of(stop, offset),
    ...neighbour('previous', stops[at - 1]),
    ...neighbour('next', stops[at + 1]),
  };
}

class Answer {
  private readonly snapshot: Snapshot;
  private readonly view: ActView;
  private readonly language: Surface;

  constructor(snapshot: Snapshot, view: ActView, language: Surface) {
    this.snapshot = snapshot;
    this.view = view;
    this.language = language;
  }

  of({ id, node, edit }: Stop, offset: number): Omit<OfficialText, 'provision' | 'previous' | 'next'> {
    const present = this.view.edition && findProvision(this.view.edition.provisions, id);
    const isOwn = present?.file === this.view.uri && touches(present.node.span, offset);
    if (edit === undefined) {
      const wording = isOwn && present !== undefined ? this.wording(present) : this.ownWording(id, node);
      const later = this.later(id, isOwn);
      return { wording, ...later };
    }
    const before = findProvision(amendedProvisions(this.snapshot, this.view), id);
    const { operation } = edit;
    return {
      wording: present === undefined ? null : this.wording(present),
      change: { operation, before: before === undefined ? null : this.wording(before) },
      ...this.later(id, true),
    };
  }

  placeOf(uri: string, provision: string, number: Span): OfficialPlace | undefined {
    const view = this.snapshot.view(uri);
    return view && { provision, uri, range: rangeOf(view.document, number) };
  }

  private later(id: string, isOwn: boolean): Pick<OfficialText, 'later'> {
    const amendment = isOwn ? lastAmendment(this.snapshot, this.view, id) : undefined;
    if (amendment === undefined || amendment.edit.act === this.view.act?.id) return {};
    return { later: { act: amendment.edit.act, day: amendment.day } };
  }

  private wording(provision: EditionProvision): Wording {
    const { id, act, file, node, notInHand } = provision;
    const place = this.placeOf(file, id, node.number.span);
    return {
      act,
      ...(place === undefined ? {} : { place }),
      title: labelText(labelOf(node.title), this.language, ''),
      paragraphs: this.paragraphs(provision),
      ...(notInHand === undefined
        ? {}
        : { notInHand: labelText(labelOf(notInHand.reason), this.language, '') }),
      notes: this.notes(provision),
    };
  }

  private paragraphs(provision: EditionProvision): OfficialParagraph[] {
    const own = provision.text.map((line) => ({
      text: line.text,
      provision: provision.id,
      unused: this.unused(provision.file, line.span, line.text),
    }));
    return [...own, ...provision.parts.flatMap((part) => this.paragraphs(part))];
  }

  private notes(provision: EditionProvision): string[] {
    const own = provision.notes.map((note) => labelText(labelOf(note.labels), this.language, note.name.text));
    return [...own, ...provision.parts.flatMap((part) => this.notes(part))];
  }

  /** Where a line's numbers stand that no rule uses. A line whose words were replaced has other places: none are told. */
  private unused(file: string, line: Span, text: string): Span[] {
    const view = this.snapshot.view(file);
    const start = line.end - text.length;
    if (view?.document.getText().slice(start, line.end) !== text) return [];
    return findingsOf(this.snapshot, view)
      .filter(
        ({ code, span }) => code === 'number-not-in-rules' && start <= span.start && span.end <= line.end,
      )
      .map(({ span }) => ({ start: span.start - start, end: span.end - start }));
  }

  /** A provision that no edition has: a point of an amending act. */
  private ownWording(id: string, node: Provision | undefined): Wording | null {
    if (node === undefined) return null;
    const place = this.placeOf(this.view.uri, id, node.number.span);
    const items = (inside: Provision): { texts: OfficialParagraph[]; notes: string[] } => {
      const texts: OfficialParagraph[] = [];
      const notes: string[] = [];
      for (const item of inside.items) {
        if (item.kind === 'text') texts.push({ text: item.text, provision: id, unused: [] });
        if (item.kind === 'note') notes.push(labelText(labelOf(item.labels), this.language, item.name.text));
        if (item.kind === 'provision') {
          const inner = items(item);
          texts.push(...inner.texts);
          notes.push(...inner.notes);
        }
      }
      return { texts, notes };
    };
    const { texts, notes } = items(node);
    return {
      act: this.view.act?.id ?? '',
      ...(place === undefined ? {} : { place }),
      title: labelText(labelOf(node.title), this.language, ''),
      paragraphs: texts,
      notes,
    };
  }
}
