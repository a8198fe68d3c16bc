/** What the tests of the page of comparisons share. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Pages, Visit } from './chromium.ts';

/** The address of a comparison; sides are as addresses name them. */
export function compareAddress(search: Readonly<Record<string, string>>): string {
  return `/compare?${new URLSearchParams(search)}`;
}

/** The days around the amendments of the repository. */
export const AMENDMENTS = {
  atyrau: { from: 'atyrau-akimat@2022-02-25', to: 'atyrau-akimat@2022-02-26' },
  council: { from: 'sjc-apparatus@2018-07-25', to: 'sjc-apparatus@2018-07-26' },
  almaty: { from: 'almaty-oblast-akimat@2017-08-06', to: 'almaty-oblast-akimat@2017-08-07' },
} as const;

/** A draft that changes a grade and a term of the Ryskulov order. */
export const DRAFT = {
  name: 'ryskulov-akimat/draft.adisteme',
  text: readFileSync('test/editor/compare/draft.adisteme', 'utf8'),
};

/** Puts a draft where the server keeps drafts. */
export function writeDraft(folder: string, name = DRAFT.name, text = DRAFT.text): void {
  const place = join(folder, '.drafts', `${name}.json`);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, JSON.stringify({ base: null, text }));
}

/** Opens a comparison. */
export function openComparison(
  pages: Pages,
  search: Readonly<Record<string, string>>,
  visit: Visit = {},
): Promise<Page> {
  return pages.open(compareAddress(search), visit);
}

/** The text of an element. */
export async function textOf(element: Locator): Promise<string> {
  return (await element.textContent()) ?? '';
}

/** What the page shows of a provision in words. */
export function changeOf(page: Page, provision: string): Locator {
  return page.getByRole('article', { name: new RegExp(`^${provision}( |$)`) });
}

/** The id of the element that has the focus. */
export async function focusedId(page: Page): Promise<string | null> {
  return page.locator(':focus').getAttribute('id');
}
