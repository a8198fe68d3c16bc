/** Everything the language service gives, in the text editor, on real orders, in Kazakh. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { usePages } from './chromium.ts';
import { DRAFT, writeDraft } from './compare-set-up.ts';
import {
  ATYRAU_AMENDMENT,
  actOf,
  draftOf,
  expectDraft,
  goTo,
  goToPiece,
  lineOf,
  openAct,
  RYSKULOV,
  whenOpen,
  whenSaved,
} from './write-page.ts';

const pages = usePages();

/** The Ryskulov order in a page that the tests share: opening one takes seconds. `text`: as it is by now. */
async function openRyskulov(): Promise<{ page: Page; text: string }> {
  shared ??= await openAct(pages, RYSKULOV);
  const page = shared;
  if (new URL(page.url()).searchParams.get('act') !== RYSKULOV) {
    await page.goto(new URL(`/write?act=${RYSKULOV}`, pages.served.address).href);
  }
  await whenOpen(page, RYSKULOV);
  await whenSaved(page);
  // What an earlier test has left open goes.
  for (const _ of ['list', 'hover']) await page.keyboard.press('Escape');
  const { text } = (await draftOf(pages, RYSKULOV)) ?? (await actOf(pages, RYSKULOV));
  return { page, text };
}

let shared: Page | undefined;

/** Where the cursor is, as the status line tells it. */
async function cursor(page: Page): Promise<string | null> {
  return page.getByText(/^\d+-жол, \d+-баған$/).textContent();
}

