/** The page of writing: accessible in every theme and language, and by keys alone. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './axe.ts';
import { usePages } from './chromium.ts';
import { tabTo } from './keyboard.ts';
import { expectAccessibleInEveryLook } from './looks.ts';
import { actOf, draftOf, expectDraft, fileOf, openAct, RYSKULOV, whenOpen, whenSaved } from './write-page.ts';

const pages = usePages();
const SJC = 'sjc-apparatus/sjc-2018-2-4-26.adisteme';

type Ready = Readonly<Record<'kk' | 'ru' | 'en', string>>;

describe('axe finds no serious fault in any theme and language', () => {
  const lookAt = (page: Page, name: string, ready: Ready) =>
    expectAccessibleInEveryLook(page, ready, { pages, name: `write-${name}` });

  it('the list of acts and the forms', async () => {
    const page = await pages.open('/write', { width: 900 });
    const newAct = { kk: 'Жаңа орган немесе акт', ru: 'Новый орган или акт', en: 'New body or act' };
    await lookAt(page, 'list', newAct);
    await page.getByRole('link', { name: newAct.kk }).click();
    await page.getByRole('button', { name: 'Жобаны бастау' }).click();
    await page.getByText('Мұны жазу керек.').first().waitFor();
    await lookAt(page, 'act-form', { kk: 'Жобаны бастау', ru: 'Начать проект', en: 'Begin the draft' });
    const form = await pages.open('/write?form=amendment&body=ryskulov-akimat', { width: 1440 });
    await form.getByRole('option', { name: /^1-тармақ/ }).waitFor();
    await lookAt(form, 'amendment-form', { kk: 'Қай тармақ', ru: 'Какой пункт', en: 'Which provision' });
  }, 120_000);

  it('an act that is open, with the list of problems', async () => {
    const page = await openAct(pages, SJC, { width: 1440 });
    await page.getByRole('tab', { name: 'Ресми мәтін' }).click();
    await page.locator('[data-problems]').click();
    await lookAt(page, 'act', { kk: 'Панельді жасыру', ru: 'Скрыть панель', en: 'Hide the panel' });
    // On a narrow window everything stands below each other, and only the text scrolls sideways.
    for (const width of [900, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await expect
        .poll(() => page.evaluate<number>('document.documentElement.scrollWidth'))
        .toBeLessThanOrEqual(width);
      await pages.picture(page, `write-act-${width}`);
    }
  }, 120_000);
});

/** What the status line says of the place of the cursor. */
function line(page: Page): Promise<string | null> {
  return page.getByText(/^\d+-жол, \d+-баған$/).textContent();
}

it('by keys alone: open, change, go to the problem, mend it, leave the text, read along, publish', async () => {
  const { text } = await actOf(pages, RYSKULOV);
  const page = await pages.open('/write', { width: 1440 });
  await page.getByRole('link', { name: /№ 144/ }).waitFor();

  // The act is found by its number.
  await page.keyboard.press('Control+p');
  await page.keyboard.type('ryskulov 144');
  await page.getByRole('option', { name: /№ 144/, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await whenOpen(page, RYSKULOV);

  // The text has the focus after going to a name.
  await page.keyboard.press('Control+p');
  await page.keyboard.type('appeal_due');
  const chosen = page.getByRole('option', { name: /^appeal_due/, selected: true });
  await chosen.waitFor();
  for (let other = 0; other < 5 && !(await chosen.textContent())?.includes(RYSKULOV); other += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  const at = text.slice(0, text.indexOf('мерзім appeal_due')).split('\n').length;
  await expect.poll(() => line(page)).toMatch(`${at}-жол`);
  // From behind the name, which is selected, to what it is reckoned from.
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.type('x');
  await expectDraft(pages, RYSKULOV, 'xcommission_decision + 10');
  await page.locator('[data-problems]', { hasText: /\d қате/ }).waitFor();

  // To the problem from elsewhere, and its fix.
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await expect.poll(() => line(page)).toMatch(`${at}-жол`);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Period');
  await page
    .locator('.action-widget')
    .getByText(/commission_decision/)
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.locator('[data-problems]', { hasText: /\d қате/ }).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('# пернетақтадан\n');
  await expectDraft(pages, RYSKULOV, '# пернетақтадан');

  // Escape and Tab leave the text forward; so does the key for the next part of the page.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect
    .poll(() => page.locator('[data-problems]').evaluate((one) => one === one.ownerDocument.activeElement))
    .toBe(true);
  await page.keyboard.press('F6');
  await page.keyboard.press('ArrowLeft');
  const panel = page.getByRole('complementary', { name: 'Бүйір панель' });
  await expect
    .poll(() => panel.getByRole('tab', { name: 'Ресми мәтін' }).getAttribute('aria-selected'))
    .toBe('true');
  await page.keyboard.press('Control+b');
  await panel.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+b');
  await panel.waitFor();

  // Publishing.
  await whenSaved(page);
  await page.keyboard.press('Control+Shift+s');
  const dialog = page.getByRole('dialog', { name: 'Актіні жариялау' });
  await dialog.getByText('Мәтінде не өзгереді').waitFor();
  const publish = dialog.getByRole('button', { name: 'Жариялау' });
  await expect.poll(() => publish.isEnabled(), { timeout: 30_000 }).toBe(true);
  await expectAccessible(page);
  await tabTo(page, publish);
  await page.keyboard.press('Enter');
  await page.getByText('Акт жарияланды.').waitFor();
  expect(fileOf(pages, RYSKULOV)).toBe(`# пернетақтадан\n${text}`);
  expect(await draftOf(pages, RYSKULOV)).toBeUndefined();
}, 120_000);
