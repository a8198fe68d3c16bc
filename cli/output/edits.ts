/** Edits and provisions as people cite them. */
import { provisionName } from '../../engine/index.ts';
import type { Context } from '../context.ts';

/** `atyrau-2022-324 point 1 subpoint 2` as the act and the provision in the reader's language. */
export function editLine(id: string, { language }: Context): string {
  const at = id.indexOf(' ');
  return at < 0 ? id : `${id.slice(0, at)}, ${provisionName(id.slice(at + 1), language)}`;
}
