/** A hundred thousand cases: read, replayed, stopped, gone on with, scrolled; the page never stands still. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { usePages } from './chromium.ts';
import { manyCases, openFile, rowsOf } from './replay-set-up.ts';

const pages = usePages();

const CASES = 'methodologies/atyrau-akimat/cases';
const MANY = 100_000;
const folder = mkdtempSync(join(tmpdir(), 'adisteme-many-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file of so many cases, on the disk. */
function fileOf(count: number): string {
  const path = join(folder, `cases-${count}.ndjson`);
  writeFileSync(path, manyCases(count, ...readdirSync(CASES).map((name) => join(CASES, name))));
  return path;
}

/** Milliseconds: whatever else the machine does, nothing may hold the page up for longer. */
const STANDSTILL = 250;

/** Milliseconds of the tasks that kept the page from answering, longer than 50 each, from now on. */
async function watchLongTasks(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(`
    globalThis.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
  `);
  return () => page.evaluate<readonly number[]>('globalThis.longTasks');
}

test('a hundred thousand cases', { timeout: 600_000 }, async () => {
  const page = await pages.open('/replay', { width: 1440 });
  const longTasks = await watchLongTasks(page);
  await openFile(page, fileOf(MANY));
  await page.getByText('100 000 жағдай, 1 файл').waitFor({ timeout: 120_000 });

  // Stopped in the middle: what was found so far is shown as such, and the run goes on from there.
  await page.getByRole('button', { name: 'Қайта есептеу' }).click();
  const bar = page.getByRole('progressbar', { name: 'Есептеу барысы' });
  await expect
    .poll(async () => Number(await bar.getAttribute('aria-valuenow')), { timeout: 120_000 })
    .toBeGreaterThan(2);
  expect(await bar.getAttribute('aria-valuetext')).toMatch(/^\d+\s%: есептелгені \d.* \/ 100\s000$/);
  await page.getByText(/секундына .* жағдай · шамамен .* қалды/).waitFor();
  await page.getByRole('button', { name: 'Тоқтату' }).click();
  await page.getByText(/^Есептеу тоқтатылды, есептелгені: \d.* \/ 100\s000\./).waitFor();
  const half = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1;
  expect(half).toBeGreaterThan(1000);
  expect(half).toBeLessThan(MANY);
  await page.getByRole('button', { name: 'Жалғастыру' }).click();
  await page.getByText('Барлық жағдайдың (100 000) жауабы күтілгендей.').waitFor({ timeout: 400_000 });
  expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(MANY + 1));

  // To the end by wheel and by keys; only the rows in view are on the page.
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('Control+End');
  await page.getByRole('gridcell', { name: /^case-100000/ }).waitFor();
  expect((await rowsOf(page)).length).toBeLessThan(60);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Control+Home');
  await page.getByRole('gridcell', { name: /^case-1(?!\d)/ }).waitFor();
  for (let turn = 0; turn < 30; turn += 1) {
    await page.mouse.move(700, 700);
    await page.mouse.wheel(0, 20_000);
    await page.evaluate('new Promise((resolve) => requestAnimationFrame(resolve))');
  }
  await page.getByRole('radio', { name: /^Осы жауабы өзгерген/ }).click();
  await page.getByText(/^Көрсетілгені: 17\s500 жағдай/).waitFor();
  await page.getByRole('searchbox').fill('case-99999');
  await page.getByText('Бұл сүзгіге сай жағдай жоқ.').waitFor();
  // While reading, replaying and scrolling the page has answered at once.
  expect((await longTasks()).filter((milliseconds) => milliseconds > STANDSTILL)).toEqual([]);
});

test('reading is stopped as well: nothing is half open', { timeout: 120_000 }, async () => {
  const page = await pages.open('/replay');
  await openFile(page, fileOf(3 * MANY));
  await page.getByText(/\.ndjson оқылуда/).waitFor({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await page.getByText('Әзірге бірде-бір жағдай ашылған жоқ.').waitFor();
});
