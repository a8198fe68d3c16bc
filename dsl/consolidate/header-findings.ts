/** What is wrong in the header of an act: roles that contradict each other, lines given twice, days that do not exist. */
import { isDay } from '../../engine/index.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import { type KeywordId, wordOf } from '../keywords/index.ts';
import type { ActProperty, DateText, InForceRule } from '../syntax/index.ts';
import type { Act } from './acts.ts';
import { propertyOf } from './in-force.ts';

/** Findings about the lines of the header. */
export function headerFindings(act: Act): Diagnostic[] {
  const properties = act.tree.header?.properties ?? [];
  const twice = properties.filter(
    ({ kind }, i) => kind !== 'note' && properties.findIndex((other) => other.kind === kind) < i,
  );
  return [
    ...roleFindings(act),
    ...twice.map(({ kind, span }) =>
      diagnostic('duplicate-line', act.file, span, { word: wordOf(KEYWORD[kind], act.tree.surface) }),
    ),
    ...properties
      .flatMap(datesOf)
      .filter((date) => !isDay(date.iso))
      .map((date) => diagnostic('bad-date', act.file, date.span, { date: date.iso })),
  ];
}

function roleFindings(act: Act): Diagnostic[] {
  const amends = propertyOf(act.tree, 'amends');
  const approves = propertyOf(act.tree, 'approves');
  if (amends === undefined) return [];
  const { text: amended, span } = amends.methodology;
  if (amended === act.id || amended === approves?.methodology.text) {
    return [diagnostic('amends-itself', act.file, span, { act: act.id })];
  }
  return approves === undefined ? [] : [diagnostic('approves-and-amends', act.file, span, { act: act.id })];
}

const KEYWORD: Readonly<Record<ActProperty['kind'], KeywordId>> = {
  document: 'document',
  title: 'title',
  approves: 'approves',
  amends: 'amends',
  adopts: 'adopts',
  registered: 'registered',
  published: 'published',
  'in-force': 'inForce',
  repealed: 'repealed',
  reconstructed: 'reconstructed',
  note: 'note',
};

function datesOf(property: ActProperty): DateText[] {
  switch (property.kind) {
    case 'document':
      return [property.document.date];
    case 'registered':
    case 'published':
      return property.date === undefined ? [] : [property.date];
    case 'in-force':
      return datesOfRule(property.rule);
    case 'repealed': {
      const { by, published, rule } = property;
      return [by.date, ...(published === undefined ? [] : [published]), ...datesOfRule(rule)];
    }
    default:
      return [];
  }
}

function datesOfRule(rule: InForceRule | undefined): DateText[] {
  return rule?.kind === 'date' ? [rule.date] : [];
}
