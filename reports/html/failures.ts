/** Cases that their editions do not answer as expected. */
import type { FailedCase } from '../../dsl/index.ts';
import type { ReplayReport } from '../report.ts';
import type { Words } from '../words.ts';
import { leftOut } from './left-out.ts';
import { html, type Markup } from './markup.ts';

/** So many cases are shown. */
const MOST = 500;

/** The table of failures, with what was expected, what was answered, and where the case stands. */
export function failures({ summary }: ReplayReport, words: Words): Markup {
  const m = words.messages;
  const shown = summary.failures.slice(0, MOST);
  if (summary.failed === 0) return html`<p>${m.noFailures}</p>`;
  return html`<div class="scrolled" tabindex="0" role="region" aria-labelledby="failures-title">
<table>
<thead><tr><th scope="col">${m.case}</th><th scope="col">${m.answer}</th><th scope="col">${m.expected}</th><th scope="col">${m.actual}</th><th scope="col">${m.place}</th></tr></thead>
${shown.map((failed) => html`<tbody>${rows(failed, words)}</tbody>`)}
</table>
</div>${leftOut(summary.failed - shown.length, words)}`;
}

function rows(failed: FailedCase, words: Words): Markup[] {
  const { id, on, file, line, methodology, unmet } = failed;
  return unmet.map((one, place) => {
    const { what, expected, actual } = words.unmet(failed, one);
    const name =
      place > 0
        ? null
        : html`<th scope="rowgroup" rowspan="${unmet.length}"><bdi>${id}</bdi><div class="small">${words.body(methodology)}, ${words.day(on)}</div></th>`;
    return html`<tr>${name}<td>${what}</td><td>${expected}</td><td><strong>${actual}</strong></td><td><bdi>${file}</bdi>:${line}</td></tr>`;
  });
}