describe('reading', () => {
  it('a hover tells what a name is and what its point says', async () => {
    const { page, text } = await openRyskulov();
    await goToPiece(page, text, 'шешім kpi_grade');
    await page
      .locator('.view-line span', { hasText: /^kpi_grade$/ })
      .first()
      .hover();
    const hover = page.locator('.monaco-hover-content').first();
    await hover.getByText('НМИ бойынша бағалау нәтижесі').waitFor();
    expect(await hover.textContent()).toContain('18-тармақ');
    await pages.picture(page, 'write-hover');
  });

  it('names are coloured by what they are', async () => {
    const { page, text } = await openRyskulov();
    await goToPiece(page, text, 'шешім kpi_grade');
    const name = page.locator('.view-line span', { hasText: /^kpi_grade$/ }).first();
    await expect
      .poll(() => name.evaluate((one) => one.ownerDocument.defaultView?.getComputedStyle(one).color), {
        timeout: 10_000,
      })
      .toBe('rgb(27, 107, 58)');
  });

  it('F12 goes to a declaration in another act', async () => {
    const { text } = await actOf(pages, ATYRAU_AMENDMENT);
    const page = await openAct(pages, ATYRAU_AMENDMENT);
    await goToPiece(page, text, 'assessment_completed + 2', 'inside');
    await page.keyboard.press('F12');
    await whenOpen(page, RYSKULOV);
    const target = (await actOf(pages, RYSKULOV)).text;
    await expect.poll(() => cursor(page)).toMatch(`${lineOf(target, 'оқиға assessment_completed')}-жол`);
    await page.goBack();
    await whenOpen(page, ATYRAU_AMENDMENT);
  });

  it('Shift+F12 shows all places of a name, in all acts', async () => {
    const { text } = await actOf(pages, RYSKULOV);
    const page = await openAct(pages, RYSKULOV);
    await goToPiece(page, text, 'оқиға assessment_completed', 'behind');
    await page.keyboard.press('Shift+F12');
    const peek = page.locator('.reference-zone-widget');
    await peek.getByText('ryskulov-2018-144.adisteme').first().waitFor();
    await peek.getByText('atyrau-2022-324.adisteme').first().waitFor();
    expect(await peek.textContent()).toContain('Қолданылған жерлері');
    await pages.picture(page, 'write-references');
  });

  it('a reference in the official text is a link to its point', async () => {
    const { page, text } = await openRyskulov();
    await goToPiece(page, text, 'осы Әдістеменің 13-тармағында');
    const link = page.locator('.detected-link', { hasText: '13-тармағында' }).first();
    await link.click({ modifiers: ['Control'] });
    await expect.poll(() => cursor(page)).toMatch(`${lineOf(text, '\nтармақ 13\n') + 1}-жол`);
  });

  it('chapters and points fold', async () => {
    const { page, text } = await openRyskulov();
    await goToPiece(page, text, 'тарау 1 ');
    await page.keyboard.press('Control+Shift+BracketLeft');
    await page.locator('.view-line', { hasText: 'тарау 2' }).first().waitFor();
    expect(await page.locator('.view-line', { hasText: 'тармақ 3' }).count()).toBe(0);
  });

  it('the outline is found in, follows the cursor and goes to a point; so do the steps above the text', async () => {
    const { page, text } = await openRyskulov();
    await goToPiece(page, text, 'шешім kpi_grade', 'behind');
    const tree = page.getByRole('tree', { name: 'Актінің құрылымы' });
    await expect.poll(() => tree.locator('[aria-selected="true"]').textContent()).toContain('тармақ 18');
    const steps = page.getByRole('navigation', { name: 'Курсор тұрған жер' });
    await expect
      .poll(() => steps.getByRole('button').allInnerTexts())
      .toEqual([
        expect.stringMatching(/^тарау 3/),
        expect.stringMatching(/^тармақ 18/),
        expect.stringMatching(/^kpi_grade/),
      ]);
    await page.getByRole('searchbox', { name: 'Тармақты немесе атауды табу' }).fill('commission_quorum');
    await tree.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect.poll(() => cursor(page)).toMatch(`${lineOf(text, 'шешім commission_quorum')}-жол`);
    await steps.getByRole('button', { name: /^тарау 5/ }).click();
    await expect.poll(() => cursor(page)).toMatch(`${lineOf(text, 'тарау 5 ')}-жол`);
  });

  it('a selection grows from the word to the statement', async () => {
    const { page, text } = await openRyskulov();
    await goToPiece(page, text, 'kpi_grade: kpi_scale', 'inside');
    await page.keyboard.press('Shift+Alt+ArrowRight');
    await page.keyboard.press('Shift+Alt+ArrowRight');
    await expect.poll(() => page.locator('.selected-text').count()).toBeGreaterThan(0);
  });

  it('points and names of all acts are found', async () => {
    const { page } = await openRyskulov();
    await page.keyboard.press('Control+p');
    const field = page.getByRole('combobox', { name: /Актінің нөмірі/ });
    await field.fill('7/35');
    await page.getByRole('option', { name: /№ 7\/35/ }).waitFor();
    await field.fill('refusal_sending_due');
    await page.getByRole('option', { name: /refusal_sending_due/ }).waitFor();
    await pages.picture(page, 'write-find');
    await page.keyboard.press('Enter');
    await whenOpen(page, ATYRAU_AMENDMENT);
    const { text } = await actOf(pages, ATYRAU_AMENDMENT);
    await expect.poll(() => cursor(page)).toMatch(`${lineOf(text, 'мерзім refusal_sending_due')}-жол`);
  });
});

