/** What cases put to use of each edition, on the order's own text. */
import { type EditionCoverage, usedShare } from '../../dsl/index.ts';
import { type Program, provisionName } from '../../engine/index.ts';
import type { ReplayReport } from '../report.ts';
import type { Words } from '../words.ts';
import { html, type Markup } from './markup.ts';
import { provisionText } from './provision-text.ts';

/** A part for each edition. All are open: what is printed is never folded. */
export function coverage({ summary, editions }: ReplayReport, words: Words): Markup {
  const parts = editions.flatMap((program, place) => {
    const own = summary.coverage.find(
      ({ methodology, edition }) =>
        methodology === program.methodology && edition.hash === program.edition.hash,
    );
    return own === undefined ? [] : [ofEdition(own, program, `edition-${place + 1}`, words)];
  });
  return html`<p class="small">${words.messages.explained}</p>${parts}`;
}

function ofEdition(own: EditionCoverage, program: Program, id: string, words: Words): Markup {
  const m = words.messages;
  const { provisions, rows, requirements } = own;
  const used = provisions.filter(({ cases }) => cases > 0).length;
  const never = provisions.filter(({ cases }) => cases === 0);
  const hit = rows.filter(({ cases }) => cases > 0).length;
  const broken = requirements.filter((one) => one.broken > 0).length;
  const share = Math.floor(usedShare(own));
  const wholes = program.provisions.filter((provision) => provision.id.split(' ').length === 2);
  // Links of parts lead to the whole that they stand in.
  const links = never.map(
    (one) => html`<li><a href="#${anchor(id, one.id)}">${provisionName(one.id, words.language)}</a></li>`,
  );
  return html`<details open>
<summary>${words.body(program.methodology)}: ${words.span(program.edition)}</summary>
<div class="edition">
<div>
<p><strong>${m.used(used, provisions.length)}</strong> (${share} %)</p>
<span class="share" aria-hidden="true"><span style="width: ${share}%"></span></span>
<p class="small">${m.rows(hit, rows.length)}; ${m.requirements(broken, requirements.length)}</p>
</div>
${never.length === 0 ? html`<p>${m.allUsed}</p>` : html`<div><h3>${m.neverUsed}</h3><ul class="links">${links}</ul></div>`}
<h3>${m.text}</h3>
<div>${wholes.map((provision) =>
    provisionText({ provision, program, coverage: own, anchor: anchor(id, provision.id) }, words),
  )}</div>
</div>
</details>`;
}

/** `edition-1-point-18` for a point and for what stands in it. */
function anchor(edition: string, provision: string): string {
  return `${edition}-${provision.split(' ').slice(0, 2).join('-')}`;
}
