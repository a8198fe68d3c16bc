/** What the stages after parsing need to know of an act, read off its header once. */
import type { ActFile, Span } from '../syntax/index.ts';
import { type ActDates, actDates, type DayBound, endOf, propertyOf, startOf } from './in-force.ts';

/** A parsed act of a workspace. */
export interface Act {
  readonly id: string;
  readonly file: string;
  readonly tree: ActFile;
  /** The methodology it approves (a base act) or amends. */
  readonly role: 'base' | 'amendment' | 'none';
  readonly methodology?: string;
  readonly dates: ActDates;
  /** `№` of the document, as printed. */
  readonly number?: string;
  readonly start: DayBound;
  readonly end?: DayBound;
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
  const dates = actDates(tree);
  const methodology = approves?.methodology.text ?? amends?.methodology.text;
  return {
    id: header.id.text,
    file,
    tree,
    role: approves !== undefined ? 'base' : amends !== undefined ? 'amendment' : 'none',
    ...(methodology === undefined ? {} : { methodology }),
    dates,
    ...(document === undefined ? {} : { number: document.document.number.value }),
    start: startOf(propertyOf(tree, 'in-force')?.rule, dates),
    ...(end === undefined ? {} : { end }),
    reconstructed: propertyOf(tree, 'reconstructed') !== undefined,
    ...(adopts === undefined ? {} : { adopts: adopts.act.text }),
    span: header.id.span,
  };
}