describe('writing', () => {
  it('completes the names of facts, with what they are called in Kazakh', async () => {
    const { page, text } = await openRyskulov();
    await goTo(page, lineOf(text, 'талап kpi_count') + 1);
    await page.keyboard.type('  талап fresh: mon');
    const list = page.locator('.suggest-widget');
    await list.getByText('months_in_position').first().waitFor();
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-details').getByText('Нақты лауазымда болған мерзімі (толық ай)').waitFor();
    await pages.picture(page, 'write-completion');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' >= 3 "Үш ай"');
    await expectDraft(pages, RYSKULOV, 'талап fresh: months_in_position >= 3 "Үш ай"');
  });

  it('shows what a function takes', async () => {
    const { page, text } = await openRyskulov();
    await goToPiece(page, text, 'months_in_position >= 3 "Үш ай"');
    await page.keyboard.type('саны(');
    await page.locator('.parameter-hints-widget').getByText('саны(тізім').first().waitFor();
    await page.keyboard.press('Escape');
    for (const _ of 'саны(') await page.keyboard.press('Backspace');
    await expectDraft(pages, RYSKULOV, 'fresh: months_in_position >= 3');
  });

  it('a mistake is told in words at its place, and mended by a quick fix', async () => {
    const { page, text } = await openRyskulov();
    await goToPiece(page, text, 'months_in_position >= 3 "Үш ай"', 'inside');
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: /1 қате/ }).waitFor();
    await page.locator('.squiggly-error').first().waitFor();
    await page.keyboard.press('Control+Period');
    const menu = page.locator('.action-widget');
    await menu
      .getByText(/months_in_position/)
      .first()
      .waitFor();
    await pages.picture(page, 'write-quick-fix');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /1 қате/ }).waitFor({ state: 'detached' });
    await expectDraft(pages, RYSKULOV, 'months_in_position >= 3 "Үш ай"');
  });

  it('formats the text', async () => {
    const { page, text } = await openRyskulov();
    await goToPiece(page, text, 'months_in_position >= 3 "Үш ай"');
    await page.keyboard.type('   ');
    await expectDraft(pages, RYSKULOV, 'fresh:    months_in_position');
    await page.keyboard.press('Shift+Alt+f');
    await expectDraft(pages, RYSKULOV, 'fresh: months_in_position');
  });

  it('renames in all acts: those of others are shown first and go into their drafts', async () => {
    const { page, text } = await openRyskulov();
    await goToPiece(page, text, 'оқиға assessment_completed', 'behind');
    const field = page.locator('.rename-input');
    // Whoever presses before the language has been read presses again.
    await expect
      .poll(
        async () => {
          if (!(await field.isVisible())) await page.keyboard.press('F2');
          return field.isVisible();
        },
        { interval: 1000, timeout: 30_000 },
      )
      .toBe(true);
    await field.fill('assessment_finished');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: /assessment_finished/ });
    await dialog.getByText(ATYRAU_AMENDMENT).waitFor();
    expect(await dialog.textContent()).toContain(
      'мерзім refusal_sending_due: assessment_finished + 2 жұмыс күні',
    );
    await pages.picture(page, 'write-rename');
    await dialog.getByRole('button', { name: 'Барлық актілерде өзгерту' }).click();
    await expectDraft(pages, RYSKULOV, 'оқиға assessment_finished');
    await expectDraft(pages, ATYRAU_AMENDMENT, 'assessment_finished + 2 жұмыс күні');
    await whenSaved(page);
  });

  it('says why a word cannot be renamed', async () => {
    const { page, text } = await openRyskulov();
    await goToPiece(page, text, 'тарау 1 ', 'inside');
    await page.keyboard.press('F2');
    await page.locator('.monaco-editor-overlaymessage').getByText(/ата/).waitFor();
  });
});

