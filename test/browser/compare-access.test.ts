/** The page of comparisons: accessible in every theme and language, and by keys alone. */
import { beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './axe.ts';
import { usePages } from './chromium.ts';
import { changeOf, DRAFT, focusedId, openComparison, textOf, writeDraft } from './compare-set-up.ts';
import { chooseByKeys, tabTo } from './keyboard.ts';

const pages = usePages();
const SIDES = { from: 'ryskulov-akimat@2019-01-12', to: `draft:${DRAFT.name}` };

beforeAll(() => writeDraft(pages.served.folder));

describe.each(['light', 'dark', 'contrast'] as const)('axe finds no serious fault, %s', (theme) => {
  test.each([
    ['kk', '43-тармақ', 'Табылған айырмалар: 2'],
    ['ru', 'пункт 43', 'Найдено различий: 2'],
    ['en', 'point 43', 'Differences found: 2'],
  ] as const)(
    '%s',
    async (language, point, found) => {
      const visit = { theme, language };
      const start = await pages.open('/compare', visit);
      await start.getByRole('heading', { level: 3 }).first().waitFor();
      await expectAccessible(start);
      const words = await openComparison(pages, SIDES, visit);
      await changeOf(words, point).waitFor();
      await expectAccessible(words);
      const text = await openComparison(pages, { ...SIDES, view: 'text', provision: 'point 43' }, visit);
      await text.locator('.monaco-diff-editor .char-insert').first().waitFor();
      await expectAccessible(text);
      const outcomes = await openComparison(pages, { ...SIDES, view: 'outcomes', cases: 'all' }, visit);
      await outcomes.getByText(found).waitFor({ timeout: 60_000 });
      await outcomes.getByRole('table').last().waitFor();
      await outcomes.getByRole('article').first().getByRole('button').first().click();
      await outcomes.getByRole('article').first().getByRole('heading', { level: 4 }).first().waitFor();
      await expectAccessible(outcomes);
    },
    240_000,
  );
});

test('wrong sides are accessible too', async () => {
  const page = await openComparison(
    pages,
    { from: 'nobody@2022-01-01', to: 'draft:none' },
    { language: 'kk' },
  );
  await page.locator('[aria-invalid="true"]').first().waitFor();
  await expectAccessible(page);
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

test.each(['kk', 'ru', 'en'] as const)(
  'at 360 pixels nothing is wider than the page, %s',
  async (language) => {
    for (const view of ['words', 'outcomes', 'text']) {
      const search = { ...SIDES, view, cases: 'all', provision: 'point 43' };
      const page = await openComparison(pages, search, { language, width: 360 });
      await page.getByRole('tab').first().waitFor();
      if (view === 'outcomes') await page.getByRole('table').last().waitFor();
      if (view === 'words') await page.getByRole('article').first().waitFor();
      // The later words stand below the former ones, perhaps out of sight.
      if (view === 'text') await page.locator('.char-delete, .char-insert').first().waitFor();
      expect([view, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([view, 360]);
      if (view === 'words') expect(await textOf(changeOf(page, '.*43.*'))).toContain('бес');
      await page.close();
    }
  },
  120_000,
);
