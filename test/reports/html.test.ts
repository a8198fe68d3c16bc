import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { htmlReport, type ReplayReport } from '../../reports/index.ts';
import { FORMULA, hostileReport } from './hostile.ts';

const report = hostileReport();
const LANGUAGES = ['kk', 'ru', 'en'] as const;

/** The text of a document without its markup and style sheet. */
function textOf(document: string): string {
  return document
    .replace(/<style>.*<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

describe('the HTML report', () => {
  const english = htmlReport(report, 'en');
  const text = textOf(english);

  test('the same replay gives the same bytes', () => {
    expect(htmlReport(hostileReport(), 'en')).toBe(english);
  });

  test('tells what was replayed, on which editions', () => {
    for (const told of [
      'Adisteme 1.2.3',
      "Some <b>body</b> & 'others' (body)",
      'cases/: <a>.yaml',
      'each case was run on all editions of its body',
      'from 1 February 2020 until 1 February 2021',
      'order № 1, 2020-01-01',
      ...report.editions.map(({ edition }) => edition.hash),
    ]) {
      expect(text).toContain(told);
    }
  });

  test('tells how many, what changes by which clause, and what was expected', () => {
    expect(text).toContain('✗ 1 case is not answered as expected.');
    expect(text).toContain('Cases 3 Runs 6');
    expect(text).toContain(
      '↓ 2 grades fall Result from 1 February 2020 → from 1 February 2021 point 1 order № 2, 2021-01-01, point 1',
    );
    expect(text).toContain('good → low ↓ falls point 1 order № 2, 2021-01-01, point 1');
    expect(text).toContain('a value that differs from case to case point 3 order № 2, 2021-01-01, point 2');
    expect(text).toContain('Result low good cases/<a>.yaml :9');
    expect(text).toContain('Points 7 6 cases/<a>.yaml');
  });

  test.each([
    ['kk', '↓ 2 баға төмендейді'],
    ['ru', '↓ 2 оценки понижаются'],
  ] as const)('tells how many grades fall in %s', (language, told) => {
    expect(textOf(htmlReport(report, language))).toContain(told);
  });

  test('marks in the matrix where an answer differs from the edition before', () => {
    expect(english).toContain(
      '<td>good</td><td class="other"><span role="img" aria-label="changed">≠</span> low</td>',
    );
  });

  test('shows on the text what no case uses', () => {
    expect(text).toContain('Points and parts with rules: 3, tested: 3 (100 %)');
    expect(text).toContain('rows of tables and exceptions: 3, hit: 1; requirements: 1, broken: 0');
    expect(text).toContain(
      'Rows and exceptions that no case hits: Result: 0–2 → low Result: Junior = yes → low',
    );
    expect(text).toContain('Requirements that no case breaks: At least one');
    expect(text).toContain('An employee reaches </style><script>alert(2)</script> at least 3 & more.');
  });

  test('points never used are marked, and lead to their text', () => {
    const { summary } = report;
    const coverage = summary.coverage.map((one) => ({
      ...one,
      provisions: one.provisions.map((provision) => {
        return provision.id === 'point 2' ? { ...provision, cases: 0 } : provision;
      }),
    }));
    const document = htmlReport({ ...report, summary: { ...summary, coverage } }, 'en');
    expect(document).toContain('<li><a href="#edition-1-point-2">point 2</a></li>');
    expect(document).toContain('<article class="provision never" id="edition-1-point-2"');
    expect(textOf(document)).toContain('point 2 ! tested by no case');
    expect(textOf(document)).toContain('tested: 2 (66 %)');
  });

  test('no text becomes markup', () => {
    expect(english.match(/<(script|img|link|iframe|object|form|b)\b/g)).toBeNull();
    expect(english.match(/<style>/g)).toHaveLength(1);
    expect(english.match(/<\/title>/g)).toHaveLength(1);
    // Attributes hold no handlers: every attribute that is there is known.
    const attributes = new Set(
      [...english.matchAll(/<[a-z0-9]+((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/g)].flatMap((element) =>
        [...(element[1] ?? '').matchAll(/\s([a-z-]+)(?==|\s|$)/g)].map(([, name]) => name),
      ),
    );
    expect([...attributes].filter((name) => name?.startsWith('on'))).toEqual([]);
    expect(text).toContain(FORMULA.replace('\n', ' '));
    expect(english).toContain('<bdi>stays \u202Ereversed\uFFFD</bdi>');
    expect(english.includes('\u0007')).toBe(false);
  });

  test.each(LANGUAGES)('every word is there in %s', (language) => {
    const document = htmlReport(report, language);
    expect(document).toContain(`<html lang="${language}">`);
    expect(document).not.toMatch(/undefined|NaN|\[object/);
    expect(document).toContain('lang="en">');
  });

  test('long lists end, and say how many are left out', () => {
    const { summary } = report;
    const [changed] = summary.changedCases;
    const [failed] = summary.failures;
    if (changed === undefined || failed === undefined) throw new Error('nothing to list');
    const many: ReplayReport = {
      ...report,
      summary: {
        ...summary,
        changed: 1_234_567,
        changedCases: new Array(1000).fill(changed),
        failed: 20_700,
        failures: new Array(1000).fill(failed),
      },
    };
    const document = htmlReport(many, 'ru');
    expect(document).toContain('Не показано ещё: 1\u00A0234\u00A0367 случаев.');
    expect(document).toContain('Не показано ещё: 20\u00A0200 случаев.');
    expect(document.length).toBeLessThan(2_000_000);
  });

  test('nothing compared and nothing wrong are told', () => {
    const summary = {
      ...report.summary,
      ...{ failed: 0, passed: 3, failures: [], groups: [], changed: 0, changedCases: [] },
    };
    const own = textOf(htmlReport({ ...report, compared: 'in-force', summary }, 'en'));
    expect(own).toContain('✓ All cases (3) are answered as expected.');
    expect(own).toContain('No editions were compared');
    expect(own).toContain('There are none.');
    const days = textOf(htmlReport({ ...report, compared: ['2020-06-01', '2021-06-01'], summary }, 'en'));
    expect(days).toContain('the editions of 1 June 2020; 1 June 2021');
    expect(days).toContain('answer these cases alike');
  });

  test('the colours are those of the pages', () => {
    const tokens = readFileSync('editor/theme/tokens.css', 'utf8');
    const inPages = (theme: string) => {
      const block = tokens.slice(tokens.indexOf(`data-theme="${theme}"`));
      return new Map(
        [...block.slice(0, block.indexOf('}')).matchAll(/(--[\w-]+): (#\w+);/g)].map((m) => [m[1], m[2]]),
      );
    };
    const style = english.slice(english.indexOf('<style>'), english.indexOf('</style>'));
    const blocks = [...style.matchAll(/:root \{([^}]*)\}/g)].map(([, block]) => block ?? '');
    expect(blocks).toHaveLength(2);
    for (const [place, theme] of ['light', 'dark'].entries()) {
      const own = [...(blocks[place] ?? '').matchAll(/(--[\w-]+): (#\w+);/g)];
      expect(own.length).toBeGreaterThan(10);
      for (const [, name, colour] of own) expect([name, colour]).toEqual([name, inPages(theme).get(name)]);
    }
  });
});
