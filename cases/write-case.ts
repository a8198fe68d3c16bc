/** A case as the text of a file. */
import { stringify } from 'yaml';
import type { Case } from '../engine/index.ts';

/** What of a case can be written; facts and events are plain data. */
export type WritableCase = Pick<Case, 'id' | 'methodology' | 'on' | 'reading' | 'facts' | 'events'>;

/** The case in YAML, as `casesOfText` reads it; what says nothing is left out. */
export function textOfCase({ id, methodology, on, reading, facts, events }: WritableCase): string {
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
