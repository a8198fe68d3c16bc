/** What the stages after parsing need to know of an act, read off its header once. */
import type { Label } from '../../engine/index.ts';
import { type ActFile, type DocumentReference, labelOf, type Span } from '../syntax/index.ts';
import { type ActDates, actDates, type DayBound, endOf, propertyOf, startOf } from './in-force.ts';

/** A document by its kind, number as printed, and date of signature as written. */
export interface CitedDocument {
  readonly type: Label;
  readonly number: string;
  readonly date: string;
}

/** A parsed act of a workspace. */
export interface Act {
  readonly id: string;
  readonly file: string;
  readonly tree: ActFile;
  /** The methodology it approves (a base act) or amends. */
  readonly role: 'base' | 'amendment' | 'none';
  readonly methodology?: string;
  readonly dates: ActDates;
  readonly document?: CitedDocument;
  readonly start: DayBound;
  readonly end?: DayBound;
  /** The document that repealed it. */
  readonly repealedBy?: CitedDocument;
  readonly reconstructed: boolean;
  /** The act whose rules it adopts. */
  readonly adopts?: string;
  /** The place of the act's name, for diagnostics about the act as a whole. */
  readonly span: Span;
}

/** Reads an act's header; undefined for a file without one (the parser has told why). */
export function readAct(tree: ActFile, file: string): Act | undefined {
  const header = tree.header;
  if (header === undefined) return undefined;
  const approves = propertyOf(tree, 'approves');
  const amends = propertyOf(tree, 'amends');
  const document = propertyOf(tree, 'document');
  const adopts = propertyOf(tree, 'adopts');
  const end = endOf(tree);
  const repealed = propertyOf(tree, 'repealed');
  const dates = actDates(tree);
  const methodology = approves?.methodology.text ?? amends?.methodology.text;
  return {
    id: header.id.text,
    file,
    tree,
    role: approves !== undefined ? 'base' : amends !== undefined ? 'amendment' : 'none',
    ...(methodology === undefined ? {} : { methodology }),
    dates,
    ...(document === undefined ? {} : { document: cited(document.document) }),
    start: startOf(propertyOf(tree, 'in-force')?.rule, dates),
    ...(end === undefined ? {} : { end }),
    ...(repealed === undefined ? {} : { repealedBy: cited(repealed.by) }),
    reconstructed: propertyOf(tree, 'reconstructed') !== undefined,
    ...(adopts === undefined ? {} : { adopts: adopts.act.text }),
    span: header.id.span,
  };
}

function cited({ type, number, date }: DocumentReference): CitedDocument {
  return { type: labelOf(type), number: number.value, date: date.iso };
}
