/** The header of an act that is begun, from plain values. */
import type { Label } from '../../engine/index.ts';
import type { ActFile, ActHeader, ActProperty, InForceRule, Labels, Surface } from '../syntax/index.ts';
import { isNameText } from '../syntax/index.ts';
import { date, labels, name, PLACE, quoted, textLines } from './nodes.ts';

/** What an act says of itself. Days are `YYYY-MM-DD`; texts may be empty where the act does not say. */
export interface ActPlan {
  readonly surface: Surface;
  readonly id: string;
  /** The id of the methodology that the act approves or amends. */
  readonly methodology: string;
  readonly document: { readonly type: Label; readonly number: string; readonly day: string };
  /** The official title, a paragraph a line. */
  readonly title: string;
  readonly registration?: { readonly number: string; readonly day?: string };
  /** Null: not known. */
  readonly publication: string | null;
  readonly inForce: InForcePlan;
}

/** From a day, or from (so many whole calendar days after) the day on which something happened. */
export type InForcePlan =
  | { readonly kind: 'date'; readonly day: string }
  | {
      readonly kind: 'anchor';
      readonly anchor: 'publication' | 'registration' | 'signature';
      /** Whole days that pass in between; absent: from that very day. */
      readonly days?: number;
    };

/** Whether acts and methodologies may be called so. */
export function isActName(text: string): boolean {
  return isNameText(text);
}

/** The role of an act: it approves a methodology under the body's names, or amends one. */
export type Role = { readonly kind: 'approves'; readonly organization: Label } | { readonly kind: 'amends' };

/** A file with the header of an act and its content. */
export function fileOf(plan: ActPlan, role: Role, items: ActFile['items']): ActFile {
  return {
    kind: 'file',
    span: PLACE,
    surface: plan.surface,
    comments: [],
    header: headerOf(plan, role),
    items,
    tail: [],
  };
}

function headerOf(plan: ActPlan, role: Role): ActHeader {
  const { registration, publication } = plan;
  const line = { span: PLACE, comments: [] };
  const methodology = name(plan.methodology);
  const title = textLines(plan.title);
  const properties: (ActProperty | undefined)[] = [
    { ...line, kind: 'document', document: documentOf(plan) },
    title.length === 0 ? undefined : { ...line, kind: 'title', text: title },
    role.kind === 'approves'
      ? { ...line, kind: 'approves', methodology, labels: labels(role.organization) }
      : { ...line, kind: 'amends', methodology },
    registration === undefined
      ? undefined
      : {
          ...line,
          kind: 'registered',
          number: quoted(registration.number),
          ...(registration.day === undefined ? {} : { date: date(registration.day) }),
        },
    { ...line, kind: 'published', ...(publication === null ? {} : { date: date(publication) }) },
    { ...line, kind: 'in-force', rule: inForceRule(plan.inForce) },
  ];
  return {
    ...line,
    kind: 'act',
    id: name(plan.id),
    properties: properties.filter((property) => property !== undefined),
    tail: [],
  };
}

function documentOf({ document }: ActPlan): {
  type: Labels;
  number: ReturnType<typeof quoted>;
  date: ReturnType<typeof date>;
} {
  return { type: labels(document.type), number: quoted(document.number), date: date(document.day) };
}

function inForceRule(plan: InForcePlan): InForceRule {
  if (plan.kind === 'date') return { kind: 'date', date: date(plan.day), span: PLACE };
  const { anchor, days } = plan;
  return {
    kind: 'anchor',
    anchor,
    ...(days === undefined ? {} : { expiredDays: { raw: String(days), span: PLACE } }),
    span: PLACE,
  };
}
