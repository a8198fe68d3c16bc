/** That a list goes on. */
import type { Words } from '../words.ts';
import { html, type Markup } from './markup.ts';

/** How many cases are not shown; nothing where all are. */
export function leftOut(cases: number, { messages }: Words): Markup | null {
  return cases <= 0 ? null : html`<p class="small">${messages.leftOut(cases)}</p>`;
}
