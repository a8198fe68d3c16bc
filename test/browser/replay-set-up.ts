/** What the tests of the page of replaying do again and again. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { casesOfText } from '../../cases/index.ts';

/** A file as a user chooses it. */
export interface ChosenFile {
  readonly name: string;
  readonly text: string | Buffer;
}

/** Chooses files with the button. */
export async function openFiles(page: Page, ...files: readonly ChosenFile[]): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: '', buffer: Buffer.from(text) })));
}

/** Chooses a file of the disk. */
export async function openFile(page: Page, path: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(path);
}

/** Opens the stored cases of a body by the page's own words, in Kazakh. */
export async function openStored(page: Page, body: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Сақталған жағдайлар' }).selectOption({ label: body });
  await page.getByRole('button', { name: 'Сақталғандарды ашу' }).click();
}

/** Presses the button that replays (Kazakh), and waits for results. */
export async function replayAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Қайта(дан)? есептеу$/ }).click();
  await page.getByRole('heading', { name: 'Нәтиже' }).waitFor({ timeout: 50_000 });
}

/** Lines of NDJSON: stored cases of a body, one after the other, so many in all. */
export function manyCases(count: number, ...files: readonly string[]): string {
  const cases = files.flatMap((file) => {
    const reading = casesOfText(readFileSync(file, 'utf8'), file);
    return reading.ok ? reading.value.cases.map(({ source }) => source.value as object) : [];
  });
  expect(cases.length).toBeGreaterThan(0);
  const lines: string[] = [];
  for (let place = 0; place < count; place += 1) {
    lines.push(JSON.stringify({ ...cases[place % cases.length], id: `case-${place + 1}` }));
  }
  return lines.join('\n');
}

/** The texts of the cells of the rows that are on the page. */
export async function rowsOf(page: Page): Promise<string[][]> {
  return page
    .getByRole('grid')
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        Array.from(row.children as Iterable<{ textContent: string }>, (cell) => cell.textContent),
      ),
    );
}
