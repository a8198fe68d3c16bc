/** Cases as the text of a file, which `casesOfText` reads back exactly. */
import { stringify } from 'yaml';
import type { Case } from '../engine/index.ts';

/** Cases in YAML as a list; a remark stands above as a comment. Keys are those of `CASE_KEYS`. */
export function yamlOfCases(cases: readonly object[], remark = ''): string {
  const comment = remark === '' ? '' : remark.replace(/^/gm, '# ').concat('\n');
  return comment + stringify(cases, { lineWidth: 0 });
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
