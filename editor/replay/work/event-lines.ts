/** The events of a case by their labels. */
import type { Speaker } from '../../../engine/index.ts';
import type { CaseDetail } from '../shapes.ts';

/** The days in the order of the case; what is no day stands as the file has it. */
export function eventLines(speaker: Speaker, events: unknown): CaseDetail['events'] {
  if (typeof events !== 'object' || events === null || Array.isArray(events)) return [];
  const known = new Map(speaker.program.events.map(({ name, label }) => [name, label]));
  return Object.entries(events).map(([name, day]) => {
    const label = speaker.label(known.get(name), name);
    return { label, day: typeof day === 'string' ? day : JSON.stringify(day) };
  });
}
