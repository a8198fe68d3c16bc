/** A page in every look it can have. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from './axe.ts';
import type { Pages } from './chromium.ts';

export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Theme = (typeof THEMES)[number];

/** Chooses the language of the page as a user does. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.locator('header select').first().selectOption(language);
}

/** Chooses the colours of the page as a user does. */
export async function paint(page: Page, theme: Theme): Promise<void> {
  await page.locator('header select').last().selectOption(theme);
}

/**
 * Holds the page accessible in all themes and languages. `ready` is a text that is there once the page speaks the
 * language. With a name, a picture of each language is kept, each in another theme.
 */
export async function expectAccessibleInEveryLook(
  page: Page,
  ready: Readonly<Record<Language, string>>,
  picture?: { readonly pages: Pages; readonly name: string },
): Promise<void> {
  for (const [place, language] of LANGUAGES.entries()) {
    await speak(page, language);
    await page.getByText(ready[language]).first().waitFor({ timeout: 90_000 });
    for (const [turn, theme] of THEMES.entries()) {
      await paint(page, theme);
      await expectAccessible(page);
      if (turn === place) await picture?.pages.picture(page, `${picture.name}-${language}-${theme}`);
    }
  }
  await speak(page, 'kk');
  await paint(page, 'light');
}

/** Holds that nothing is wider than the page, in any language. */
export async function expectNoSidewaysScrolling(
  page: Page,
  ready: Readonly<Record<Language, string>>,
): Promise<void> {
  for (const language of LANGUAGES) {
    await speak(page, language);
    await page.getByText(ready[language]).first().waitFor();
    const widths = await page.evaluate('[document.documentElement.scrollWidth, innerWidth]');
    const [content, shown] = widths as readonly [number, number];
    expect([language, Math.max(content, shown)]).toEqual([language, shown]);
  }
}
