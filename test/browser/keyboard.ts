/** Using a page by keys alone. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Presses Tab until the element has the focus; it fails where the keyboard does not get there. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let presses = 0; presses < 600; presses += 1) {
    await page.keyboard.press('Tab');
    if (await element.evaluate((one) => one === one.ownerDocument.activeElement)) return;
  }
  throw new Error(`the keyboard does not get to ${element}`);
}

/** Chooses an option of a select by going down from where it stands. */
export async function chooseByKeys(page: Page, select: Locator, label: string): Promise<void> {
  await tabTo(page, select);
  const count = await select.locator('option').count();
  for (let presses = 0; presses < count; presses += 1) {
    await page.keyboard.press('ArrowDown');
    if ((await select.locator('option:checked').textContent()) === label) return;
  }
  throw new Error(`no option ${label}`);
}

/** Types a day (`YYYY-MM-DD`) into a field for days, in the order in which the browser asks for its parts. */
export async function typeDay(page: Page, field: Locator, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  for (const digits of [`${month}${date}${year}`, `${date}${month}${year}`, `${year}${month}${date}`]) {
    await tabTo(page, field);
    await page.keyboard.type(digits);
    if ((await field.inputValue()) === day) return;
  }
  expect(await field.inputValue()).toBe(day);
}
