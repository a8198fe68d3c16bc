/** What was replayed, and how it ended. */
import type { Program } from '../../engine/index.ts';
import { countText } from '../../engine/index.ts';
import type { ReplayReport } from '../report.ts';
import type { Words } from '../words.ts';
import { html, type Markup } from './markup.ts';

/** The heading: files, bodies, editions with their hashes, totals. */
export function heading({ summary, product, files, compared, editions }: ReplayReport, words: Words): Markup {
  const m = words.messages;
  const bodies = [...new Set(editions.map(({ methodology }) => methodology))];
  const days =
    compared === 'all'
      ? m.allEditions
      : compared === 'in-force'
        ? m.ownDay
        : m.onDays(compared.map((day) => words.day(day)));
  const isGood = summary.failed === 0;
  return html`<header class="top">
<div>
<h1>${m.title}</h1>
<p class="small">${m.madeBy(`${product.name} ${product.version}`)}</p>
</div>
<p class="verdict${isGood ? '' : ' failed'}">${isGood ? '✓ ' : '✗ '}${isGood ? m.allPassed(summary.cases) : m.someFailed(summary.failed)}</p>
${totals(summary, words)}
<dl class="facts">
<dt>${m.files}</dt><dd>${joined(files.map((file) => html`<bdi>${file}</bdi>`))}</dd>
<dt>${m.bodies}</dt><dd>${joined(bodies.map((one) => html`${words.body(one)} <span class="small">(${one})</span>`))}</dd>
<dt>${m.days}</dt><dd>${days}</dd>
</dl>
<h2 id="editions-title">${m.editions}</h2>
<div class="scrolled" tabindex="0" role="region" aria-labelledby="editions-title">
<table>
<thead><tr><th scope="col">${m.edition}</th><th scope="col">${m.acts}</th><th scope="col">${m.hash}</th></tr></thead>
<tbody>${editions.map((program) => edition(program, words))}</tbody>
</table>
</div>
</header>`;
}

function totals(summary: ReplayReport['summary'], { messages: m, language }: Words): Markup {
  const shown = (['cases', 'runs', 'passed', 'failed', 'changed', 'unreadable'] as const).filter(
    (name) => name !== 'unreadable' || summary.unreadable > 0,
  );
  const kind = (name: (typeof shown)[number]): string => {
    if (name === 'passed') return 'good';
    return (name === 'failed' || name === 'unreadable') && summary[name] > 0 ? 'bad' : '';
  };
  return html`<dl class="totals">${shown.map(
    (name) =>
      html`<div class="${kind(name)}"><dt>${m.totals[name]}</dt><dd>${countText(summary[name], language)}</dd></div>`,
  )}</dl>`;
}

function edition({ methodology, edition: identity, provisions }: Program, words: Words): Markup {
  const isReconstructed = provisions.some(({ reconstructed }) => reconstructed);
  const mark = isReconstructed
    ? html` <span class="badge warning">${words.messages.reconstructed}</span>`
    : null;
  return html`<tr>
<th scope="row">${words.span(identity)}${mark}<div class="small">${words.body(methodology)}</div></th>
<td>${identity.acts.map((act) => html`<div>${words.act(act)}</div>`)}</td>
<td><code>${identity.hash}</code></td>
</tr>`;
}

function joined(parts: readonly Markup[]): Markup[] {
  return parts.map((part) => html`<div>${part}</div>`);
}
