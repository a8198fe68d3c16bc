/** How the report looks: as the pages do (editor/theme/tokens.css), on the screen and on paper. */

const LIGHT = `
  color-scheme: light;
  --ground: #f4f6f8;
  --surface: #ffffff;
  --surface-2: #eef2f5;
  --ink: #17202b;
  --ink-2: #4a5868;
  --line: #d3dae1;
  --accent: #0b5f7d;
  --accent-soft: #e1f0f5;
  --gold: #7a5900;
  --gold-soft: #fbf1d3;
  --good: #1b6b3a;
  --good-soft: #e0f3e7;
  --bad: #a8231f;
  --bad-soft: #fdeaea;
`;

const DARK = `
  color-scheme: dark;
  --ground: #10151b;
  --surface: #19202a;
  --surface-2: #222c38;
  --ink: #e7edf4;
  --ink-2: #a9b7c6;
  --line: #344151;
  --accent: #6ec6e3;
  --accent-soft: #163747;
  --gold: #f0c95a;
  --gold-soft: #3a2f10;
  --good: #74d39a;
  --good-soft: #15351f;
  --bad: #ff9b95;
  --bad-soft: #43191a;
`;

/** The style sheet. Paper is light whatever the screen is; nothing that is folded on the screen is lost on paper. */
export const STYLES = `
:root {${LIGHT}
  --font: system-ui, "Segoe UI", "Noto Sans", Roboto, "Helvetica Neue", Arial, sans-serif;
  --font-official: "Noto Serif", "PT Serif", Georgia, "Times New Roman", serif;
  --font-code: "JetBrains Mono", "Cascadia Code", "Noto Sans Mono", "DejaVu Sans Mono", Consolas, monospace;
}
@media screen and (prefers-color-scheme: dark) { :root {${DARK}} }

*, *::before, *::after { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); font-family: var(--font); line-height: 1.5; }
body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 78rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.2rem; }
h3 { font-size: 1rem; }
h4 { font-size: 1rem; }
p, dl, dd, ul { margin: 0; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
code { font-family: var(--font-code); font-size: 0.85em; overflow-wrap: anywhere; }
bdi { overflow-wrap: anywhere; }
.act { white-space: nowrap; }
.small { color: var(--ink-2); font-size: 0.875rem; }

.top { display: flex; flex-direction: column; gap: 1rem; margin-bottom: 1.5rem; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.5rem; }
.facts dt { color: var(--ink-2); }
.verdict { border-inline-start: 4px solid var(--good); background: var(--good-soft); padding: 0.75rem 1rem; border-radius: 5px; font-weight: 600; }
.verdict.failed { border-color: var(--bad); background: var(--bad-soft); }
.totals { display: flex; flex-wrap: wrap; gap: 0.75rem; }
.totals div { display: flex; flex-direction: column-reverse; flex: 1 1 8rem; background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 0.75rem 1rem; }
.totals dt { color: var(--ink-2); font-size: 0.875rem; }
.totals dd { font-size: 1.6rem; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
.totals .bad dd { color: var(--bad); }
.totals .good dd { color: var(--good); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; list-style: none; padding: 0; }

section.block { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 1.25rem; margin-top: 1.25rem; display: flex; flex-direction: column; gap: 1rem; }
.scrolled { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.5rem 0.75rem 0.5rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { color: var(--ink-2); font-size: 0.875rem; vertical-align: bottom; }
tbody th { font-weight: 600; }
tbody th .small { font-weight: 400; }
.matrix .other span { font-weight: 400; padding-inline-end: 0.25rem; }
.changes td:last-child { max-width: 18rem; }
.moves { list-style: none; padding: 0; display: flex; flex-direction: column; gap: 0.75rem; }
.moves .badge { font-size: 1rem; padding: 0.125rem 0.75rem; margin-inline-end: 0.25rem; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.changes td:first-child { width: 1%; padding-inline-end: 1.25rem; font-weight: 600; font-size: 1.1rem; }
.matrix td, .matrix th { padding: 0.4rem 0.75rem; }
.matrix td { border-inline-start: 1px solid var(--line); min-width: 7rem; }
.matrix .other { background: var(--gold-soft); font-weight: 600; }
.badge { display: inline-block; border-radius: 5px; padding: 0 0.5rem; font-size: 0.875rem; font-weight: 600; background: var(--surface-2); color: var(--ink-2); white-space: nowrap; }
.badge.good { background: var(--good-soft); color: var(--good); }
.badge.bad { background: var(--bad-soft); color: var(--bad); }
.badge.warning { background: var(--gold-soft); color: var(--gold); }

details { border: 1px solid var(--line); border-radius: 8px; }
summary { cursor: pointer; padding: 0.75rem 1rem; font-weight: 600; }
.edition { display: flex; flex-direction: column; gap: 1rem; padding: 0 1rem 1rem; }
.share { display: block; height: 0.6rem; border-radius: 5px; background: var(--gold-soft); border: 1px solid var(--line); overflow: hidden; max-width: 24rem; }
.share span { display: block; height: 100%; background: var(--good); }
.links { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; list-style: none; padding: 0; }
.provision { display: flex; flex-direction: column; gap: 0.5rem; padding: 0.75rem 1rem; border-bottom: 1px solid var(--line); border-inline-start: 4px solid transparent; }
.provision.tested { border-inline-start-color: var(--good); }
.provision.never { border-inline-start: 4px dashed var(--gold); background: var(--gold-soft); }
.provision h4 { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.5rem; }
.provision .badge.warning { border: 1px solid var(--gold); }
.official { max-width: 72ch; font-family: var(--font-official); overflow-wrap: anywhere; }
.idle { border-inline-start: 2px dotted var(--gold); padding-inline-start: 0.75rem; font-size: 0.875rem; }
.idle ul { padding-inline-start: 1.25rem; }
.absent { color: var(--ink-2); font-style: italic; }
.never .absent, .never .small { color: var(--ink); }

@page { size: A4; margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #4a5868; } }
@media print {
  html { background: #ffffff; font-size: 10pt; }
  body { max-width: none; padding: 0; }
  nav { display: none; }
  section.block, details { border: 0; padding: 0; }
  section.block { margin-top: 8mm; }
  .edition { padding: 0; }
  summary { list-style: none; padding: 2mm 0; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  .scrolled { overflow: visible; }
  thead { display: table-header-group; }
  tr, .totals div, .verdict, .moves li, .idle li { break-inside: avoid; }
  h2, h3, h4, summary { break-after: avoid; }
  .official p { orphans: 3; widows: 3; }
  .matrix { font-size: 8pt; }
  .matrix td { min-width: 0; }
  .share span, .badge, .verdict, .matrix .other, .provision { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
