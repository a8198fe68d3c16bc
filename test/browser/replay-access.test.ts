/** The page of replaying: accessible in every theme and language, and by keys alone. */
import { expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { usePages } from './chromium.ts';
import { tabTo } from './keyboard.ts';
import { expectAccessibleInEveryLook, expectNoSidewaysScrolling, speak } from './looks.ts';
import { openFiles, openStored, replayAll } from './replay-set-up.ts';

const pages = usePages();

const OPENED = { kk: '80 жағдай, 4 файл', ru: '80 случаев, 4 файла', en: '80 cases, 4 files' };
const BAD = {
  name: 'bad.ndjson',
  text: '{"id": "one", \n[]\n{"id":"two","methodology":"nobody","on":"2020-01-01"}\n',
};

test('axe finds no serious fault in any theme and language', async () => {
  const page = await pages.open('/replay', { width: 1440 });
  await page.getByText('Әзірге бірде-бір жағдай ашылған жоқ.').waitFor();
  await openFiles(page, BAD);
  await page
    .getByText(/bad\.ndjson/)
    .first()
    .waitFor();
  await expectAccessibleInEveryLook(
    page,
    { kk: 'bad.ndjson', ru: 'bad.ndjson', en: 'bad.ndjson' },
    { pages, name: 'replay-bad' },
  );

  const results = await pages.open('/replay?show=changed-any', { width: 1440 });
  await openStored(results, 'Атырау қалалық әкімдігі');
  await results.getByText(OPENED.kk).waitFor();
  await replayAll(results);
  await expectAccessibleInEveryLook(results, OPENED, { pages, name: 'replay-results' });

  await results.getByRole('gridcell').first().click();
  const dialog = results.getByRole('dialog');
  await dialog.waitFor();
  await pages.picture(results, 'replay-case-kk');
  await results.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await results.getByRole('tab').last().click();
  await results.getByRole('heading', { name: 'Редакцияның мәтіні' }).waitFor();
  await expectAccessibleInEveryLook(results, OPENED, { pages, name: 'replay-coverage' });
}, 480_000);

test('axe finds no serious fault in a case', async () => {
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    const page = await pages.open('/replay?show=changed-any', { width: 1440, theme });
    await openStored(page, 'Атырау қалалық әкімдігі');
    await page.getByText(OPENED.kk).waitFor();
    await replayAll(page);
    for (const language of ['kk', 'ru', 'en'] as const) {
      await speak(page, language);
      await page.getByText(OPENED[language]).waitFor();
      await page.getByRole('gridcell').first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('article').first().waitFor();
      expect([theme, language, await axeFaults(page)]).toEqual([theme, language, []]);
      await pages.picture(page, `replay-case-${language}-${theme}`);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
  }
}, 240_000);

test('by keys alone: opening stored cases, replaying, going through the matrix, a case, coverage', async () => {
  const page = await pages.open('/replay', { language: 'en', width: 1440 });
  const stored = page.getByRole('combobox').filter({ hasText: 'Atyrau' });
  await stored.waitFor();
  await tabTo(page, stored);
  await page.keyboard.type('Atyrau');
  await expect.poll(() => stored.locator('option:checked').textContent()).toMatch(/Atyrau/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText(OPENED.en).waitFor();
  await page.keyboard.press('Control+KeyK');
  await page.keyboard.type('replay');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await tabTo(page, page.getByRole('button', { name: /^Replay/ }).first());
  await page.keyboard.press('Enter');
  const grid = page.getByRole('grid');
  await grid.waitFor({ timeout: 60_000 });
  await tabTo(page, grid);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await grid.evaluate((one) => one.contains(one.ownerDocument.activeElement))).toBe(true);
  await tabTo(page, page.getByRole('tab', { selected: true }));
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { selected: true, name: /Coverage|points/i }).waitFor();
}, 240_000);

test('at 360 pixels nothing is wider than the page', async () => {
  const page = await pages.open('/replay', { width: 360 });
  await openStored(page, 'Атырау қалалық әкімдігі');
  await page.getByText(OPENED.kk).waitFor();
  await replayAll(page);
  await expectNoSidewaysScrolling(page, OPENED);
  await pages.picture(page, 'replay-360');
});
