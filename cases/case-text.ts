/** Cases as the text of a file, which `casesOfText` reads back exactly. */
import { stringify } from 'yaml';
import type { Case } from '../engine/index.ts';

/** Cases in YAML as a list; a remark stands above as a comment. Keys are those of `CASE_KEYS`. */
export function yamlOfCases(cases: readonly object[], remark = ''): string {
  const comment = remark === '' ? '' : remark.replace(/^/gm, '# ').concat('\n');
  return comment + stringify(cases, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** What of a case can be written; facts and events are plain data. */
export type WritableCase = Pick<Case, 'id' | 'methodology' | 'on' | 'reading' | 'facts' | 'events'>;

/** One case in YAML, for a file of its own; what says nothing is left out. */
export function yamlOfCase({ id, methodology, on, reading, facts, events }: WritableCase): string {
  const isGiven = (value: unknown) =>
    typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  return stringify(
    {
      ...{ id, methodology, on },
      ...(reading === 'adopted' ? {} : { reading }),
      facts,
      ...(isGiven(events) ? { events } : {}),
    },
    { lineWidth: 0 },
  );
}

/** A case with what it expects, as a file has it: what is not said has its usual meaning. */
export type StoredCase = Pick<Case, 'id' | 'methodology' | 'on' | 'facts' | 'expect'> &
  Partial<Pick<Case, 'reading'>>;

/** How cases are written. */
export type CaseFormat = 'yaml' | 'ndjson' | 'json';

/** The format that the name of a file asks for: `.ndjson`, `.json`, and YAML for every other. */
export function formatOfName(name: string): CaseFormat {
  if (name.endsWith('.ndjson') || name.endsWith('.jsonl')) return 'ndjson';
  return name.endsWith('.json') ? 'json' : 'yaml';
}

/** The text of a file of cases; the remark stands above where the format has comments. */
export function textOfCases(cases: readonly StoredCase[], format: CaseFormat, remark: string): string {
  switch (format) {
    case 'ndjson':
      return cases.map((one) => `${JSON.stringify(one)}\n`).join('');
    case 'json':
      return `${JSON.stringify(cases, null, 2)}\n`;
    case 'yaml':
      return yamlOfCases(cases, remark);
  }
}
