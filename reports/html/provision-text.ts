/** One point or annex of an edition with its text and what cases have put to use of it. */
import type { EditionCoverage } from '../../dsl/index.ts';
import {
  labelText,
  type Program,
  type ProvisionRecord,
  provisionName,
  usableRowText,
} from '../../engine/index.ts';
import type { Words } from '../words.ts';
import { html, type Markup } from './markup.ts';

/** What is shown. */
export interface ShownProvision {
  readonly provision: ProvisionRecord;
  readonly program: Program;
  readonly coverage: EditionCoverage;
  readonly anchor: string;
}

/** The text with the number of cases; rows never hit and requirements never broken stand with their point. */
export function provisionText(shown: ShownProvision, words: Words): Markup {
  const { provision, coverage, anchor } = shown;
  const { id, title } = provision;
  const m = words.messages;
  const inside = coverage.provisions.filter((one) => isIn(one.id, id));
  const whole = inside.find((one) => one.id === id);
  const parts = inside.filter((one) => one.id !== id);
  const isNever = inside.some(({ cases }) => cases === 0);
  const kind = inside.length === 0 ? '' : isNever ? ' never' : ' tested';
  const heading = labelText(title, words.language, '');
  const named = html`<ul class="links small" aria-label="${m.parts}">${parts.map(
    (part) => html`<li>${provisionName(part.id, words.language)} ${mark(part.cases, words)}</li>`,
  )}</ul>`;
  return html`<article class="provision${kind}" id="${anchor}" aria-labelledby="${anchor}-name">
<h4><span id="${anchor}-name">${provisionName(id, words.language)}${heading === '' ? '' : ` ${heading}`}</span>${
    whole === undefined && parts.length > 0 ? null : mark(whole?.cases ?? null, words)
  }${provision.reconstructed ? html`<span class="badge">${m.reconstructed}</span>` : null}</h4>
${parts.length === 0 ? null : named}
${idle(shown, words)}
${official(provision, words)}
</article>
`;
}

/** Rows that no case hits and requirements that no case breaks. */
function idle({ provision, program, coverage }: ShownProvision, words: Words): Markup | null {
  const m = words.messages;
  const speaker = words.speaker(program);
  const rows = coverage.rows
    .filter((row) => row.cases === 0 && isIn(row.provision, provision.id))
    .map((row) => {
      const { rule, row: text } = usableRowText(speaker, row);
      return html`<li>${rule}: ${text}</li>`;
    });
  const requirements = coverage.requirements
    .filter((one) => one.broken === 0 && isIn(one.provision, provision.id))
    .map(({ name }) => html`<li>${words.question(program.methodology, name)}</li>`);
  if (rows.length + requirements.length === 0) return null;
  return html`<div class="idle">${rows.length === 0 ? null : html`<p>${m.neverHit}:</p><ul>${rows}</ul>`}${
    requirements.length === 0 ? null : html`<p>${m.neverBroken}:</p><ul>${requirements}</ul>`
  }</div>`;
}

function official({ text, notInHand, act }: ProvisionRecord, words: Words): Markup {
  const m = words.messages;
  if (text === null) return html`<p class="absent">${labelText(notInHand, words.language, m.notInHand)}</p>`;
  if (text === '') return html`<p class="absent">${m.noText}</p>`;
  const paragraphs = text.split('\n').map((line) => html`<p>${line}</p>`);
  return html`<div class="official" lang="${words.actLanguage(act) ?? ''}">${paragraphs}</div>`;
}

function mark(cases: number | null, { messages: m }: Words): Markup {
  if (cases === null) return html`<span class="badge">${m.noRule}</span>`;
  return cases === 0
    ? html`<span class="badge warning">${m.never}</span>`
    : html`<span class="badge good">${m.tested(cases)}</span>`;
}

function isIn(id: string, whole: string): boolean {
  return id === whole || id.startsWith(`${whole} `);
}
