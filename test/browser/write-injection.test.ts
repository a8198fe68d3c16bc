/** What acts say is shown as it is written, wherever it is shown: no HTML, no markdown, no links. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { usePages } from './chromium.ts';
import { goToPiece, openAct } from './write-page.ts';

const pages = usePages();

const NAME = 'evil-akimat/evil-2024-1.adisteme';
const EVIL = '<img src=x onerror=hurt()> **қалың** [сілтеме](javascript:hurt()) `код` ![сурет](/x.png)';
const TEXT = `тіл kk

акт evil-2024-1
  құжат: "қаулы" № 1, 2024-01-01
  атауы
    | ${EVIL}
  бекітеді: evil-akimat "${EVIL}"
  жарияланған: белгісіз
  қолданысқа енеді: 2024-02-01

тармақ 1 "${EVIL}"
  | ${EVIL}
  факт months: бүтін 0.. "${EVIL}"
    кім: hr
  рөл hr "${EVIL}"

  талап enough: months >= 3 "${EVIL}"

  талап broken: mnths >= 3 "${EVIL}"
`;

beforeAll(() => {
  const place = join(pages.served.folder, NAME);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, TEXT);
});

/** Nothing of the act has become an element. */
async function expectHarmless(page: Page): Promise<void> {
  expect(await page.locator('img, a[href^="javascript"], a[data-href^="javascript"]').count()).toBe(0);
  expect(await page.locator('strong, b', { hasText: /^қалың$/ }).count()).toBe(0);
}

it('in the text, hovers, the outline, the official text, problems, the list of acts and the bodies', async () => {
  const page = await openAct(pages, NAME, { width: 1440 });
  await page.getByRole('heading', { level: 1, name: 'қаулы № 1' }).waitFor();
  await page.getByRole('tree').getByText('<img').first().waitFor();
  await expectHarmless(page);

  await goToPiece(page, TEXT, 'months >= 3');
  await page
    .locator('.view-line span', { hasText: /^months$/ })
    .last()
    .hover();
  const hover = page.locator('.monaco-hover-content').first();
  await hover.getByText('<img src=x onerror=hurt()>').first().waitFor();
  expect(await hover.textContent()).toContain('[сілтеме](javascript:hurt())');
  await expectHarmless(page);
  await pages.picture(page, 'write-evil-hover');
  await page.keyboard.press('Escape');

  await page.getByRole('tab', { name: 'Ресми мәтін' }).click();
  await page.getByRole('complementary').getByText(EVIL).first().waitFor();
  await page.locator('[data-problems]').click();
  await page.getByRole('option', { name: /mnths/ }).waitFor();
  await expectHarmless(page);

  await page.keyboard.press('Control+p');
  await page.getByRole('dialog').getByRole('combobox').fill('evil');
  await page.getByRole('option', { name: /<img/ }).first().waitFor();
  await expectHarmless(page);
  await page.keyboard.press('Escape');
  await page.goto(new URL('/write', pages.served.address).href);
  await page.getByRole('heading', { name: EVIL }).waitFor();
  await expectHarmless(page);
  await page.goto(new URL('/write?form=amendment&body=evil-akimat', pages.served.address).href);
  await page.getByRole('option', { name: /^1-тармақ/ }).click();
  await page.getByRole('region', { name: '1-тармақ' }).getByText(EVIL).waitFor();
  await expectHarmless(page);
  await pages.picture(page, 'write-evil-form');
});

it('the text editor speaks Kazakh, and no other scripts run in it than the page’s own', async () => {
  const page = await openAct(pages, NAME);
  await page
    .locator('.monaco-editor')
    .first()
    .click({ position: { x: 200, y: 100 } });
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Табу' }).first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  const list = page.locator('.quick-input-list');
  await list.getByText('Қатпарлау').or(list.getByText('Жию')).first().waitFor();
  const names = await list.locator('.monaco-list-row').allInnerTexts();
  await pages.picture(page, 'write-monaco-kazakh');
  // Words that only Russian or English has are not left over.
  expect(names.filter((name) => /^(Перейти|Показать|Go to|Show|Toggle)/.test(name))).toEqual([]);
  const response = await page.request.get(new URL(`/write?act=${NAME}`, pages.served.address).href);
  const policy = response.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe-eval|blob:/);
  // A script that somebody managed to put into the page does not run.
  await page.evaluate(`
    const script = document.createElement('script');
    script.textContent = 'globalThis.hurt = true';
    document.head.append(script);
  `);
  expect(await page.evaluate('globalThis.hurt')).toBeUndefined();
  pages.forgive(/Content Security Policy/);
});
