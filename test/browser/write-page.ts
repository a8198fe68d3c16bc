/** The page of writing, as a drafter uses it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Draft, StoredAct, Texts } from '../../server/api/index.ts';
import type { Pages } from './chromium.ts';

export const RYSKULOV = 'ryskulov-akimat/ryskulov-2018-144.adisteme';
export const ATYRAU_AMENDMENT = 'atyrau-akimat/atyrau-2022-324.adisteme';

/** Waits until an act is in the text editor and has been looked through. */
export async function whenOpen(page: Page, name: string): Promise<void> {
  await page.locator(`[data-opened="${name}"]`).waitFor();
  await page.locator('[data-problems]:not([data-problems="looking"])').waitFor();
}

/** Opens an act of the folder. */
export async function openAct(
  pages: Pages,
  name: string,
  visit?: Parameters<Pages['open']>[1],
): Promise<Page> {
  const page = await pages.open(`/write?act=${name}`, visit);
  await whenOpen(page, name);
  return page;
}

/** The line (from 1) of a text that has a piece. */
export function lineOf(text: string, piece: string): number {
  const at = text.indexOf(piece);
  if (at < 0) throw new Error(`no “${piece}” in the text`);
  return text.slice(0, at).split('\n').length;
}

/** Puts the cursor at a place (from 1) by the text editor's own command. */
export async function goTo(page: Page, line: number, column = 1): Promise<void> {
  await page
    .locator('.monaco-editor')
    .first()
    .click({ position: { x: 200, y: 100 } });
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input').fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  // The text has the focus again: keys go into it.
  await page.locator('.monaco-editor.focused').first().waitFor();
}

/** Puts the cursor before (or behind) a piece of the text that an act has. */
export async function goToPiece(
  page: Page,
  text: string,
  piece: string,
  where: 'before' | 'inside' | 'behind' = 'before',
): Promise<void> {
  const at = text.indexOf(piece);
  if (at < 0) throw new Error(`no “${piece}” in the text`);
  const place = at + (where === 'before' ? 0 : where === 'inside' ? 2 : piece.length);
  const lines = text.slice(0, place).split('\n');
  await goTo(page, lines.length, (lines.at(-1)?.length ?? 0) + 1);
}

/** Waits until everything typed is on the server. */
export async function whenSaved(page: Page): Promise<void> {
  await page.locator('[data-saving="saved"]').waitFor({ state: 'attached' });
}

/** The texts that the server has. */
export async function texts(pages: Pages): Promise<Texts> {
  const response = await fetch(new URL('/api/texts', pages.served.address));
  return (await response.json()) as Texts;
}

/** The draft of an act, as the server has it. */
export async function draftOf(pages: Pages, name: string): Promise<Draft | undefined> {
  return (await texts(pages)).drafts.find((draft) => draft.name === name);
}

/** The published act, as the server has it. */
export async function actOf(pages: Pages, name: string): Promise<StoredAct> {
  const found = (await texts(pages)).acts.find((act) => act.name === name);
  if (found === undefined) throw new Error(`no act ${name}`);
  return found;
}

/** The file of an act on the disk. */
export function fileOf(pages: Pages, name: string): string {
  return readFileSync(join(pages.served.folder, name), 'utf8');
}

/** Waits until the draft on the server has a piece of text. */
export async function expectDraft(pages: Pages, name: string, piece: string): Promise<void> {
  await expect
    .poll(async () => (await draftOf(pages, name))?.text ?? '', { timeout: 15_000 })
    .toContain(piece);
}
