/** The report as a browser shows and prints it. */
import { mkdirSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { htmlReport, junitReport, type ReplayReport } from '../../reports/index.ts';
import { needChromium } from '../../scripts/chromium.mjs';
import { hostileReport } from '../reports/hostile.ts';
import { expectAccessible } from './axe.ts';
import { ARGUMENTS } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: needChromium(), args: ARGUMENTS });
});
afterAll(async () => {
  await browser.close();
});

/** The hostile report with a point that no case has used. */
function report(): ReplayReport {
  const found = hostileReport();
  const coverage = found.summary.coverage.map((one) => ({
    ...one,
    provisions: one.provisions.map((provision, place) =>
      place === 1 ? { ...provision, cases: 0 } : provision,
    ),
  }));
  return { ...found, summary: { ...found.summary, coverage } };
}

async function show(
  document: string,
  look: { colorScheme?: 'light' | 'dark'; width?: number } = {},
): Promise<{ page: Page; asked: string[]; said: string[] }> {
  const { colorScheme = 'light', width = 1280 } = look;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('dialog', (dialog) => said.push(dialog.message()));
  await page.setContent(document);
  return { page, asked, said };
}

test.each([
  ['kk', 'light'],
  ['kk', 'dark'],
  ['ru', 'light'],
  ['ru', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const)('is accessible in %s, %s, and loads and runs nothing', async (language, colorScheme) => {
  const { page, asked, said } = await show(htmlReport(report(), language), { colorScheme });
  expect(await page.locator('script, img').count()).toBe(0);
  expect(await page.title()).not.toBe('taken');
  await expectAccessible(page);
  expect([asked, said]).toEqual([[], []]);
  mkdirSync('artifacts', { recursive: true });
  await page.screenshot({ path: `artifacts/report-${language}-${colorScheme}.png`, fullPage: true });
  await page.context().close();
});

test('is no wider than a narrow screen', async () => {
  const { page } = await show(htmlReport(report(), 'kk'), { width: 360 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  await page.context().close();
});

test('prints light, with what is folded, and repeats the heads of tables', async () => {
  const { page } = await show(htmlReport(report(), 'kk'), { colorScheme: 'dark' });
  await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = false");
  const text = page.locator('.official').first();
  expect(await text.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect((await text.boundingBox())?.height).toBeGreaterThan(10);
  const styles = await page.evaluate(
    "[getComputedStyle(document.body).color, getComputedStyle(document.querySelector('thead')).display]",
  );
  expect(styles).toEqual(['rgb(23, 32, 43)', 'table-header-group']);
  expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 4).toString()).toBe('%PDF');
  await page.context().close();
});

test('the JUnit report is well-formed XML', async () => {
  const { page } = await show('<!doctype html><title>empty</title>');
  const counted = await page.evaluate(
    (text) => {
      const Parser = (globalThis as unknown as { DOMParser: new () => XmlParser }).DOMParser;
      const document = new Parser().parseFromString(text, 'application/xml');
      const count = (selector: string) => document.querySelectorAll(selector).length;
      const all = [...document.querySelectorAll('testsuite')];
      return {
        wrong: count('parsererror'),
        tests: count('testcase'),
        failures: count('failure'),
        sums: all.map((one) => Number(one.getAttribute('tests'))).reduce((a, b) => a + b, 0),
        name: document.querySelector('testcase[file]')?.getAttribute('name'),
      };
    },
    junitReport(report(), 'kk'),
  );
  const name = '=HYPERLINK("https://example.org")\n+1';
  expect(counted).toEqual({ wrong: 0, tests: 4, failures: 1, sums: 4, name });
  await page.context().close();
});

/** As much of the browser's parser as is used. */
interface XmlParser {
  parseFromString(
    text: string,
    type: string,
  ): {
    querySelector(selector: string): { getAttribute(name: string): string | null } | null;
    querySelectorAll(
      selector: string,
    ): Iterable<{ getAttribute(name: string): string | null }> & { readonly length: number };
  };
}
