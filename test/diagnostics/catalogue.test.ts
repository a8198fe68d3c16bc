import { describe, expect, test } from 'vitest';
import {
  DIAGNOSTIC_CODES,
  type Diagnostic,
  type DiagnosticCode,
  messageOf,
} from '../../dsl/diagnostics/index.ts';

const codes = Object.keys(DIAGNOSTIC_CODES) as DiagnosticCode[];

/** A finding whose values are their own names in brackets. */
function specimen(code: DiagnosticCode): Diagnostic {
  const data = Object.fromEntries(DIAGNOSTIC_CODES[code].data.map((name) => [name, `<${name}>`]));
  return { code, severity: 'error', file: 'a', span: { start: 0, end: 0 }, data };
}

describe.each(['kk', 'ru', 'en'] as const)('in %s', (language) => {
  test.each(codes)('%s leaves no placeholder open', (code) => {
    expect(messageOf(specimen(code), language)).not.toMatch(/\{\w+\}|undefined/);
  });
});

test('terms are shown in the language of the reader, other items quoted', () => {
  const finding: Diagnostic = {
    ...specimen('unexpected-token'),
    data: { found: ['x'], expected: ['#name', ':', '#end-of-line'] },
  };
  expect(messageOf(finding, 'kk')).toBe('Күтілгені: атау, «:» немесе жол соңы, ал жазылғаны: «x».');
  expect(messageOf(finding, 'ru')).toBe('Ожидается имя, «:» или конец строки, а стоит «x».');
  expect(messageOf(finding, 'en')).toBe('Expected a name, “:” or the end of the line, found “x”.');
});
