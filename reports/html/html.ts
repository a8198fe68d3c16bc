/** A replay as one HTML file, for reading and printing: it loads nothing and needs no script. */
import type { Language } from '../../engine/index.ts';
import type { ReplayReport } from '../report.ts';
import { Words } from '../words.ts';
import { changes } from './changes.ts';
import { coverage } from './coverage.ts';
import { failures } from './failures.ts';
import { heading, replayed } from './heading.ts';
import { html, Markup } from './markup.ts';
import { matrix } from './matrix.ts';
import { notes } from './notes.ts';
import { STYLES } from './styles.ts';

/** The report in the language, as a whole document. */
export function htmlReport(report: ReplayReport, language: Language): string {
  const words = new Words(report, language);
  const m = words.messages;
  const sections = [
    { id: 'replayed', title: m.replayed, content: replayed(report, words) },
    { id: 'changes', title: m.changes, content: changes(report, words) },
    { id: 'matrix', title: m.matrix, content: matrix(report, words) },
    { id: 'failures', title: m.failures, content: failures(report, words) },
    { id: 'coverage', title: m.coverage, content: coverage(report, words) },
    { id: 'notes', title: m.notes, content: notes(report, words) },
  ];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="${report.product.name} ${report.product.version}">
<title>${m.title}</title>
<style>${new Markup(STYLES)}</style>
</head>
<body>
${heading(report, words)}
<nav aria-label="${m.contents}"><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main>
${sections.map(
  ({ id, title, content }) => html`<section class="block" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${content}
</section>
`,
)}</main>
</body>
</html>
`.text;
}
