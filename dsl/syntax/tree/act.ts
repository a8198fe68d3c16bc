/** The act: its header and what stands in it. */
import type { DateText, Labels, Line, Name, NumberText, Quoted, Span, Surface, TextLine } from './common.ts';
import type { Heading, NoteItem, Provision } from './provisions.ts';

/** A whole file. `surface` is the declared one; `header` is absent only when the file is broken. */
export interface ActFile {
  readonly kind: 'file';
  readonly span: Span;
  readonly surface: Surface;
  readonly comments: readonly string[];
  readonly header?: ActHeader;
  readonly items: readonly (Heading | Provision)[];
  /** Comments after the last line. */
  readonly tail: readonly string[];
}

export interface ActHeader extends Line {
  readonly kind: 'act';
  readonly id: Name;
  readonly properties: readonly ActProperty[];
  readonly tail: readonly string[];
}

export type ActProperty =
  | DocumentProperty
  | TitleProperty
  | ApprovesProperty
  | AmendsProperty
  | AdoptsProperty
  | RegisteredProperty
  | PublishedProperty
  | InForceProperty
  | RepealedProperty
  | ReconstructedProperty
  | NoteItem;

/** `құжат: "қаулы" ru "постановление" en "resolution" № 144, 2018-03-29` */
export interface DocumentReference {
  readonly type: Labels;
  /** As printed after №, for example `144`, `7/35`, `3-4/14`. */
  readonly number: Quoted;
  readonly date: DateText;
}
export interface DocumentProperty extends Line {
  readonly kind: 'document';
  readonly document: DocumentReference;
}
/** `атауы` with text lines below: the act's official title. */
export interface TitleProperty extends Line {
  readonly kind: 'title';
  readonly text: readonly TextLine[];
}
/** `бекітеді: ryskulov-akimat "…"`: the act is a methodology of that body. */
export interface ApprovesProperty extends Line {
  readonly kind: 'approves';
  readonly methodology: Name;
  readonly labels: Labels;
}
/** `өзгертеді: atyrau-akimat`: the act amends that methodology. */
export interface AmendsProperty extends Line {
  readonly kind: 'amends';
  readonly methodology: Name;
}
/** `негізге алады: ryskulov-2018-144`: rules of another act, without its text, except the edits below. */
export interface AdoptsProperty extends Line {
  readonly kind: 'adopts';
  readonly act: Name;
}
/** `тіркелген: № 3789, 2018-04-17` (date may be absent) */
export interface RegisteredProperty extends Line {
  readonly kind: 'registered';
  readonly number: Quoted;
  readonly date?: DateText;
}
/** `жарияланған: белгісіз` or a date. */
export interface PublishedProperty extends Line {
  readonly kind: 'published';
  readonly date?: DateText;
}
export interface InForceProperty extends Line {
  readonly kind: 'in-force';
  readonly rule: InForceRule;
}
export interface RepealedProperty extends Line {
  readonly kind: 'repealed';
  readonly by: DocumentReference;
  readonly published?: DateText;
  readonly rule?: InForceRule;
}
/** `қалпына келтірілген: "…"`: the act's text is not in hand; the reason. */
export interface ReconstructedProperty extends Line {
  readonly kind: 'reconstructed';
  readonly reason: Labels;
}

/**
 * When an act or a repeal starts to apply. A date; or an anchor (`жариялану`, `тіркеу`, `қол қою`), from that
 * very day or, with `+ N күнтізбелік күн өткен соң`, on the day after N whole calendar days have passed
 * (published on P, ten days: P+11).
 */
export type InForceRule =
  | { readonly kind: 'date'; readonly date: DateText; readonly span: Span }
  | {
      readonly kind: 'anchor';
      readonly anchor: 'publication' | 'registration' | 'signature';
      readonly expiredDays?: NumberText;
      readonly span: Span;
    };
