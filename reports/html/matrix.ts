/** Cases with a changed answer against the editions compared. */
import type { ChangedCase } from '../../dsl/index.ts';
import type { EditionIdentity } from '../../engine/index.ts';
import type { ReplayReport } from '../report.ts';
import type { Words } from '../words.ts';
import { leftOut } from './left-out.ts';
import { html, type Markup } from './markup.ts';

/** So many cases are shown. */
const MOST = 200;

type Answer = ChangedCase['answers'][number];

/** A table for each body; an answer that differs from that of the edition before it is marked. */
export function matrix({ summary, compared }: ReplayReport, words: Words): Markup {
  const m = words.messages;
  const shown = summary.changedCases.slice(0, MOST);
  if (shown.length === 0) return html`<p>${compared === 'in-force' ? m.nothingCompared : m.noChanges}</p>`;
  const methodologies = [...new Set(shown.map(({ methodology }) => methodology))];
  return html`${methodologies.map((methodology) => {
    const own = shown.filter((changed) => changed.methodology === methodology);
    return table(methodology, own, words);
  })}${leftOut(summary.changed - shown.length, words)}`;
}

function table(methodology: string, changed: readonly ChangedCase[], words: Words): Markup {
  const m = words.messages;
  const id = `matrix-${methodology}`;
  const columns = columnsOf(changed);
  return html`<h3 id="${id}">${words.body(methodology)}</h3>
<div class="scrolled" tabindex="0" role="region" aria-labelledby="${id}">
<table class="matrix">
<thead><tr><th scope="col">${m.case}</th><th scope="col">${m.answer}</th>${columns.map(
    (edition) => html`<th scope="col">${words.start(edition)}</th>`,
  )}</tr></thead>
${changed.map((one) => html`<tbody>${rows(one, columns, words)}</tbody>`)}
</table>
</div>`;
}

/** The editions of the cases, in the order in which they were compared. */
function columnsOf(changed: readonly ChangedCase[]): EditionIdentity[] {
  const columns = new Map<string, EditionIdentity>();
  for (const { answers } of changed) {
    for (const { editions } of answers)
      for (const { edition } of editions) columns.set(edition.hash, edition);
  }
  return [...columns.values()].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}

function rows(changed: ChangedCase, columns: readonly EditionIdentity[], words: Words): Markup[] {
  const { id, on, file, line, methodology, answers } = changed;
  return answers.map((answer, place) => {
    const name =
      place > 0
        ? null
        : html`<th scope="rowgroup" rowspan="${answers.length}"><bdi>${id}</bdi><div class="small">${words.day(on)}</div><div class="small"><bdi>${file}</bdi>:${line}</div></th>`;
    return html`<tr>${name}<td>${words.question(methodology, answer.name)}</td>${columns.map((column) =>
      cell(methodology, answer, column, words),
    )}</tr>`;
  });
}

function cell(methodology: string, answer: Answer, column: EditionIdentity, words: Words): Markup {
  const place = answer.editions.findIndex(({ edition }) => edition.hash === column.hash);
  const [former, one] = [answer.editions[place - 1], answer.editions[place]];
  if (one === undefined) return html`<td></td>`;
  const { kind, name } = answer;
  const say = ({ edition, value, status }: typeof one) =>
    words.answer(methodology, edition, { kind, name, value, status });
  const text = say(one);
  const isOther = former !== undefined && say(former) !== text;
  return isOther
    ? html`<td class="other"><span role="img" aria-label="${words.messages.changed}">≠</span> ${text}</td>`
    : html`<td>${text}</td>`;
}
