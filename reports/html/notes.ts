/** What of the editions is not known for sure. */
import type { ReplayReport } from '../report.ts';
import type { Words } from '../words.ts';
import { html, type Markup } from './markup.ts';

/** Acts that are reconstructed, and editions whose first day is only bounded. */
export function notes({ acts, editions }: ReplayReport, words: Words): Markup {
  const m = words.messages;
  const told = [
    ...acts.filter(({ reconstructed }) => reconstructed).map(({ id }) => m.reconstructedAct(words.act(id))),
    ...editions
      .filter(({ edition }) => edition.certainty === 'earliest')
      .map(({ methodology, edition }) =>
        m.earliestStart(`${words.body(methodology)}, ${words.start(edition)}`),
      ),
  ];
  if (told.length === 0) return html`<p>${m.noNotes}</p>`;
  return html`<ul>${told.map((note) => html`<li>${note}</li>`)}</ul>`;
}
