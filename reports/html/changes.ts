/** What changes between editions, like changes with one cause together. */
import { type ChangeGroup, type GradeMove, gradeMoves } from '../../dsl/index.ts';
import { countText, type GradeDirection, gradesText } from '../../engine/index.ts';
import type { ReplayReport } from '../report.ts';
import type { Words } from '../words.ts';
import { leftOut } from './left-out.ts';
import { html, type Markup } from './markup.ts';

/** So many groups are shown, the largest. */
const MOST = 200;

/** So many examples stand with a group. */
const FEW = 3;

/**
 * How many grades fall and rise because of what; then the table of groups: how many cases, which answer, from what to what,
 * by which clause of which act.
 */
export function changes({ summary, compared }: ReplayReport, words: Words): Markup {
  const m = words.messages;
  const { groups } = summary;
  if (groups.length === 0) return html`<p>${compared === 'in-force' ? m.nothingCompared : m.noChanges}</p>`;
  const further = groups.slice(MOST).reduce((sum, { cases }) => sum + cases, 0);
  const moves = gradeMoves(groups).map((move) => grades(move, words));
  return html`${moves.length === 0 ? null : html`<ul class="moves">${moves}</ul>`}<div class="scrolled" tabindex="0" role="region" aria-labelledby="changes-title">
<table class="changes">
<thead><tr><th scope="col" class="number">${m.cases}</th><th scope="col">${m.answer}</th><th scope="col">${m.how}</th><th scope="col">${m.because}</th><th scope="col">${m.examples}</th></tr></thead>
<tbody>${groups.slice(0, MOST).map((group) => row(group, words))}</tbody>
</table>
</div>${leftOut(further, words)}`;
}

/** `↓ 412 grades fall`: between which editions, by which clause of which act. */
function grades(
  { direction, cases, methodology, name, before, after, because }: GradeMove,
  words: Words,
): Markup {
  const causes = because.map((one) => {
    const { provision, source } = words.cause(one);
    return html`<div><strong>${provision}</strong> <span class="small">${source}</span></div>`;
  });
  return html`<li>${badge(direction, gradesText(cases, direction, words.language))} ${words.question(methodology, name)}
<div class="small">${words.start(before)} → ${words.start(after)}</div>${causes.length === 0 ? words.messages.unknownCause : causes}</li>`;
}

function row(group: ChangeGroup, words: Words): Markup {
  const { methodology, name, before, after, because, cases, examples } = group;
  const m = words.messages;
  const causes = because.map((one) => {
    const { provision, source } = words.cause(one);
    return html`<div><strong>${provision}</strong><div class="small">${source}</div></div>`;
  });
  return html`<tr>
<td class="number">${countText(cases, words.language)}</td>
<td>${words.question(methodology, name)}<div class="small">${words.start(before)} → ${words.start(after)}</div></td>
<td>${how(group, words)}</td>
<td>${causes.length === 0 ? m.unknownCause : causes}</td>
<td class="small">${examples.slice(0, FEW).map((id) => html`<div><bdi>${id}</bdi></div>`)}</td>
</tr>`;
}

function how(group: ChangeGroup, words: Words): Markup {
  const { methodology, kind, name, before, after, from, to } = group;
  const m = words.messages;
  if (from === null && to === null) return html`${m.differs}`;
  const was = from === null ? m.differs : words.answer(methodology, before, { kind, name, ...from });
  const is = to === null ? m.differs : words.answer(methodology, after, { kind, name, ...to });
  const { direction } = group;
  return html`${was} → <strong>${is}</strong>${direction === null ? null : html` ${badge(direction, m[direction])}`}`;
}

function badge(direction: GradeDirection, text: string): Markup {
  const falls = direction === 'falls';
  return html`<span class="badge ${falls ? 'bad' : 'good'}">${falls ? '↓' : '↑'} ${text}</span>`;
}
