/** What was replayed, and how it ended. */
import type { Program } from '../../engine/index.ts';
import { countText } from '../../engine/index.ts';
import type { ReplayReport } from '../report.ts';
import type { Words } from '../words.ts';
import { html, type Markup } from './markup.ts';

/** The heading: how it ended, and the totals. */
export function heading({ summary, product }: ReplayReport, words: Words): Markup {
  const m = words.messages;
  const isGood = summary.failed === 0;
  return html`<header class="top">
<div>
<h1>${m.title}</h1>
<p class="small">${m.madeBy(`${product.name} ${product.version}`)}</p>
</div>
<p class="verdict${isGood ? '' : ' failed'}">${isGood ? '✓ ' : '✗ '}${isGood ? m.allPassed(summary.cases) : m.someFailed(summary.failed)}</p>
${totals(summary, words)}
</header>`;
}

/** Bodies, what was compared, files, and the editions with their hashes. */
export function replayed({ files, compared, editions }: ReplayReport, words: Words): Markup {
  const m = words.messages;
  const bodies = [...new Set(editions.map(({ methodology }) => methodology))];
  const days =
    compared === 'all'
      ? m.allEditions
      : compared === 'in-force'
        ? m.ownDay
        : m.onDays(compared.map((day) => words.day(day)));
  return html`<dl class="facts">
<dt>${m.bodies}</dt><dd>${bodies.map((one) => html`<div>${words.body(one)} <span class="small">(${one})</span></div>`)}</dd>
<dt>${m.days}</dt><dd>${days}</dd>
<dt>${m.files}</dt><dd>${byFolder(files).map((line) => html`<div><bdi>${line}</bdi></div>`)}</dd>
</dl>
<div class="scrolled" tabindex="0" role="region" aria-label="${m.editions}">
<table>
<thead><tr><th scope="col">${m.edition}</th><th scope="col">${m.acts}</th><th scope="col">${m.hash}</th></tr></thead>
<tbody>${editions.map((program) => edition(program, words))}</tbody>
</table>
</div>`;
}

/** `cases/: a.yaml, b.yaml` for the files of a folder; so many names of each, the rest is counted. */
function byFolder(files: readonly string[]): string[] {
  const folders = new Map<string, string[]>();
  for (const file of files) {
    const end = file.lastIndexOf('/') + 1;
    const [folder, name] = [file.slice(0, end), file.slice(end)];
    folders.set(folder, [...(folders.get(folder) ?? []), name]);
  }
  return [...folders].map(([folder, names]) => {
    const further = names.length > MOST_NAMES ? ` … (+${names.length - MOST_NAMES})` : '';
    const listed = names.slice(0, MOST_NAMES).join(', ');
    return `${folder === '' ? '' : `${folder}: `}${listed}${further}`;
  });
}

const MOST_NAMES = 30;

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
<td>${identity.acts.map((act) => html`<div class="act">${words.act(act)}</div>`)}</td>
<td><code>${identity.hash}</code></td>
</tr>`;
}
