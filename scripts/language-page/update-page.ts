/** What docs/language.md repeats from the code: translations of examples, wordings of messages, the keywords. */

import { DIAGNOSTIC_CODES, type DiagnosticCode } from '../../dsl/diagnostics/index.ts';
import { type Diagnostic, messageOf } from '../../dsl/index.ts';
import { KEYWORD_IDS, LANGUAGE_TAGS, wordOf } from '../../dsl/keywords/index.ts';
import { examplesOf } from './examples.ts';
import { inSurface } from './whole-file.ts';

/**
 * The page with all that made anew. A line that begins with `- ` and a code in backticks gets the code's severity
 * and wording; the table of keywords stands between `<!-- keywords -->` and `<!-- /keywords -->`.
 */
export function updatedPage(page: string): string {
  return withKeywords(withMessages(withTranslations(page)));
}

function withTranslations(page: string): string {
  const lines = page.split('\n');
  for (const example of examplesOf(page).reverse()) {
    const fences = LANGUAGE_TAGS.flatMap((surface) => [
      `\`\`\`adisteme ${surface}`,
      ...inSurface(example, surface).split('\n'),
      '```',
      '',
    ]);
    lines.splice(example.from, example.to - example.from, ...fences.slice(0, -1));
  }
  return lines.join('\n');
}

const MESSAGE = /^- `([a-z-]+)`(?:, (?:error|warning|information): .*)?$/;

function withMessages(page: string): string {
  return page
    .split('\n')
    .map((line) => {
      const code = MESSAGE.exec(line)?.[1];
      return code === undefined ? line : messageLine(code);
    })
    .join('\n');
}

function messageLine(code: string): string {
  if (!isCode(code)) throw new Error(`There is no message ${code}`);
  const { severity, data } = DIAGNOSTIC_CODES[code];
  const shown: Diagnostic = {
    code,
    severity,
    file: '',
    span: { start: 0, end: 0 },
    data: Object.fromEntries(data.map((name) => [name, `…${name}…`])),
  };
  const wording = messageOf(shown, 'en')
    .replace(/…(\w+)…/g, '<$1>')
    .replace(/[\\<>*_`]/g, '\\$&');
  return `- \`${code}\`, ${severity}: ${wording}`;
}

function isCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(DIAGNOSTIC_CODES, code);
}

function withKeywords(page: string): string {
  const rows = KEYWORD_IDS.map(
    (id) => `| ${LANGUAGE_TAGS.map((surface) => wordOf(id, surface)).join(' | ')} |`,
  );
  const table = ['| Kazakh | Russian | English |', '|---|---|---|', ...rows].join('\n');
  return page.replace(
    /(<!-- keywords -->\n).*?(\n<!-- \/keywords -->)/s,
    (_, before: string, behind: string) => `${before}\n${table}\n${behind}`,
  );
}
