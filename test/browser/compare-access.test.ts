/** The page of comparisons: accessible in every theme and language, and by keys alone. */
import { beforeAll, describe, expect, test } from 'vitest';
import { usePages } from './chromium.ts';
import { changeOf, DRAFT, focusedId, openComparison, textOf, writeDraft } from './compare-set-up.ts';
import { chooseByKeys, tabTo } from './keyboard.ts';
import { expectAccessibleInEveryLook, LANGUAGES, speak } from './looks.ts';

const pages = usePages();
const SIDES = { from: 'ryskulov-akimat@2019-01-12', to: `draft:${DRAFT.name}` };

beforeAll(() => writeDraft(pages.served.folder));

describe('axe finds no serious fault in any theme and language', () => {
  test('nothing chosen, and wrong sides', async () => {
    const start = await pages.open('/compare');
    const last = { kk: 'Соңғы екі редакция', ru: 'Последние две редакции', en: 'The last two editions' };
    await expectAccessibleInEveryLook(start, last);
    const wrong = await openComparison(pages, { from: 'nobody@2022-01-01', to: 'draft:none' });
    await expectAccessibleInEveryLook(wrong, {
      kk: 'Мұндай әдістеме жоқ',
      ru: 'Такой методики нет',
      en: 'There is no such methodology',
    });
  }, 240_000);

  test('in words', async () => {
    const page = await openComparison(pages, { ...SIDES, provision: 'point 43' });
    await expectAccessibleInEveryLook(page, { kk: 'Өзгерткен', ru: 'Кем изменено', en: 'Made by' });
  }, 240_000);

  test('in text', async () => {
    const page = await openComparison(pages, { ...SIDES, view: 'text', provision: 'point 43' });
    await page.locator('.char-insert').first().waitFor();
    await expectAccessibleInEveryLook(page, {
      kk: 'Мәтіні өзгергені: 2',
      ru: 'Изменённых текстов: 2',
      en: 'Changed texts: 2',
    });
  }, 240_000);

  test('in outcomes', async () => {
    const page = await openComparison(
      pages,
      { ...SIDES, view: 'outcomes', cases: 'all' },
      { language: 'en' },
    );
    await page.getByRole('table').last().waitFor();
    const outcome = page.getByRole('article').first();
    await outcome.getByRole('button').first().click();
    await outcome.getByRole('heading', { level: 4 }).first().waitFor();
    await expectAccessibleInEveryLook(page, {
      kk: 'Табылған айырмалар: 2',
      ru: 'Найдено различий: 2',
      en: 'Differences found: 2',
    });
  }, 240_000);
});

test('by keys alone: choosing sides, reading changes, explaining an outcome, choosing cases', async () => {
  const page = await pages.open('/compare', { language: 'en' });
  const from = page.locator('[data-side="from"]').getByLabel('Body or draft');
  await from.waitFor();
  await chooseByKeys(page, from, 'Atyrau city akimat');
  await changeOf(page, 'point 5').waitFor();
  await page.keyboard.press('Alt+KeyJ');
  await expect.poll(() => focusedId(page)).toBe('change-point-5');
  // Views are tabs: arrows go from one to the next.
  await tabTo(page, page.getByRole('tab', { name: 'In words' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.getByText('Differences found: 2').waitFor({ timeout: 90_000 });
  const outcome = page.getByRole('article', { name: 'Competency assessment results' });
  await tabTo(page, outcome.getByRole('button').first());
  await page.keyboard.press('Enter');
  await outcome.getByText('The edition has no place for these facts:').waitFor();
  await tabTo(page, page.getByRole('button', { name: 'All stored' }));
  await page.keyboard.press('Enter');
  await page.getByText(/Cases: \d+; the answer changes in \d+/).waitFor();
  // The tables can be reached, so that keys scroll them.
  await tabTo(page, page.getByRole('region', { name: 'Like changes together' }));
}, 240_000);

test('the text view lets the focus out, and the palette has the commands of the page', async () => {
  const page = await openComparison(pages, { ...SIDES, view: 'text' }, { language: 'en' });
  await page.locator('.monaco-diff-editor .line-insert').first().waitFor();
  await page.locator('.monaco-diff-editor textarea, .monaco-diff-editor .native-edit-context').last().focus();
  await page.keyboard.press('Tab');
  await expect
    .poll(() => page.evaluate("document.activeElement?.closest('.editor.modified') === null"))
    .toBe(true);
  await page.keyboard.press('Control+KeyK');
  await page.keyboard.type('next change');
  await page.getByRole('option', { name: 'Next change' }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('provision')).toBe('point 18');
});

test('at 360 pixels nothing is wider than the page, in any view and language', async () => {
  for (const view of ['words', 'outcomes', 'text']) {
    const search = { ...SIDES, view, cases: 'all', provision: 'point 43' };
    const page = await openComparison(pages, search, { width: 360 });
    for (const language of LANGUAGES) {
      await speak(page, language);
      await page.getByRole('tab').first().waitFor();
      if (view === 'outcomes') await page.getByRole('table').last().waitFor();
      if (view === 'words') expect(await textOf(changeOf(page, '.*43.*'))).toContain('бес');
      // The later words stand below the former ones, perhaps out of sight.
      if (view === 'text') await page.locator('.char-delete, .char-insert').first().waitFor();
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect([view, language, width]).toEqual([view, language, 360]);
    }
  }
}, 240_000);
