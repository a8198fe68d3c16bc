/** The page of comparisons: whose answers change in a set of cases; ending long work. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { usePages } from './chromium.ts';
import { AMENDMENTS, DRAFT, openComparison, textOf, writeDraft } from './compare-set-up.ts';

const pages = usePages();
const DRAFT_SIDES = { from: 'ryskulov-akimat@2019-01-12', to: `draft:${DRAFT.name}`, view: 'outcomes' };

beforeAll(() => writeDraft(pages.served.folder));

async function openFile(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** A case of the Ryskulov order with so many indicators achieved of five. */
const graded = (id: string, achieved: number) => ({
  id,
  methodology: 'ryskulov-akimat',
  on: '2019-02-01',
  facts: {
    months_in_position: 12,
    on_probation: false,
    kpis: [1, 2, 3, 4, 5].map((place) => ({ achieved: place <= achieved })),
  },
});

describe('whose answers change', () => {
  test.each([
    ['kk', 'тиімді → қанағаттанарлық', '18-тармақ'],
    ['ru', 'эффективно → удовлетворительно', 'пункт 18'],
    ['en', 'effective → satisfactory', 'point 18'],
  ] as const)(
    '%s: like changes together with the edit to blame, then case by case',
    async (language, change, point) => {
      const page = await openComparison(pages, { ...DRAFT_SIDES, cases: 'all' }, { language });
      const row = page.getByRole('table').first().getByRole('row').filter({ hasText: change });
      await row.waitFor();
      // Two stored cases have four of five indicators achieved: point-18-four-achieved and …-first-missed.
      expect(await textOf(row)).toMatch(/^2/);
      expect(await textOf(row)).toContain(point);
      expect(await textOf(row)).toMatch(/№ 1, 2019-01-01/);
      const each = page.getByRole('table').last();
      expect(await each.getByRole('row', { name: /point-18-four-achieved/ }).count()).toBe(2);
    },
  );

  test('files of the user: run at once, mistakes told with their places, nothing of them in the address', async () => {
    const page = await openComparison(pages, DRAFT_SIDES, { language: 'en' });
    await page.getByText('Open a file of cases').waitFor();
    await openFile(page, 'mine.json', JSON.stringify([graded('Қызметші А', 4), graded('Қызметші Ә', 5)]));
    await page.getByText('Cases: 2; the answer changes in 1.').waitFor();
    expect(await page.getByRole('row', { name: /Қызметші А/ }).count()).toBe(1);
    expect(page.url()).not.toContain('mine');
    await openFile(page, 'wrong.yaml', '- id: one\n  methodology: ryskulov-akimat\n  surplus: 1\n');
    await page.getByText('3:3: A case has no key “surplus”.').waitFor();
    await page.getByLabel('mine.json').uncheck();
    await expect.poll(() => page.getByRole('table').count()).toBe(0);
  });

  test('cases whose facts an edition has no place for are told', async () => {
    const sides = {
      from: 'ryskulov-akimat@2019-01-12',
      to: 'baydibek-maslikhat@2024-03-01',
      view: 'outcomes',
    };
    const page = await openComparison(pages, sides, { language: 'en' });
    await page.getByText('Open a file of cases').waitFor();
    const strange = {
      ...graded('strange', 5),
      facts: { competencies: [{ competency: 'cooperation', observed: 1 }] },
    };
    await openFile(page, 'mine.json', JSON.stringify([strange]));
    await page.getByText('Cases whose facts an edition has no place for: 1').click();
    const refused = page.getByRole('listitem').filter({ hasText: 'strange' });
    expect(await textOf(refused)).toContain('refused by the second');
  });

  test('saved as CSV, in which nothing is a formula, and as JSON with both editions', async () => {
    const page = await openComparison(pages, DRAFT_SIDES, { language: 'ru' });
    await page.getByText('Открыть файл случаев').waitFor();
    await openFile(page, 'mine.json', JSON.stringify([graded('=HYPERLINK("http://x")', 4)]));
    const save = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      return readFileSync(await download.path(), 'utf8');
    };
    const csv = await save('Сохранить как CSV');
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")",mine.json,Результат оценки по КЦИ,эффективно`);
    expect(csv).toContain('ryskulov-2019-1,point 18,ryskulov-2019-1 point 1');
    const json = JSON.parse(await save('Сохранить как JSON'));
    expect(json.after.edition.acts).toEqual(['ryskulov-2018-144', 'ryskulov-2019-1']);
    expect(json.changed).toMatchObject([{ case: '=HYPERLINK("http://x")', name: 'kpi_grade' }]);
  });
});

describe('ending long work', () => {
  test('the search: what was found stays, and that it was ended is said', async () => {
    const sides = {
      from: 'ryskulov-akimat@2019-01-12',
      to: 'baydibek-maslikhat@2024-03-01',
      view: 'outcomes',
    };
    const page = await openComparison(pages, sides, { language: 'en' });
    const bar = page.getByRole('progressbar', { name: 'Looking for cases' });
    await bar.waitFor();
    await page.getByText(/Differences found: \d+/).waitFor();
    await page.getByRole('button', { name: 'Stop' }).first().click();
    const ended = page.getByText(/The search was stopped after \d+ cases/);
    await ended.waitFor();
    const tried = Number(/after (\d+)/.exec(await textOf(ended))?.[1]);
    expect(tried).toBeGreaterThan(0);
    expect(tried).toBeLessThan(6000);
    expect(await page.getByRole('article').count()).toBeGreaterThan(0);
    expect(await page.getByText('proven from the rules').count()).toBe(0);
    await page.getByRole('button', { name: 'Search again' }).click();
    await bar.waitFor();
  });

  test('running cases', async () => {
    const page = await openComparison(pages, DRAFT_SIDES, { language: 'ru' });
    await page.getByText('Открыть файл случаев').waitFor();
    const many = Array.from({ length: 20_000 }, (_, place) => graded(`case-${place}`, place % 6));
    await openFile(page, 'many.json', JSON.stringify(many));
    await page.getByText(/Сосчитано случаев: \d+ из 20000/).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Остановить' }).last().click();
    await page.getByText(/Остановлено после \d+ случа/).waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
  }, 120_000);

  test('another comparison ends the search of the former', async () => {
    const sides = {
      from: 'ryskulov-akimat@2019-01-12',
      to: 'baydibek-maslikhat@2024-03-01',
      view: 'outcomes',
    };
    const page = await openComparison(pages, sides, { language: 'en' });
    await page.getByText(/Differences found: \d+/).waitFor();
    await page.locator('[data-side="to"]').getByLabel('Body or draft').selectOption(`draft ${DRAFT.name}`);
    const grade = page.getByRole('article', { name: 'KPI assessment result' });
    await grade.getByText('satisfactory').waitFor();
    await page.getByText('Differences found: 2').waitFor();
  });
});

test('the words of a search are those of the amendment also when it is asked again in another language', async () => {
  const page = await openComparison(pages, { ...AMENDMENTS.council, view: 'outcomes' }, { language: 'en' });
  await page.getByText('Differences found: 2').waitFor({ timeout: 90_000 });
  await page.getByLabel('Language').selectOption('kk');
  await page.getByText('Табылған айырмалар: 2').waitFor();
  expect(await textOf(page.getByRole('article').first())).toContain('ереже жоқ');
}, 120_000);
