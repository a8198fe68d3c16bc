import { expect, test } from 'vitest';
import {
  DIAGNOSTIC_CODES,
  type Diagnostic,
  type DiagnosticCode,
  messageOf,
} from '../../dsl/diagnostics/index.ts';

const OWN = Object.keys(DIAGNOSTIC_CODES).slice(
  Object.keys(DIAGNOSTIC_CODES).indexOf('duplicate-name'),
  Object.keys(DIAGNOSTIC_CODES).indexOf('term-needs-interpretation') + 1,
) as DiagnosticCode[];

test.each(OWN)('%s is worded in three languages, with every value in its place', (code) => {
  const data = Object.fromEntries(DIAGNOSTIC_CODES[code].data.map((name) => [name, '#fact']));
  const finding: Diagnostic = { code, severity: 'error', file: 'f', span: { start: 0, end: 0 }, data };
  const texts = (['kk', 'ru', 'en'] as const).map((language) => messageOf(finding, language));
  expect(new Set(texts).size).toBe(3);
  for (const text of texts) expect(text).not.toMatch(/[{}#]|undefined/);
});
