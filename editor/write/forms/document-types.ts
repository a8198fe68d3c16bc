/** The kinds of documents by which bodies approve and amend methodologies. */
import type { Names } from './form.ts';

/** Those of the orders at hand first. */
export const DOCUMENT_TYPES: readonly Names[] = [
  { kk: 'қаулы', ru: 'постановление', en: 'resolution' },
  { kk: 'шешім', ru: 'решение', en: 'decision' },
  { kk: 'өкім', ru: 'распоряжение', en: 'order' },
  { kk: 'бұйрық', ru: 'приказ', en: 'order' },
];