describe('cases', () => {
  it('the lens above a point lists its cases; trying one shows values, reasons and the lines that decided', async () => {
    const { text } = await actOf(pages, 'baydibek-maslikhat/baydibek-2023-7-35.adisteme');
    const page = await openAct(pages, 'baydibek-maslikhat/baydibek-2023-7-35.adisteme');
    await goToPiece(page, text, 'шешім grade');
    const lens = page.locator('.codelens-decoration a:visible', { hasText: 'жағдай' }).first();
    await lens.waitFor();
    await lens.click();
    const panel = page.getByRole('complementary', { name: 'Бүйір панель' });
    const select = panel.getByLabel('Сақталған жағдай');
    await select.waitFor();
    const options = await select.locator('option').allInnerTexts();
    expect(options.length).toBeGreaterThan(2);
    expect(options[1]).toMatch(/✓ күткендей$/);
    await select.selectOption({ index: 1 });
    await panel.getByRole('heading', { name: 'Шешімдер' }).waitFor();
    await panel.getByText(/сәйкес келді/).waitFor();
    await panel.getByRole('heading', { name: 'Шешкен жолдар' }).waitFor();
    // In the text: values as hints, and lines with their signs.
    await page.locator('.view-line', { hasText: '⇒' }).first().waitFor();
    await pages.picture(page, 'write-case');
  });

  it('what is wrong in a case is told with its line', async () => {
    const page = await openAct(pages, ATYRAU_AMENDMENT);
    await page.getByRole('tab', { name: 'Жағдай' }).click();
    const field = page.getByLabel('Жағдай (YAML)');
    await field.fill('id: a\non: 2022-13-01\nfacts: {}\n');
    const panel = page.getByRole('complementary', { name: 'Бүйір панель' });
    await panel.getByRole('alert').getByText('2-жол').waitFor();
    await field.fill('id: a\non: 2022-12-01\nfacts:\n  head_of_unt: true\n');
    await panel.getByRole('alert').getByText('4-жол').waitFor();
    expect(await panel.getByRole('alert').textContent()).toContain('head_of_unit');
  });

  it('while the text has errors the last good answer stays, and it is said', async () => {
    const { text } = await actOf(pages, 'sjc-apparatus/sjc-2018-2-4-26.adisteme');
    const page = await openAct(pages, 'sjc-apparatus/sjc-2018-2-4-26.adisteme');
    await page.getByRole('tab', { name: 'Жағдай' }).click();
    await page.getByLabel('Сақталған жағдай').selectOption({ index: 1 });
    const panel = page.getByRole('complementary', { name: 'Бүйір панель' });
    await panel.getByRole('heading', { name: 'Шешімдер' }).waitFor();
    await goTo(page, lineOf(text, 'тармақ 1'), 1);
    await page.keyboard.type('x');
    await panel.getByText('соңғы жауап').waitFor();
    await panel.getByRole('heading', { name: 'Шешімдер' }).waitFor();
    await page.keyboard.press('Control+z');
    await panel.getByText('соңғы жауап').waitFor({ state: 'detached' });
  });
});

describe('the official text stands beside the rules', () => {
  it('also where the former text is not in hand', async () => {
    const { text } = await actOf(pages, 'almaty-oblast-akimat/almaty-2017-266.adisteme');
    const page = await openAct(pages, 'almaty-oblast-akimat/almaty-2017-266.adisteme');
    await page.getByRole('tab', { name: 'Ресми мәтін' }).click();
    await goTo(page, lineOf(text, '    тармақ 17') + 1, 9);
    const panel = page.getByRole('complementary', { name: 'Бүйір панель' });
    await panel.getByRole('heading', { name: '17-тармақ: мәтіндегі орнына өту' }).waitFor();
    await panel.getByText('Жаңа редакция', { exact: true }).waitFor();
    await panel.getByText('Бұрынғы мәтін қолда жоқ').waitFor();
    await pages.picture(page, 'write-official');
    await panel.getByRole('button', { name: '18-тармақ →' }).click();
    await expect.poll(() => cursor(page)).toMatch(`${lineOf(text, '    тармақ 18')}-жол`);
    await panel.getByRole('heading', { name: '18-тармақ: мәтіндегі орнына өту' }).waitFor();
  });

  it('of an edit, with what it changes', async () => {
    writeDraft(pages.served.folder);
    const page = await openAct(pages, DRAFT.name);
    await page.getByRole('tab', { name: 'Ресми мәтін' }).click();
    await goToPiece(page, DRAFT.text, 'бес жұмыс күні');
    const panel = page.getByRole('complementary', { name: 'Бүйір панель' });
    await panel.getByRole('heading', { name: /^43-тармақ/ }).waitFor();
    const runs = async (kind: 'del' | 'ins') =>
      (await panel.locator(kind).allInnerTexts()).map((run) => run.trim());
    await expect.poll(() => runs('del')).toEqual(['он']);
    expect(await runs('ins')).toEqual(['бес']);
    await pages.picture(page, 'write-official-change');
    await panel.getByRole('button', { name: 'Бұрынғы мәтін' }).click();
    await panel.locator('del').waitFor({ state: 'detached' });
  });
});
